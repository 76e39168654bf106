package org.entente.engine.question;

import java.util.List;
import java.util.Optional;

/**
 * What differs between two alliances, two dates, or before and after a change?
 *
 * @param first members of the first alliance
 * @param on its date; empty for the last day that the casebook covers
 * @param second members of the second alliance; empty for the same
 * @param with the date of the second; empty for the same
 * @param changes supposed in the second
 */
public record ComparisonQuestion(
    List<String> first,
    Optional<String> on,
    List<String> second,
    Optional<String> with,
    List<String> changes) {

  /** Copies the lists. */
  public ComparisonQuestion {
    first = List.copyOf(first);
    second = List.copyOf(second);
    changes = List.copyOf(changes);
  }
}
