package org.entente.app.report.trend;

import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.Spark;
import org.entente.app.report.format.TextPage;
import org.entente.core.brief.PlainWords;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.engine.result.TrendResult;

/** Writes practice over years as text of 80 columns. */
public final class TrendText {

  private static final int[] WIDTHS = {12, 12, 12, 12, 12, 20};

  private TrendText() {}

  /**
   * The text.
   *
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(TrendResult result, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title("Practice to " + PlainWords.date(result.on()));
    for (PracticeTrend trend : result.trends()) {
      page.heading(trend.leg().name() + ": " + trend.direction().label());
      if (trend.to().isEmpty()) {
        page.item("", "acts between the two were not looked for");
        continue;
      }
      trend.place().ifPresent(place -> page.item("", "the balance of the year is " + place));
      page.item("", Spark.of(trend.years().stream().map(PracticeYear::balance).toList()));
      page.row(WIDTHS, "from", "to", "cooperation", "conflict", "balance", "");
      for (PracticeYear year : trend.years()) {
        page.row(
            WIDTHS,
            year.span().from().toString(),
            year.span().to().orElseThrow().toString(),
            year.covered() ? String.valueOf(year.cooperation()) : "\u2013",
            year.covered() ? String.valueOf(year.conflict()) : "\u2013",
            Phrases.signed(year.balance()),
            year.covered() ? "" : "not looked for");
      }
    }
    page.blank();
    page.note(
        "recorded acts of each year; balance: +1 all cooperation, -1 all conflict; docs/brief.md has the rule of the direction");
    return page.text();
  }
}
