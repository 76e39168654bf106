package org.entente.core.force;

import java.util.Optional;

/** Where the outlook of a pair of states comes from. */
@FunctionalInterface
public interface OddsSource {

  /** No outlook is on board. */
  OddsSource NONE = (a, b) -> Optional.empty();

  /**
   * The outlook of the strongest bilateral obligation between two states, as of the date that this
   * was made for; empty if they have none, or nothing can be said of it.
   */
  Optional<Odds> odds(String a, String b);
}
