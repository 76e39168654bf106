package org.entente.app.report.outlook;

import java.util.Locale;
import java.util.OptionalDouble;
import org.entente.core.outlook.backtest.HorizonReport;
import org.entente.core.outlook.backtest.RecipeScores;
import org.entente.core.outlook.score.Interval;

/** All scores as a table: one line for each horizon and recipe. */
public final class BackTestTable {

  private static final String HEAD =
      "years,recipe,n,events,within_year_auc,log_loss,log_loss_low,log_loss_high,brier,brier_skill,"
          + "calibration_slope,calibration_intercept,predicted_over_observed,"
          + "predicted_over_observed_1990_2016,pooled_auc,"
          + gapHead("climatology30")
          + ","
          + gapHead("ridge");

  private BackTestTable() {}

  private static String gapHead(String base) {
    return "against_@,against_@_low,against_@_high,against_@_low_by_5_years,against_@_high_by_5_years"
        .replace("@", base);
  }

  /** The table as CSV. */
  public static String csv(BackTestDocument document) {
    StringBuilder csv = new StringBuilder(HEAD).append('\n');
    for (HorizonReport report : document.report().horizons()) {
      for (RecipeScores scores : report.scores()) {
        csv.append(report.horizon().years()).append(',').append(line(scores)).append('\n');
      }
    }
    return csv.toString();
  }

  private static String line(RecipeScores s) {
    return String.join(
        ",",
        s.name(),
        String.valueOf(s.forecasts()),
        String.valueOf(s.events()),
        number(s.withinYearAuc()),
        interval(s.logLoss()),
        number(s.brier()),
        number(s.brierSkill()),
        number(s.calibration().slope()),
        number(s.calibration().intercept()),
        number(s.predictedOverObserved()),
        number(s.predictedOverObservedRecent()),
        number(s.pooledAuc()),
        gap(s.againstClimatology()),
        gap(s.againstRidge()));
  }

  private static String gap(RecipeScores.Gap gap) {
    return interval(gap.byAlliance())
        + ","
        + number(gap.byFiveYears().low())
        + ","
        + number(gap.byFiveYears().high());
  }

  private static String interval(Interval interval) {
    return number(interval.estimate())
        + ","
        + number(interval.low())
        + ","
        + number(interval.high());
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
