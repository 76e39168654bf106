package org.entente.engine.result;

import java.util.List;
import org.entente.core.state.State;

/**
 * An alliance or pair of the atlas.
 *
 * @param address where its page is: {@code nato}, {@code jpn-usa}
 * @param title what it is called
 * @param names other names, for the search
 * @param members at least two
 */
public record AtlasEntry(String address, String title, List<String> names, List<State> members) {

  /** Copies the lists. */
  public AtlasEntry {
    names = List.copyOf(names);
    members = List.copyOf(members);
  }
}
