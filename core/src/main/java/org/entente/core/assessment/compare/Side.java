package org.entente.core.assessment.compare;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.core.record.Fact;

/**
 * What one assessment says on a line.
 *
 * @param text in plain words
 * @param number the value, where it is a number; a date counts days from 1 January 1970
 * @param same two sides say the same if these are equal: the text without what only the date of the
 *     assessment makes
 * @param evidence the records behind it
 */
public record Side(String text, OptionalDouble number, String same, List<Fact> evidence) {

  /** Copies the list. */
  public Side {
    evidence = List.copyOf(evidence);
  }

  static Side of(String text, List<? extends Fact> evidence) {
    return new Side(text, OptionalDouble.empty(), text, List.copyOf(evidence));
  }

  static Side of(String text, OptionalDouble number, List<? extends Fact> evidence) {
    String exact = number.isPresent() ? String.valueOf(number.getAsDouble()) : text;
    return new Side(text, number, exact, List.copyOf(evidence));
  }
}
