package org.entente.app.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.Spark;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.Assessment;
import org.entente.core.brief.Brief;
import org.entente.core.brief.OutlookLine;
import org.entente.core.brief.PlainWords;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.core.brief.Pressure;
import org.entente.engine.result.AssessmentResult;

/** Writes a brief as text: 80 columns, at most 40 lines for a group of three. */
public final class BriefText {

  private static final int WIDTH = 80;
  private static final int[] PRACTICE = {33, 11, 9, 14, 13};
  private static final int[] PRESSURES = {2, 13, 41, 24};
  private static final int[] NOTES = {4, 77};
  private static final int[] OUTLOOKS = {46, 17, 17};

  private final AssessmentResult result;
  private final Assessment assessment;
  private final Brief brief;
  private final TextPage page;

  private BriefText(AssessmentResult result, boolean colour) {
    this.result = result;
    this.assessment = result.assessment();
    this.brief = result.brief();
    this.page = new TextPage(colour);
  }

  /**
   * The text.
   *
   * @param colour whether the title is set in bold for a terminal
   */
  public static String of(AssessmentResult result, boolean colour) {
    return new BriefText(result, colour).write();
  }

  private String write() {
    page.title(title());
    page.item("", brief.verdict());
    page.blank();
    practice();
    pressures();
    outlooks();
    patron();
    brief.freshness().forEach(line -> page.item("", line));
    int gaps = assessment.gaps().size();
    page.item(
        "",
        "Not known: "
            + PlainWords.count(gaps, "gap", "gaps")
            + " listed in the full report."
            + (result.commentary().isEmpty()
                ? ""
                : " What the articles claim is in the full report."));
    page.item("", "More: --full | --evidence | --html report.html | --quote");
    return page.text();
  }

  private String title() {
    String names = BriefTitle.of(assessment);
    String date = PlainWords.date(assessment.on());
    int room = WIDTH - names.length() - date.length();
    return room < 2 ? names + ", " + date : names + " ".repeat(room) + date;
  }

  private void practice() {
    List<PracticeTrend> shown = BriefLegs.standingOut(brief.trends());
    page.row(PRACTICE, "Cooperation", "this year", "before", "eleven years", "direction");
    for (PracticeTrend trend : shown) {
      page.row(
          PRACTICE,
          "  " + trend.leg().a().name() + "\u2013" + trend.leg().b().name(),
          trend.now().map(year -> Phrases.signed(year.balance())).orElse("\u2013"),
          trend.before().map(year -> Phrases.signed(year.balance())).orElse("\u2013"),
          Spark.of(trend.years().stream().map(PracticeYear::balance).toList()),
          trend.direction().label());
    }
    String counts =
        shown.stream()
            .map(trend -> trend.now().map(year -> year.acts().size() + "").orElse("none"))
            .collect(Collectors.joining(", "));
    page.note(
        "balance of recorded acts, +1 all cooperation, -1 all conflict; acts of the year: "
            + counts
            + (shown.size() == brief.trends().size()
                ? ""
                : "; "
                    + shown.size()
                    + " of "
                    + brief.trends().size()
                    + " pairs, those that stand out"));
  }

  private void pressures() {
    page.blank();
    List<Pressure> all = brief.pressures();
    if (all.isEmpty()) {
      page.item("", "Pressures: none on record.");
      return;
    }
    int shown = Math.min(Brief.MOST_PRESSURES, all.size());
    page.item(
        "",
        "Pressures, nearest first"
            + (shown == all.size() ? "" : " (" + shown + " of " + all.size() + ")"));
    all.stream()
        .limit(shown)
        .forEach(
            pressure ->
                page.row(
                    PRESSURES,
                    "",
                    pressure.when(),
                    pressure.what(),
                    PlainWords.capital(pressure.who())));
  }

  /** Of the quasi-alliance with the most acts of cooperation in the year; else an empty line. */
  private void patron() {
    result.patrons().stream()
        .max(Comparator.comparingInt(reading -> reading.cooperation().size()))
        .ifPresentOrElse(reading -> page.item("", reading.line()), page::blank);
  }

  private void outlooks() {
    page.blank();
    page.row(OUTLOOKS, "How likely", "here", "for comparison");
    List<OutlookLine> lines = result.chances();
    for (OutlookLine line : lines) {
      page.row(
          OUTLOOKS,
          "  " + line.question(),
          line.chance().orElse("no answer"),
          line.typical().orElse("\u2013"));
      String whom = line.whom().map(names -> names + "; ").orElse("");
      page.row(NOTES, "", whom + line.inputs().orElse(line.basis()));
    }
  }
}
