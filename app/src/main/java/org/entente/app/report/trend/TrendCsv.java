package org.entente.app.report.trend;

import java.util.stream.Collectors;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.engine.result.TrendResult;

/** Writes practice over years as CSV; an empty field is not known. */
public final class TrendCsv {

  private TrendCsv() {}

  /** The table: a, b, from, to, cooperation, conflict, balance. */
  public static String of(TrendResult result) {
    return result.trends().stream()
        .flatMap(trend -> trend.years().stream().map(year -> row(trend, year)))
        .collect(Collectors.joining("", "a,b,from,to,cooperation,conflict,balance\n", ""));
  }

  private static String row(PracticeTrend trend, PracticeYear year) {
    return String.join(
            ",",
            trend.leg().a().code(),
            trend.leg().b().code(),
            year.span().from().toString(),
            year.span().to().orElseThrow().toString(),
            year.covered() ? String.valueOf(year.cooperation()) : "",
            year.covered() ? String.valueOf(year.conflict()) : "",
            year.balance().isPresent()
                ? String.valueOf(Math.rint(year.balance().getAsDouble() * 1e6) / 1e6)
                : "")
        + "\n";
  }
}
