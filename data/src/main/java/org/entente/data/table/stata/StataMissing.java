package org.entente.data.table.stata;

import java.util.Optional;

/**
 * Why a number is missing, as Stata's missing value {@code .} or one of its extended missing values
 * {@code .a} to {@code .d}.
 */
public enum StataMissing {
  /** Missing without a reason: {@code .}. */
  PLAIN(0, null),
  /** The row's year is outside the years that the source covers: {@code .a}. */
  OUTSIDE_COVERAGE(1, "outside the years of the source"),
  /** The source has no number for the state: {@code .b}. */
  NOT_APPLICABLE(2, "the source has no number for the state"),
  /** Within the years of the source, but it has no value: {@code .c}. */
  IN_SOURCE(3, "no value in the source"),
  /** The value is infinite, not a number, or beyond Stata's range: {@code .d}. */
  NOT_STORABLE(4, "a number that Stata cannot hold");

  /** The bits of a double's missing values: 0x7fe followed by the place of the letter. */
  private static final long DOUBLE_MISSING = 0x7fe0_0000_0000_0000L;

  private static final long DOUBLE_STEP = 0x0000_0100_0000_0000L;

  private final int place;
  private final String label;

  StataMissing(int place, String label) {
    this.place = place;
    this.label = label;
  }

  /** What it says, for value labels; empty for the plain missing value. */
  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  /** Its code in a variable of a whole-number type; in value labels, that of {@code LONG}. */
  int code(StataType type) {
    return type.firstMissing() + place;
  }

  /** Its bits in a variable of type double. */
  long doubleBits() {
    return DOUBLE_MISSING + place * DOUBLE_STEP;
  }
}
