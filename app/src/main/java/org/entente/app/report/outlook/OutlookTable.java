package org.entente.app.report.outlook;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.outlook.forecast.BaseRate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.PairForecast;

/** The outlook of a leg in lines of a table: forecast above base rate. */
public final class OutlookTable {

  private static final int TRAILING = 1;

  private OutlookTable() {}

  /**
   * A line.
   *
   * @param leg the pair, and the year in which the alliance began
   * @param what forecast or base rate
   * @param oneYear in percent, with what it rests on
   * @param fiveYears the same for five years
   * @param asOf the year at whose end it was read
   */
  public record Row(String leg, String what, String oneYear, String fiveYears, String asOf) {}

  /** The lines of a pair. */
  public static List<Row> rows(PairForecast answer) {
    String leg = answer.a() + "-" + answer.b();
    String asOf = String.valueOf(answer.year());
    if (answer.alliances().isEmpty()) {
      return List.of(new Row(leg, "no bilateral", "\u2013", "\u2013", asOf));
    }
    List<Row> rows = new ArrayList<>();
    for (Forecast alliance : answer.alliances()) {
      String since = leg + " " + alliance.alliance().began();
      rows.add(
          new Row(
              since,
              "forecast",
              alliance.estimate().map(e -> OutlookWords.chance(e.oneYear())).orElse("none"),
              alliance.estimate().map(e -> OutlookWords.chance(e.fiveYears())).orElse("none"),
              asOf));
      BaseRate base = alliance.rates().get(TRAILING);
      rows.add(
          new Row(
              since,
              "base, 30 y",
              OutlookWords.percent(base.oneYear().rate())
                  + " ("
                  + OutlookWords.count(base.oneYear())
                  + ")",
              OutlookWords.percent(base.fiveYears().rate())
                  + " ("
                  + OutlookWords.count(base.fiveYears())
                  + ")",
              asOf));
    }
    return List.copyOf(rows);
  }
}
