package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleReading;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Years;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.trouble.TroublePack;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.source.Sources;

/**
 * What the models of trouble and of a break say of every allied pair on a date.
 *
 * @param on the date
 * @param breaksAsOf the year at whose end the alliances are looked at that may be broken
 * @param rows the pairs with an obligation in ATOP: first those with defence or offence, then those
 *     with a lesser one, and among these the highest chance of trouble within three years
 *     (definition A) first
 */
public record AlliedOutlooks(LocalDate on, int breaksAsOf, List<Row> rows) {

  /** Copies the list. */
  public AlliedOutlooks {
    rows = List.copyOf(rows);
  }

  /**
   * A pair.
   *
   * @param leg the pair
   * @param tie what binds the two on the date, by the casebook and ATOP
   * @param reading trouble; its obligation is that of ATOP's last year
   * @param breaking the bilateral alliance with the highest chance of a break within five years;
   *     empty if ATOP has none at the end of the year
   */
  public record Row(Leg leg, Tie tie, TroubleReading reading, Optional<AllianceYear> breaking) {

    /** The chance that orders the pairs. */
    public TroubleReading.Chance wide() {
      return reading.chance(Definition.WIDE, TroubleHorizon.THREE_YEARS);
    }
  }

  /**
   * The outlooks on a date.
   *
   * @throws InvalidQuestionException if the date is before the readings of trouble
   */
  static AlliedOutlooks of(Sources sources, LocalDate on) {
    if (!on.isAfter(LocalDate.of(TroublePack.FACTS_TO, 12, 31))) {
      throw new InvalidQuestionException(
          "the bundled readings of trouble are of the end of "
              + TroublePack.FACTS_TO
              + " and are not used for an earlier date ("
              + on
              + "); ask for "
              + LocalDate.of(TroublePack.FACTS_TO + 1, 1, 1)
              + " or later");
    }
    ReferencePack pack = ReferenceFiles.builtin((a, b) -> true);
    int year = Math.min(Years.lastEnded(on), pack.lastYear());
    Map<String, AllianceYear> breaking = new HashMap<>();
    pack.years().stream()
        .filter(row -> row.year() == year && row.estimate().isPresent())
        .forEach(row -> breaking.merge(pair(row.a(), row.b()), row, AlliedOutlooks::higher));
    StateRegistry registry = sources.registry();
    LegReader legs = new LegReader(Situation.of(sources.records(), on, registry, List.of()));
    List<Row> rows = new ArrayList<>();
    for (TroubleReading reading : TroublePack.builtin().readings()) {
      registry
          .byCode(reading.a())
          .flatMap(a -> registry.byCode(reading.b()).map(b -> new Leg(a, b)))
          .ifPresent(
              leg ->
                  rows.add(
                      new Row(
                          leg,
                          legs.bed(leg).tie(),
                          reading,
                          Optional.ofNullable(
                              breaking.get(pair(leg.a().code(), leg.b().code()))))));
    }
    rows.sort(
        Comparator.comparing((Row row) -> !row.reading().defence())
            .thenComparingDouble(row -> -row.wide().probability())
            .thenComparing(row -> row.leg().code()));
    return new AlliedOutlooks(on, year, rows);
  }

  private static AllianceYear higher(AllianceYear one, AllianceYear other) {
    int order = Double.compare(five(one), five(other));
    return order > 0 || order == 0 && one.alliance() < other.alliance() ? one : other;
  }

  private static double five(AllianceYear row) {
    return row.estimate().orElseThrow().fiveYears().probability();
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
  }
}
