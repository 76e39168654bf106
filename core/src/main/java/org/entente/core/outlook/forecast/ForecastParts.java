package org.entente.core.outlook.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The outlook of one treaty obligation in parts that add up to it.
 *
 * @param alliance such as {@code USA-JPN since 1960 (ATOP 3375)}
 * @param year the inputs are of the end of this year
 * @param oneYear probability that it is violated or abrogated within one year
 * @param fiveYears the same within five years
 * @param low lower end of the 95 percent interval of the five-year probability
 * @param high upper end
 * @param reference log-odds of the mean bilateral alliance of the year, over five years
 * @param parts what each input adds to the reference
 * @param heldBack what is taken off forecasts above 20 percent; 0 or less
 */
public record ForecastParts(
    String alliance,
    int year,
    double oneYear,
    double fiveYears,
    double low,
    double high,
    double reference,
    Map<String, Double> parts,
    double heldBack) {

  /** Copies the map. */
  public ForecastParts {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** Reference, parts and what is held back, added up. */
  public double logOdds() {
    double sum = reference + heldBack;
    for (double part : parts.values()) {
      sum += part;
    }
    return sum;
  }
}
