package org.entente.core.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Readings of many states and years, each of the end of its year. A value that is not on record is
 * absent: nothing is carried forward, and nothing stands for a missing one. Legs are read beside
 * each other, so it must serve several threads at once.
 */
public interface History {

  /** No history at all. */
  History NONE =
      new History() {
        @Override
        public List<HistoricalMeasure> measures() {
          return List.of();
        }

        @Override
        public OptionalDouble ofDyad(String measure, String a, String b, int year) {
          return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble ofState(String measure, String state, int year) {
          return OptionalDouble.empty();
        }

        @Override
        public Optional<Rank> rank(String measure, double value, int year, Population population) {
          return Optional.empty();
        }

        @Override
        public Optional<Rank> rankUpTo(
            String measure, double value, int year, Population population) {
          return Optional.empty();
        }
      };

  /** What is on record, in a fixed order. */
  List<HistoricalMeasure> measures();

  /**
   * The value for two states, in either order.
   *
   * @return empty if the pair is not on record for the year, or the measure is missing
   */
  OptionalDouble ofDyad(String measure, String a, String b, int year);

  /** The value for one state; empty if it is not on record. */
  OptionalDouble ofState(String measure, String state, int year);

  /**
   * The rank of a value among those of one year.
   *
   * @return empty if the population has no value in the year, or fewer than ten
   */
  Optional<Rank> rank(String measure, double value, int year, Population population);

  /** The rank of a value among those of all years up to and including this one. */
  Optional<Rank> rankUpTo(String measure, double value, int year, Population population);

  /** All pairs with a defence obligation in a year, in the order of their codes. */
  default List<DefensePair> defensePairs(int year) {
    return List.of();
  }
}
