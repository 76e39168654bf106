package org.entente.core.force;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How likely is it that at least one of several obligations is broken within five years?
 *
 * <p>The model covers one obligation at a time, and how breaches depend on each other is not known.
 * Only a range is certain (Fréchet): at least the largest single probability, at most the sum of
 * all. The value for independent breaches is in between; a shock that hits all at once, such as a
 * change of policy of the hub, moves it toward the lower end.
 *
 * @param legs codes of the legs counted, those with an outlook
 * @param atLeast the largest single probability
 * @param independent 1 less the product of (1 - p)
 * @param atMost the sum, at most 1
 */
public record WholeOutlook(List<String> legs, double atLeast, double independent, double atMost) {

  /** Copies the list. */
  public WholeOutlook {
    legs = List.copyOf(legs);
  }

  /** For the legs with an outlook; empty if there are fewer than two. */
  public static Optional<WholeOutlook> of(Collection<LegForces> forces) {
    List<LegForces> legs = forces.stream().filter(leg -> leg.forecast().isPresent()).toList();
    if (legs.size() < 2) {
      return Optional.empty();
    }
    double most = 0;
    double kept = 1;
    double sum = 0;
    for (LegForces leg : legs) {
      double p = leg.forecast().orElseThrow().fiveYears().probability();
      most = Math.max(most, p);
      kept *= 1 - p;
      sum += p;
    }
    return Optional.of(
        new WholeOutlook(
            legs.stream().map(LegForces::code).toList(), most, 1 - kept, Math.min(1, sum)));
  }
}
