package org.entente.core.force;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How likely is it that at least one of several obligations is broken within five years?
 *
 * <p>The model speaks of one obligation at a time, and how breaches hang together is not known. So
 * what is certain is a range (Fréchet): no less than the likeliest single one, no more than all
 * together. In between lies the value were the breaches independent of each other; a shock that
 * hits all at once, such as a change of course of the hub, brings it nearer to the lower end.
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

  /** Of the legs with an outlook; empty unless there are two at least. */
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
