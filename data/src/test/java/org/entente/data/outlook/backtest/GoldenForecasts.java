package org.entente.data.outlook.backtest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.score.ScoredForecast;
import org.entente.data.SharedData;

/** Row-level forecasts of the models that were fitted in R, the bar of the outlook. */
final class GoldenForecasts {

  private final List<NamedCsvRecord> rows;

  private GoldenForecasts(List<NamedCsvRecord> rows) {
    this.rows = rows;
  }

  /** Skips the test if they are not there. */
  static GoldenForecasts of(Horizon horizon) {
    List<NamedCsvRecord> rows =
        SharedData.golden("outlook/predictions_" + horizon.years() + "y.csv.gz").stream()
            .sorted(
                Comparator.<NamedCsvRecord>comparingInt(row -> number(row, "y"))
                    .thenComparingInt(row -> number(row, "atopid")))
            .toList();
    return new GoldenForecasts(rows);
  }

  /** Forecasts of one model, in the order of year, then alliance. */
  List<ScoredForecast> of(String model) {
    return rows.stream()
        .map(
            row ->
                new ScoredForecast(
                    number(row, "atopid"),
                    number(row, "y"),
                    inside(Double.parseDouble(row.getField(model))),
                    row.getField("obs").equals("1")))
        .toList();
  }

  private static double inside(double probability) {
    return Math.min(1 - 1e-6, Math.max(1e-6, probability));
  }

  private static int number(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }
}
