package org.entente.core.assessment;

import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.history.History;
import org.entente.core.outlook.forecast.ForecastSource;

/**
 * What an assessment is set against.
 *
 * @param standings where pairs stand by the data sets that a user has loaded
 * @param history two centuries of readings
 * @param forecasts of obligations, as of the date of the assessment
 */
public record Background(StandingSource standings, History history, ForecastSource forecasts) {

  /** Nothing: the records alone. */
  public static final Background NONE =
      new Background(StandingSource.NONE, History.NONE, ForecastSource.NONE);

  /** The same with other forecasts. */
  public Background with(ForecastSource others) {
    return new Background(standings, history, others);
  }
}
