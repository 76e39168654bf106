package org.entente.core.claim;

/**
 * Which way the bundled data point, compared with a claim. It never says that a claim is true or
 * false.
 */
public enum Verdict {
  /** All data that point in a direction agree with the claim. */
  SAME_WAY("the data point the same way"),
  /** All data that point in a direction are against the claim. */
  OTHER_WAY("the data point the other way"),
  /** Some of the data point with the claim, some against it. */
  BOTH_WAYS("the data point both ways"),
  /** There are data on the claim's subject, but they are in the middle and point neither way. */
  NEITHER_WAY("the data point neither way"),
  /** The claim only says that a force is at work; the data are listed next to it. */
  NO_DIRECTION("the claim names no direction"),
  /** There are no bundled data on it. */
  NOTHING("no bundled data");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** Such as "the data point both ways". */
  public String words() {
    return words;
  }
}
