package org.entente.core.measure.similarity;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How similar two states are by one measure, with what the number rests on.
 *
 * @param measure the measure
 * @param value the value; empty if it is undefined
 * @param n on how many items both states have a level
 * @param missing how many items of the period are left out because one or both have none
 * @param convention how the portfolios were made
 * @param undefined why there is no value; empty if there is one
 */
public record Similarity(
    SimilarityMeasure measure,
    OptionalDouble value,
    int n,
    int missing,
    Convention convention,
    Optional<String> undefined) {

  /**
   * Makes one.
   *
   * @throws IllegalArgumentException if there is both a value and a reason for having none, or
   *     neither
   */
  public Similarity {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(convention, "convention");
    if (value.isPresent() == undefined.isPresent()) {
      throw new IllegalArgumentException(
          measure.id() + ": there is either a value or the reason why there is none");
    }
  }

  /** Why a measure has no value over n items. */
  public static String reason(SimilarityMeasure measure, int n) {
    if (n == 0) {
      return "no item for which both have a level";
    }
    if (measure.needsWeights()) {
      return "no item has a weight above 0";
    }
    return measure == SimilarityMeasure.TAU_B
        ? "one of the two is at a single level throughout, so there is no order to compare"
        : "both are at the same single level throughout, so no disagreement is expected";
  }
}
