package org.entente.engine.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.brief.OutlookLine;
import org.entente.core.brief.PlainWords;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleReading;
import org.entente.data.promise.PromiseHistory;
import org.entente.data.trouble.TroublePack;

/** The three outlooks of a brief: trouble, a break, and whether help comes in war. */
final class BriefOutlooks {

  /** Fewer cases than this are no rate. */
  private static final int FEWEST_CASES = 10;

  private static final String TROUBLE = "serious trouble within three years";
  private static final String BREAK = "an alliance treaty broken within five years";
  private static final String HELP = "an ally fights beside a member at war";

  private BriefOutlooks() {}

  static List<OutlookLine> of(Assessment assessment, List<PairForecast> forecasts) {
    return List.of(trouble(assessment), breaking(assessment, forecasts), help(assessment));
  }

  /** Of the pair with the highest chance. */
  private static OutlookLine trouble(Assessment assessment) {
    // Facts of a year are known when it is over.
    if (!assessment.on().isAfter(LocalDate.of(TroublePack.FACTS_TO, 12, 31))) {
      return OutlookLine.none(
          "trouble",
          TROUBLE,
          "the bundled readings are of the end of "
              + TroublePack.FACTS_TO
              + " and are not used for an earlier date");
    }
    TroublePack pack = TroublePack.builtin();
    record Found(Leg leg, TroubleReading reading) {
      TroubleReading.Chance chance() {
        return reading.chance(Definition.WIDE, TroubleHorizon.THREE_YEARS);
      }
    }
    List<Found> found =
        assessment.legs().stream()
            .map(LegAssessment::leg)
            .flatMap(
                leg ->
                    pack
                        .reading(leg.a().code(), leg.b().code())
                        .map(r -> new Found(leg, r))
                        .stream())
            .toList();
    Optional<Found> most =
        found.stream()
            .max(
                Comparator.comparingDouble((Found f) -> f.chance().probability())
                    .thenComparing(f -> f.leg().code(), Comparator.reverseOrder()));
    if (most.isEmpty()) {
      return OutlookLine.none(
          "trouble", TROUBLE, "no two members have an obligation in ATOP, which the model needs");
    }
    TroubleReading.Chance chance = most.get().chance();
    return new OutlookLine(
        "trouble",
        TROUBLE,
        Optional.of(most.get().leg().name()),
        Optional.of(PlainWords.frequency(chance.probability())),
        Optional.of(chance.probability()),
        Optional.of(PlainWords.frequency(chance.typical())),
        Optional.of(place(chance, most.get().reading().defence())),
        Optional.of(
            "trained to "
                + Definition.WIDE.lastYear()
                + ", inputs as of "
                + TroublePack.EVENTS_TO
                + " to "
                + TroublePack.FACTS_TO),
        "a militarized incident, crisis, war, sanctions or break between the two; trained on trouble to "
            + Definition.WIDE.lastYear()
            + "; inputs as of "
            + TroublePack.EVENTS_TO
            + " (events) and "
            + TroublePack.FACTS_TO
            + " (the rest); it says who rather than when"
            + (found.size() == assessment.legs().size()
                ? ""
                : "; "
                    + (assessment.legs().size() - found.size())
                    + " of the "
                    + assessment.legs().size()
                    + " pairs have no obligation in ATOP and no reading"));
  }

  private static String place(TroubleReading.Chance chance, boolean defence) {
    return String.format(
        Locale.ROOT,
        "%,d%s highest of %,d pairs with %s",
        chance.place(),
        ordinal(chance.place()),
        chance.listed(),
        defence ? "a defence pact" : "a lesser obligation");
  }

  static String ordinal(int n) {
    int tens = n % 100;
    if (tens >= 11 && tens <= 13) {
      return "th";
    }
    return switch (n % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static OutlookLine breaking(Assessment assessment, List<PairForecast> forecasts) {
    record Found(Forecast forecast, PairForecast pair) {}
    Optional<Found> most =
        forecasts.stream()
            .flatMap(pair -> pair.alliances().stream().map(each -> new Found(each, pair)))
            .filter(each -> each.forecast().estimate().isPresent())
            .max(
                Comparator.comparingDouble((Found f) -> f.forecast().fiveYears().probability())
                    .thenComparing(
                        f -> f.forecast().alliance().label(), Comparator.reverseOrder()));
    if (most.isEmpty()) {
      return OutlookLine.none(
          "break",
          BREAK,
          "no two members have a bilateral alliance in ATOP on the date, which the model needs");
    }
    HorizonForecast five = most.get().forecast().fiveYears();
    String a = assessment.registry().nameOf(most.get().pair().a());
    String b = assessment.registry().nameOf(most.get().pair().b());
    return new OutlookLine(
        "break",
        BREAK,
        Optional.of(a + " and " + b),
        Optional.of(PlainWords.frequency(five.probability())),
        Optional.of(five.probability()),
        Optional.of(PlainWords.frequency(1 / (1 + Math.exp(-five.reference())))),
        Optional.empty(),
        Optional.of("inputs as of " + most.get().forecast().alliance().year()),
        "bilateral alliances alone; inputs as of " + most.get().forecast().alliance().year());
  }

  private static OutlookLine help(Assessment assessment) {
    int year = assessment.on().getYear();
    PromiseHistory history = PromiseHistory.builtin();
    PromiseHistory.Help two = history.help(year, true);
    PromiseHistory.Help all = history.help(year, false);
    if (two.called() < FEWEST_CASES) {
      return OutlookLine.none(
          "help",
          HELP,
          "only " + two.called() + " cases were over by the date, too few for a rate");
    }
    return new OutlookLine(
        "help",
        HELP,
        Optional.empty(),
        Optional.of(two.came() + " of " + two.called() + " times"),
        Optional.of(two.came() / (double) two.called()),
        Optional.of(all.came() + " of " + all.called() + " times"),
        Optional.empty(),
        Optional.of("treaties of two that asked for help in past wars; beside them, all treaties"),
        "treaties of two members that asked for it in past wars; the comparison is all treaties");
  }
}
