package org.entente.app.report.sweep;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.app.report.compare.ComparisonPhrases;
import org.entente.app.report.format.TextPage;
import org.entente.app.report.outlook.OutlookWords;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.engine.result.Lever;
import org.entente.engine.result.Sweep;
import org.entente.engine.result.Trial;

/** Writes a sweep as text. */
public final class SweepText {

  private static final int MOST_LEVERS = 8;

  private SweepText() {}

  /**
   * The text.
   *
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(Sweep sweep, boolean colour) {
    TextPage page = new TextPage(colour);
    String members =
        sweep.assessment().members().stream().map(m -> m.code()).collect(Collectors.joining("-"));
    page.title(members + " on " + sweep.assessment().on() + ": what would change it most");
    page.item("", Sweep.NOTICE);
    trials(page, sweep);
    levers(page, sweep);
    return page.text();
  }

  private static void trials(TextPage page, Sweep sweep) {
    page.heading("Changes, largest effect first");
    TextPage.Table table =
        page.table(4, 33, 27, 9, 6).head("", "change", "outlook, 5 years", "strains", "lines");
    int rank = 0;
    for (Trial trial : sweep.trials()) {
      rank++;
      table.row(
          String.valueOf(rank),
          trial.change().text().replace(" " + sweep.assessment().on(), ""),
          outlook(trial),
          String.format(Locale.ROOT, "%+d", trial.strains()),
          String.valueOf(trial.moved()));
    }
    table.end();
    page.note(
        "Ranked by the largest change in an outlook (in log-odds; an obligation that ends"
            + " comes first), then by how many lines of the assessment change.");
    if (!sweep.refused().isEmpty()) {
      page.item("", "Not possible here:");
      sweep.refused().forEach(reason -> page.point(reason, List.of()));
    }
  }

  /** What it does to the outlook it moves most. */
  public static String outlook(Trial trial) {
    if (trial.outlook().isEmpty()) {
      return trial.isRead() ? "unmoved" : "no input for it";
    }
    ComparisonLine line = trial.outlook().get();
    return switch (line.move()) {
      case LOST -> line.about() + ": no obligation left";
      case GAINED -> line.about() + ": new";
      default ->
          line.about()
              + " "
              + brief(ComparisonPhrases.side(line.before()))
              + " to "
              + brief(ComparisonPhrases.side(line.after()));
    };
  }

  private static String brief(String side) {
    return side.substring(0, Math.max(0, side.indexOf(" (")));
  }

  private static void levers(TextPage page, Sweep sweep) {
    for (String leg : sweep.levers().stream().map(Lever::leg).distinct().toList()) {
      page.heading("Outlook of " + leg + ": its inputs, largest range first");
      TextPage.Table table =
          page.table(34, 8, 19, 18).head("input", "now", "low to high", "5 years");
      sweep.levers().stream()
          .filter(lever -> lever.leg().equals(leg))
          .limit(MOST_LEVERS)
          .forEach(
              lever ->
                  table.row(
                      lever.label(),
                      number(lever.value()),
                      AssessmentPhrases.number(lever.low())
                          + " to "
                          + AssessmentPhrases.number(lever.high()),
                      OutlookWords.percent(lever.atLow())
                          + " to "
                          + OutlookWords.percent(lever.atHigh())));
      table.end();
    }
    if (!sweep.levers().isEmpty()) {
      page.note(
          "low, high: the tenth and ninetieth percentiles of the bilateral alliances of the year;"
              + " all other inputs stay the same. An input that is known for no alliance of the year is left"
              + " out. --json has all others.");
    }
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? AssessmentPhrases.number(value.getAsDouble()) : "not known";
  }
}
