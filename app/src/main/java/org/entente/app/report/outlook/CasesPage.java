package org.entente.app.report.outlook;

import java.util.List;
import java.util.Optional;
import org.entente.core.outlook.forecast.BaseRate;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.reason.Reasons;
import org.entente.engine.Engine;
import org.entente.engine.result.OutlookResult;

/** Twelve well-known cases as a page: what the outlook says on the day, and what came. */
public final class CasesPage {

  private static final int MOST = 4;
  private static final int TRAILING = 1;

  private record Case(String name, String date, String came, String... states) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "Britain and France before the war",
              "1913-01-01",
              "Both fought Germany from August 1914.",
              "GBR",
              "FRA"),
          new Case(
              "The Triple Alliance in July 1914",
              "1914-07-01",
              "Italy declared neutrality in August 1914, and war on Austria-Hungary in May 1915.",
              "AUH",
              "DEU",
              "ITA"),
          new Case(
              "France and Poland in August 1939",
              "1939-08-31",
              "Germany attacked Poland the next day. France declared war on 3 September.",
              "FRA",
              "POL"),
          new Case(
              "Britain and Poland in September 1939",
              "1939-09-15",
              "Britain had declared war on 3 September. Poland was occupied by October.",
              "GBR",
              "POL"),
          new Case(
              "Germany and the Soviet Union in June 1941",
              "1941-06-21",
              "Germany attacked the next day.",
              "DEU",
              "RUS"),
          new Case(
              "China and the Soviet Union in 1960",
              "1960-12-31",
              "The two quarrelled in public and fought on the Ussuri in 1969. The treaty was left to expire in 1980.",
              "CHN",
              "RUS"),
          new Case(
              "Egypt and Syria in 1961",
              "1961-12-31",
              "Syria had left the United Arab Republic in September 1961.",
              "EGY",
              "SYR"),
          new Case(
              "The United States and Taiwan in 1978",
              "1978-12-31",
              "Notice had been given in December 1978. The treaty ended on 1 January 1980.",
              "USA",
              "TWN"),
          new Case(
              "The United States and Iran in 1978",
              "1978-12-31",
              "The monarchy fell in February 1979, and Iran denounced the agreement that year.",
              "USA",
              "IRN"),
          new Case(
              "Russia and Ukraine in 2013",
              "2013-12-31",
              "Russia annexed Crimea in March 2014.",
              "RUS",
              "UKR"),
          new Case(
              "The United States and the Philippines in 2016",
              "2016-12-31",
              "The treaty stayed in force. The Philippines gave notice on the Visiting Forces Agreement in February 2020 and withdrew it in 2021.",
              "USA",
              "PHL"),
          new Case(
              "Turkey and the United States in 2019",
              "2019-12-31",
              "The United States imposed sanctions on Turkey's defence procurement agency in December 2020.",
              "TUR",
              "USA"));

  private final Engine engine;
  private final StringBuilder text = new StringBuilder();

  private CasesPage(Engine engine) {
    this.engine = engine;
  }

  /** The page in Markdown. */
  public static String of(Engine engine) {
    CasesPage page = new CasesPage(engine);
    page.line("<!-- Written by: entente outlook cases. Do not edit. -->");
    page.line("# Twelve well-known cases: what the outlook says on the day");
    page.line("");
    page.line(
        "The cases were chosen because their story is known, so they are no test of the model: that is"
            + " [validation.md](validation.md), which takes every case. Each answer uses nothing after its date. A"
            + " reason states the value of an input, compares it with the other bilateral alliances of the year,"
            + " and says what it does to the odds over five years. "
            + OutlookWords.WHAT);
    CASES.forEach(page::write);
    return page.text.toString().strip() + "\n";
  }

  private void write(Case known) {
    OutlookResult result = engine.outlook(List.of(known.states()), Optional.of(known.date()));
    line("");
    line("## " + known.name() + " (" + known.date() + ")");
    result.answers().forEach(answer -> answer(answer, result));
    line("");
    line("*What came:* " + known.came());
  }

  private void answer(PairForecast answer, OutlookResult result) {
    if (answer.alliances().isEmpty()) {
      line("");
      line("**" + answer.a() + "-" + answer.b() + "**. " + none(answer));
    }
    answer.alliances().forEach(alliance -> alliance(answer, alliance, result));
  }

  private static String none(PairForecast answer) {
    return answer
        .why()
        .map(OutlookWords::why)
        .orElseGet(
            () ->
                answer.otherObligation() > 0
                    ? OutlookWords.multilateral(answer)
                    : OutlookWords.noneInAtop(answer)
                        + answer
                            .without()
                            .map(pairs -> " " + OutlookWords.pairs(pairs))
                            .orElse(""));
  }

  private void alliance(PairForecast answer, Forecast alliance, OutlookResult result) {
    line("");
    line(
        "**"
            + alliance.alliance().label()
            + "**, "
            + alliance.alliance().obligation()
            + ". "
            + OutlookWords.staleness(answer, result.pack()));
    line("");
    if (alliance.estimate().isEmpty()) {
      return;
    }
    BaseRate base = alliance.rates().get(TRAILING);
    line(
        "- within one year "
            + OutlookWords.chance(alliance.oneYear())
            + "; all bilateral alliances of the last 30 years "
            + OutlookWords.percent(base.oneYear().rate()));
    line(
        "- within five years "
            + OutlookWords.chance(alliance.fiveYears())
            + "; all bilateral alliances of the last 30 years "
            + OutlookWords.percent(base.fiveYears().rate()));
    Reasons.of(result.pack(), alliance, true, MOST).forEach(r -> line("- " + r.words()));
    Reasons.of(result.pack(), alliance, false, MOST).forEach(r -> line("- " + r.words()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
