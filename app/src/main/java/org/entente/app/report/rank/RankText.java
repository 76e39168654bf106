package org.entente.app.report.rank;

import java.util.List;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.Spark;
import org.entente.app.report.format.TextPage;
import org.entente.core.brief.PlainWords;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.engine.result.Ranking;

/** Writes a ranking as text of 80 columns. */
public final class RankText {

  private static final int[] WIDTHS = {5, 29, 8, 8, 12, 14, 14};

  private RankText() {}

  /**
   * The text.
   *
   * @param top at most so many rows
   * @param colour whether the title is set in bold for a terminal
   */
  public static String of(Ranking ranking, int top, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title("Pairs by " + ranking.by().word() + ", " + PlainWords.date(ranking.on()));
    page.item("", PlainWords.capital(ranking.basis()) + ".");
    List<Ranking.Row> shown = ranking.rows().stream().limit(top).toList();
    if (shown.isEmpty()) {
      return page.text();
    }
    page.blank();
    page.row(
        WIDTHS,
        "",
        "pair",
        "now",
        "before",
        "years",
        "direction",
        ranking.by() == Ranking.Order.PRESSURES ? "pressures" : "trouble");
    for (int i = 0; i < shown.size(); i++) {
      Ranking.Row row = shown.get(i);
      page.row(
          WIDTHS,
          String.valueOf(i + 1),
          row.leg().a().name() + "\u2013" + row.leg().b().name(),
          row.trend()
              .flatMap(PracticeTrend::now)
              .map(year -> Phrases.signed(year.balance()))
              .orElse("\u2013"),
          row.trend()
              .flatMap(PracticeTrend::before)
              .map(year -> Phrases.signed(year.balance()))
              .orElse("\u2013"),
          row.trend()
              .map(trend -> Spark.of(trend.years().stream().map(PracticeYear::balance).toList()))
              .orElse(""),
          row.trend().map(trend -> trend.direction().label()).orElse("\u2013"),
          ranking.by() == Ranking.Order.PRESSURES
              ? String.valueOf(row.pressures().orElse(0))
              : row.trouble().isPresent()
                  ? PlainWords.frequency(row.trouble().getAsDouble()).replace("about ", "")
                  : "\u2013");
    }
    if (shown.size() < ranking.rows().size()) {
      page.item("", "and " + (ranking.rows().size() - shown.size()) + " more (--top, --csv)");
    }
    page.note(
        "now, before: balance of recorded acts of the year and of the year before, +1 all cooperation, -1 all conflict; trouble: chance of serious trouble within three years; docs/brief.md has the rules");
    return page.text();
  }
}
