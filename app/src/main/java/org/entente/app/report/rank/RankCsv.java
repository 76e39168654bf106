package org.entente.app.report.rank;

import java.util.OptionalDouble;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.engine.result.Ranking;

/** Writes a ranking as CSV; an empty field is not known. */
public final class RankCsv {

  private RankCsv() {}

  /** The table: place, a, b, to, acts, balance, before, direction, pressures, trouble. */
  public static String of(Ranking ranking) {
    StringBuilder table =
        new StringBuilder(
            "place,a,b,to,acts,balance,before,direction,pressures_within_30_days,trouble_within_3_years\n");
    for (int i = 0; i < ranking.rows().size(); i++) {
      Ranking.Row row = ranking.rows().get(i);
      table
          .append(
              String.join(
                  ",",
                  String.valueOf(i + 1),
                  row.leg().a().code(),
                  row.leg().b().code(),
                  row.trend().flatMap(PracticeTrend::to).map(Object::toString).orElse(""),
                  row.trend()
                      .flatMap(PracticeTrend::now)
                      .filter(PracticeYear::covered)
                      .map(year -> String.valueOf(year.acts().size()))
                      .orElse(""),
                  number(
                      row.trend()
                          .flatMap(PracticeTrend::now)
                          .map(PracticeYear::balance)
                          .orElse(OptionalDouble.empty())),
                  number(
                      row.trend()
                          .flatMap(PracticeTrend::before)
                          .map(PracticeYear::balance)
                          .orElse(OptionalDouble.empty())),
                  row.trend().map(trend -> trend.direction().label()).orElse(""),
                  row.pressures().isPresent() ? String.valueOf(row.pressures().getAsInt()) : "",
                  number(row.trouble())))
          .append('\n');
    }
    return table.toString();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.valueOf(Math.rint(value.getAsDouble() * 1e6) / 1e6) : "";
  }
}
