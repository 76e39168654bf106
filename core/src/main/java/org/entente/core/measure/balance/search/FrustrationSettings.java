package org.entente.core.measure.balance.search;

import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * How hard the frustration index is searched for; see {@link #withDefaults()}.
 *
 * @param seed of the local search; equal seeds give equal results
 * @param mostBranches how many times the search may branch before it settles for bounds
 * @param largestRelaxation links of the largest block for which linear programmes are solved
 * @param keepGoing asked now and then; once it says false, the search settles for what it has. A
 *     limit in seconds goes in here, and makes the result depend on the machine
 */
public record FrustrationSettings(
    long seed, int mostBranches, int largestRelaxation, BooleanSupplier keepGoing) {

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public FrustrationSettings {
    Objects.requireNonNull(keepGoing, "keepGoing");
    if (mostBranches < 0 || largestRelaxation < 0) {
      throw new IllegalArgumentException(
          "neither mostBranches nor largestRelaxation may be negative: "
              + mostBranches
              + ", "
              + largestRelaxation);
    }
  }

  /** The usual settings: a fixed seed, at most 2,000 branches, no other limit. */
  public static FrustrationSettings withDefaults() {
    return new FrustrationSettings(1, 2_000, 6_000, () -> true);
  }

  /** The same with another seed. */
  public FrustrationSettings withSeed(long other) {
    return new FrustrationSettings(other, mostBranches, largestRelaxation, keepGoing);
  }

  /** The same with another number of branches; 0 for none. */
  public FrustrationSettings withMostBranches(int most) {
    return new FrustrationSettings(seed, most, largestRelaxation, keepGoing);
  }

  /** The same with another size of linear programmes; 0 for none. */
  public FrustrationSettings withLargestRelaxation(int links) {
    return new FrustrationSettings(seed, mostBranches, links, keepGoing);
  }

  /** The same with another end of patience. */
  public FrustrationSettings withKeepGoing(BooleanSupplier other) {
    return new FrustrationSettings(seed, mostBranches, largestRelaxation, other);
  }
}
