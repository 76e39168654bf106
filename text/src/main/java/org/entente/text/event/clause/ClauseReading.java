package org.entente.text.event.clause;

import java.util.Optional;
import java.util.Set;

/**
 * What a clause says.
 *
 * @param event empty if nothing in the clause is coded
 * @param words indices of the words it accounts for; they make no second event
 */
record ClauseReading(Optional<EventDraft> event, Set<Integer> words) {

  /** Copies the set. */
  ClauseReading {
    words = Set.copyOf(words);
  }
}
