package org.entente.core.outlook.trouble;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is known of states and pairs at 31 December of a year, apart from trouble. A value that
 * changes slowly may be up to two years old; empty if there is none.
 */
public interface PairFacts {

  /** Whether a bilateral treaty binds the two to defence or offence. */
  boolean bilateral(Pair pair, int year);

  /** Direct contiguity: 1 by land or river, 2 to 5 across water; empty if they do not touch. */
  OptionalInt contiguity(Pair pair, int year);

  /** Shortest distance between their territories, in kilometres. */
  OptionalDouble distance(Pair pair, int year);

  /** Share of the world's capabilities (CINC), 0 to 1. */
  OptionalDouble capability(int state, int year);

  /** Ideal point in the General Assembly of the United Nations. */
  OptionalDouble idealPoint(int state, int year);

  /** Electoral democracy (V-Dem polyarchy), 0 to 1. */
  OptionalDouble democracy(int state, int year);

  /** Civil conflict in the year: 0 none, 1 minor, 2 war. */
  int civilConflict(int state, int year);
}
