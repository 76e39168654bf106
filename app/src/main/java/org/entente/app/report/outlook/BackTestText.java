package org.entente.app.report.outlook;

import static org.entente.app.report.outlook.BackTestDocument.number;
import static org.entente.app.report.outlook.BackTestDocument.percent;
import static org.entente.app.report.outlook.BackTestDocument.range;

import java.util.List;
import org.entente.app.report.format.TextPage;
import org.entente.core.outlook.backtest.EraScores;
import org.entente.core.outlook.backtest.HorizonReport;
import org.entente.core.outlook.backtest.JudgedEvent;
import org.entente.core.outlook.backtest.RecipeScores;
import org.entente.core.outlook.backtest.Shock;
import org.entente.core.outlook.score.ReliabilityBin;

/** A back-test as text 80 columns wide. */
public final class BackTestText {

  private static final int SHOWN = 6;
  private static final int[] SCORES = {18, 9, 17, 7, 7, 7, 7, 6, 6};
  private static final int[] GAPS = {18, 9, 18, 17, 18};
  private static final int[] ERAS = {12, 7, 8, 10, 14, 13, 12};
  private static final int[] BINS = {20, 11, 8, 11, 10};

  private final BackTestDocument document;
  private final TextPage page;

  private BackTestText(BackTestDocument document, boolean colour) {
    this.document = document;
    this.page = new TextPage(colour);
  }

  /** The text. */
  public static String of(BackTestDocument document, boolean colour) {
    return new BackTestText(document, colour).text();
  }

  private String text() {
    page.title("Outlook: forecasts of the past from earlier data");
    page.item("", BackTestDocument.PREDICTED + ". " + BackTestDocument.PROTOCOL + ".");
    document.report().horizons().forEach(this::horizon);
    page.heading("How to read it");
    page.item("", BackTestDocument.POOLED_NOTE + ".");
    page.item("", BackTestDocument.USED_NOTE + " (" + document.report().chosen() + ", *).");
    page.item("", BackTestDocument.TRIED_NOTE + ".");
    document.inputs().forEach(input -> page.item("Input", input));
    return page.text();
  }

  private void horizon(HorizonReport report) {
    RecipeScores used = report.used();
    page.heading(
        "Within "
            + BackTestDocument.label(report.horizon())
            + ": "
            + used.forecasts()
            + " forecasts, "
            + used.events()
            + " violations");
    scores(report);
    gaps(report);
    eras(report.eras());
    reliability(report.reliability());
    events("Missed: the violations with the lowest forecasts", report.missed(SHOWN));
    events("Caught: the violations ranked highest in their year", report.caught(SHOWN));
    shocks(report.shocks());
  }

  private void scores(HorizonReport report) {
    TextPage.Table table =
        page.table(SCORES)
            .head("", "AUC", "log loss", "Brier", "skill", "slope", "icept", "P/O", "pooled")
            .row("", "in year", "(95 %)", "", "", "", "", "", "AUC");
    for (RecipeScores s : report.scores()) {
      table.row(
          document.marked(s),
          number(s.withinYearAuc(), 3),
          number(s.logLoss().estimate(), 4)
              + " "
              + number(s.logLoss().low(), 3)
              + "-"
              + number(s.logLoss().high(), 3),
          number(s.brier(), 4),
          number(s.brierSkill(), 3),
          number(s.calibration().slope(), 2),
          number(s.calibration().intercept(), 2),
          number(s.predictedOverObserved(), 2),
          number(s.pooledAuc(), 3));
    }
    table.end();
  }

  private void gaps(HorizonReport report) {
    page.item("", "");
    page.item("", "Difference of log loss, below 0 is better (95 % by alliance; by five years):");
    TextPage.Table table =
        page.table(GAPS).head("", "to ridge", "by alliance", "by five years", "to climatology30");
    for (RecipeScores s : report.scores()) {
      table.row(
          document.marked(s),
          number(s.againstRidge().byAlliance().estimate(), 4),
          range(s.againstRidge().byAlliance(), 4),
          range(s.againstRidge().byFiveYears(), 4),
          number(s.againstClimatology().byAlliance().estimate(), 4)
              + (s.againstClimatology().byAlliance().excludesZero() ? "" : " (n.s.)"));
    }
    table.end();
  }

  private void eras(List<EraScores> eras) {
    page.item("", "");
    page.item("", "The model as used, by the first year at risk:");
    TextPage.Table table =
        page.table(ERAS).head("", "n", "events", "log loss", "climatology30", "AUC in year", "P/O");
    for (EraScores era : eras) {
      table.row(
          era.era().label(),
          String.valueOf(era.forecasts()),
          String.valueOf(era.events()),
          number(era.logLoss(), 4),
          number(era.climatology(), 4),
          number(era.withinYearAuc(), 2),
          number(era.predictedOverObserved(), 2));
    }
    table.end();
  }

  private void reliability(List<ReliabilityBin> bins) {
    page.item("", "");
    page.item("", "Forecast and observed (the model as used):");
    TextPage.Table table =
        page.table(BINS).head("forecast", "forecasts", "events", "mean", "observed");
    for (ReliabilityBin bin : bins) {
      table.row(
          percent(bin.from()) + " - " + percent(bin.to()),
          String.valueOf(bin.forecasts()),
          String.valueOf(bin.events()),
          percent(bin.meanForecast()),
          percent(bin.observed()));
    }
    table.end();
  }

  private void events(String heading, List<JudgedEvent> events) {
    page.item("", "");
    page.item("", heading + ":");
    for (JudgedEvent event : events) {
      page.point(
          document.alliance(event)
              + ", from "
              + event.forecast().year()
              + ": "
              + percent(event.forecast().probability())
              + ", place "
              + event.place()
              + " of "
              + event.listed(),
          List.of());
    }
  }

  private void shocks(List<Shock> shocks) {
    page.item("", "");
    page.item("", "Several at once (violations after a year's end, and how many were forecast):");
    for (Shock shock : shocks.subList(0, Math.min(SHOWN, shocks.size()))) {
      page.point(
          shock.year() + ": " + shock.events() + ", forecast " + number(shock.expected(), 1),
          List.of());
    }
  }
}
