package org.entente.core.outlook.forecast;

import java.util.List;

/**
 * A probability within one horizon, and the log-odds that it is made of.
 *
 * @param probability that the alliance is violated or abrogated, from 0 to 1
 * @param low lower end of the 95 percent interval over resampled alliances
 * @param high upper end of the interval
 * @param reference log-odds of the mean bilateral alliance of the year
 * @param contributions what each input adds to the reference, in log-odds, in the order of {@link
 *     ReferencePack#inputs}
 * @param ceilingAdjustment what was taken off a forecast above 20 percent, in log-odds; 0 or less,
 *     except for a supposition, where it also holds the rounding of the published probability
 */
public record HorizonForecast(
    double probability,
    double low,
    double high,
    double reference,
    List<Double> contributions,
    double ceilingAdjustment) {

  /** Copies the list. */
  public HorizonForecast {
    contributions = List.copyOf(contributions);
  }

  /** The log-odds: the sum of the reference, the contributions and the ceiling adjustment. */
  public double logOdds() {
    double sum = reference + ceilingAdjustment;
    for (double contribution : contributions) {
      sum += contribution;
    }
    return sum;
  }
}
