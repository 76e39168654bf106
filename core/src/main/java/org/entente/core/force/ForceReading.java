package org.entente.core.force;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.Rank;

/**
 * The value of one measure of the history for a pair or a state, with its place among others.
 *
 * @param measure what was measured
 * @param more what a higher value is expected to do to the alliance
 * @param about codes of the states
 * @param year the value is of the end of this year
 * @param known the last year that had ended on the date of the assessment
 * @param value empty if it is not on record
 * @param before the value five years before; empty if that is not on record
 * @param ranks its place among those of the year, and among those of all years up to it
 * @param missing why there is no value; empty if there is one
 */
public record ForceReading(
    HistoricalMeasure measure,
    ForceDirection more,
    List<String> about,
    int year,
    int known,
    OptionalDouble value,
    OptionalDouble before,
    List<Rank> ranks,
    Optional<String> missing) {

  /** The trend is over this many years. */
  public static final int TREND_YEARS = 5;

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is both a value and a reason for having none, or
   *     neither; or a year that had not ended
   */
  public ForceReading {
    about = List.copyOf(about);
    ranks = List.copyOf(ranks);
    if (value.isPresent() == missing.isPresent() || year > known) {
      throw new IllegalArgumentException(
          measure.id() + ": a reading has a value of a year that had ended, or a reason for none");
    }
  }

  /** Years between the value and the date: 0 if it is of the last year that had ended. */
  public int staleness() {
    return known - year;
  }

  /** The change over five years; empty if either value is missing. */
  public OptionalDouble change() {
    return value.isPresent() && before.isPresent()
        ? OptionalDouble.of(value.getAsDouble() - before.getAsDouble())
        : OptionalDouble.empty();
  }
}
