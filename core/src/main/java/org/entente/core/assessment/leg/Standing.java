package org.entente.core.assessment.leg;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.measure.Measure;
import org.entente.core.time.Span;

/**
 * The rank of one pair of states, by a published measure over a data set, among all pairs of the
 * same period.
 *
 * @param measure what was measured
 * @param over what it was measured over, such as "roll calls of session 74"
 * @param convention the conventions that the value depends on
 * @param period the days it was read from, the last one not after the date of the assessment
 * @param value the value; empty if it could not be computed
 * @param n over how many items
 * @param percentile share of the population, in percent, with a lower value (ties count half), from
 *     0 to 100; empty if there is no value
 * @param population how many pairs have a value
 * @param among which pairs they are
 * @param source the data set, its release and the files read, with checksums
 * @param missing why there is no value; empty if there is one
 */
public record Standing(
    Measure measure,
    String over,
    String convention,
    Span period,
    OptionalDouble value,
    int n,
    OptionalDouble percentile,
    int population,
    String among,
    String source,
    Optional<String> missing) {

  /**
   * Makes a standing.
   *
   * @throws IllegalArgumentException if there is both a value and a reason for having none, or
   *     neither; or a value without its place among others
   */
  public Standing {
    Objects.requireNonNull(measure, "measure");
    if (value.isPresent() == missing.isPresent() || value.isPresent() != percentile.isPresent()) {
      throw new IllegalArgumentException(
          measure.id() + ": a standing has a value and a percentile, or a reason for having none");
    }
  }
}
