package org.entente.app.report.outlook;

import java.util.List;
import org.entente.app.report.format.TextPage;
import org.entente.core.outlook.forecast.BaseRate;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.reason.Reasons;

/** Writes outlooks as text that fits 80 columns. */
public final class OutlookText {

  private static final int MOST = 4;

  private final ReferencePack pack;
  private final TextPage page;

  private OutlookText(ReferencePack pack, boolean colour) {
    this.pack = pack;
    this.page = new TextPage(colour);
  }

  /** The text of the answers for some pairs. */
  public static String of(List<PairForecast> answers, ReferencePack pack, boolean colour) {
    OutlookText text = new OutlookText(pack, colour);
    text.page.title("How likely is the obligation to be broken?");
    answers.forEach(text::answer);
    text.page.heading("What it means");
    text.page.item("", OutlookWords.WHAT);
    text.page.item("", OutlookWords.INTERVAL);
    return text.page.text();
  }

  private void answer(PairForecast answer) {
    page.heading(answer.a() + "-" + answer.b());
    if (answer.alliances().isEmpty()) {
      none(answer);
    }
    answer.alliances().forEach(alliance -> alliance(answer, alliance));
  }

  private void none(PairForecast answer) {
    page.item(
        "",
        answer
            .why()
            .map(OutlookWords::why)
            .orElseGet(
                () ->
                    OutlookWords.noneInAtop(answer)
                        + " The model covers bilateral alliances only."));
    if (answer.otherObligation() > 0) {
      page.point(OutlookWords.multilateral(answer), List.of());
    }
    if (!answer.commonAllies().isEmpty()) {
      page.point(
          "common ally by bilateral defence obligations: "
              + String.join(", ", answer.commonAllies()),
          List.of());
    }
    answer.without().ifPresent(pairs -> page.point(OutlookWords.pairs(pairs), List.of()));
  }

  private void alliance(PairForecast answer, Forecast alliance) {
    page.item(
        "",
        alliance.alliance().label()
            + ", "
            + alliance.alliance().obligation()
            + ". "
            + OutlookWords.staleness(answer, pack));
    if (!OutlookWords.ageOfInputs(answer, pack).isEmpty()) {
      page.point(OutlookWords.ageOfInputs(answer, pack), List.of());
    }
    alliance
        .estimate()
        .ifPresentOrElse(
            estimate -> {
              page.point(
                  "violated or abrogated within 1 year: " + OutlookWords.chance(estimate.oneYear()),
                  List.of());
              page.point(
                  "violated or abrogated within 5 years: "
                      + OutlookWords.chance(estimate.fiveYears()),
                  List.of());
            },
            () -> page.point("no forecast: there are too few data before 1870", List.of()));
    rates(alliance);
    alliance.estimate().ifPresent(estimate -> drivers(alliance));
  }

  private void rates(Forecast alliance) {
    page.item("", "Base rates of bilateral alliances, as known then:");
    TextPage.Table table =
        page.table(35, 7, 15, 8, 15).head("which", "1 year", "violated", "5 years", "violated");
    for (BaseRate rate : alliance.rates()) {
      table.row(
          rate.label(),
          OutlookWords.percent(rate.oneYear().rate()),
          OutlookWords.count(rate.oneYear()),
          OutlookWords.percent(rate.fiveYears().rate()),
          OutlookWords.count(rate.fiveYears()));
    }
    table.end();
  }

  private void drivers(Forecast alliance) {
    Estimate estimate = alliance.estimate().orElseThrow();
    double reference = 1 / (1 + Math.exp(-estimate.fiveYears().reference()));
    page.item(
        "",
        "Over five years, compared with the mean bilateral alliance of the year ("
            + OutlookWords.percent(reference)
            + "):");
    Reasons.of(pack, alliance, true, MOST).forEach(reason -> page.point(reason.words(), List.of()));
    Reasons.of(pack, alliance, false, MOST)
        .forEach(reason -> page.point(reason.words(), List.of()));
    if (estimate.fiveYears().ceilingAdjustment() < 0) {
      page.point("lowered: forecasts above 20 % have come true less often", List.of());
    }
    if (!estimate.missing().isEmpty()) {
      page.point(
          "not known, training median used: "
              + String.join("; ", estimate.missing().stream().map(pack.labels()::get).toList()),
          List.of());
    }
    page.item("", "Most similar alliances, and what became of them:");
    alliance.like().forEach(fate -> page.point(OutlookWords.fate(fate), List.of()));
  }
}
