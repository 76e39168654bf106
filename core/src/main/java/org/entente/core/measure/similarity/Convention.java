package org.entente.core.measure.similarity;

/** How portfolios were made: the choices that published scores differ by. */
public sealed interface Convention permits AllianceConvention, VoteConvention {

  /** The choices in words, on one line. */
  String text();
}
