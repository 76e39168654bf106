package org.entente.core.outlook.forecast;

import java.util.List;

/**
 * What the model says of an alliance at the end of a year, knowing nothing later than its origin.
 *
 * @param oneYear over one year
 * @param fiveYears over five years
 * @param missing inputs that were not known
 * @param like the past alliances in the most alike position
 */
public record Estimate(
    HorizonForecast oneYear, HorizonForecast fiveYears, List<String> missing, List<Like> like) {

  /** Copies the lists. */
  public Estimate {
    missing = List.copyOf(missing);
    like = List.copyOf(like);
  }

  /**
   * A past alliance at a year.
   *
   * @param alliance ATOP's number
   * @param year the year at whose end its position was alike
   */
  public record Like(int alliance, int year) {}
}
