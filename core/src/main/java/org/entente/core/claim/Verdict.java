package org.entente.core.claim;

/**
 * Which way the data on board point, seen from a claim. It never says that a claim is true or
 * false.
 */
public enum Verdict {
  /** What points anywhere points where the claim does. */
  SAME_WAY("the data point the same way"),
  /** What points anywhere points against the claim. */
  OTHER_WAY("the data point the other way"),
  /** Some of the data point with the claim, some against it. */
  BOTH_WAYS("the data point both ways"),
  /** Data bear on the claim's subject, and point neither way: they lie in the middle. */
  NEITHER_WAY("the data point neither way"),
  /** The claim says of a force only that it is at work; what the data say stands beside it. */
  NO_DIRECTION("the claim names no direction"),
  /** Nothing on board bears on it. */
  NOTHING("nothing on board");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** Such as "the data point both ways". */
  public String words() {
    return words;
  }
}
