package org.entente.core.brief;

import java.util.List;
import org.entente.core.record.Fact;

/**
 * A part of the answer, true by itself, with the records that it rests on.
 *
 * @param text in words, without a full stop
 * @param evidence the records behind it; empty where it says that something is missing
 */
public record Clause(String text, List<Fact> evidence) {

  /** Copies the list. */
  public Clause {
    evidence = List.copyOf(evidence);
  }
}
