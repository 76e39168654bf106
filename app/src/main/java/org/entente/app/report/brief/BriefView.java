package org.entente.app.report.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.app.report.chart.LineChart;
import org.entente.core.brief.Brief;
import org.entente.core.brief.Direction;
import org.entente.core.brief.OutlookLine;
import org.entente.core.brief.PatronReading;
import org.entente.core.brief.PlainWords;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.core.brief.Pressure;
import org.entente.engine.result.AssessmentResult;

/** What the template of a brief sees. */
public final class BriefView {

  private final AssessmentResult result;
  private final Brief brief;

  /** The brief of a result. */
  public BriefView(AssessmentResult result) {
    this.result = result;
    this.brief = result.brief();
  }

  /** The brief. */
  public Brief brief() {
    return brief;
  }

  /** What the alliance is called. */
  public String title() {
    return BriefTitle.of(result.assessment());
  }

  /** The date in words. */
  public String date() {
    return PlainWords.date(result.assessment().on());
  }

  /** The verdict with its source, to be copied. */
  public String quote() {
    return BriefQuote.of(result).strip();
  }

  /** The legs that a brief shows. */
  public List<PracticeTrend> legs() {
    return BriefLegs.standingOut(brief.trends());
  }

  /** The pressures that a brief shows. */
  public List<Pressure> pressures() {
    return brief.pressures().stream().limit(Brief.MOST_PRESSURES).toList();
  }

  /** How much of each quasi-alliance is on record with its common ally in it. */
  public List<PatronReading> patrons() {
    return result.patrons();
  }

  /** The three outlooks. */
  public List<OutlookLine> outlooks() {
    return result.chances();
  }

  /** Whether any leg that is shown has a balance to draw. */
  public boolean hasChart() {
    return legs().stream()
        .flatMap(trend -> trend.years().stream())
        .anyMatch(year -> year.balance().isPresent());
  }

  /** Practice of the legs over the years, titled by its finding. */
  public LineChart chart() {
    List<PracticeTrend> read = legs().stream().filter(trend -> !trend.years().isEmpty()).toList();
    int last =
        read.stream().mapToInt(trend -> endOf(trend.years().size() - 1, trend)).max().orElseThrow();
    List<Integer> years = new ArrayList<>();
    for (int year = last - PracticeTrend.YEARS + 1; year <= last; year++) {
      years.add(year);
    }
    List<LineChart.Series> series =
        read.stream()
            .map(
                trend ->
                    new LineChart.Series(
                        trend.leg().code(),
                        years.stream().map(year -> balance(trend, year)).toList()))
            .toList();
    return LineChart.of(
        finding(),
        "Balance of recorded acts in the year to "
            + day(read.get(0))
            + ", +1 all cooperation, \u22121 all conflict. Source: Entente casebook",
        years,
        series);
  }

  private static String day(PracticeTrend trend) {
    String date = PlainWords.date(trend.to().orElseThrow());
    return date.substring(0, date.lastIndexOf(' '));
  }

  private static int endOf(int place, PracticeTrend trend) {
    return trend.years().get(place).span().to().orElseThrow().getYear();
  }

  private static OptionalDouble balance(PracticeTrend trend, int year) {
    for (int i = 0; i < trend.years().size(); i++) {
      if (endOf(i, trend) == year) {
        PracticeYear found = trend.years().get(i);
        return found.balance();
      }
    }
    return OptionalDouble.empty();
  }

  /** What the lines show, in a few words. */
  public String finding() {
    List<PracticeTrend> moving =
        legs().stream()
            .filter(
                trend ->
                    trend.direction() == Direction.STRENGTHENING
                        || trend.direction() == Direction.WEAKENING)
            .toList();
    if (!moving.isEmpty()) {
      return "Cooperation: "
          + moving.stream()
              .map(trend -> trend.direction().label() + " between " + PlainWords.names(trend.leg()))
              .collect(Collectors.joining("; "));
    }
    return legs().stream().anyMatch(trend -> trend.direction() == Direction.STEADY)
        ? "Cooperation is steady where it can be read"
        : "Which way cooperation moves is unclear";
  }
}
