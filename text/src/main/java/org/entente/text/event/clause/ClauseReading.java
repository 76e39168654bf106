package org.entente.text.event.clause;

import java.util.Optional;
import java.util.Set;

/**
 * What a clause says.
 *
 * @param event empty if it says nothing that is coded
 * @param words indices of the words that it uses up, so that they make no second event
 */
record ClauseReading(Optional<EventDraft> event, Set<Integer> words) {

  /** Copies the set. */
  ClauseReading {
    words = Set.copyOf(words);
  }
}
