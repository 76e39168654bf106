package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.brief.BriefReader;
import org.entente.core.brief.Direction;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.Pressure;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleReading;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Scope;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.data.trouble.TroublePack;
import org.entente.engine.result.Ranking;
import org.entente.engine.source.Sources;

/** Ranks pairs of states. */
final class RankAnalysis {

  private final Sources sources;
  private final StateRegistry registry;

  RankAnalysis(Sources sources) {
    this.sources = sources;
    this.registry = sources.registry();
  }

  /**
   * The ranking.
   *
   * @param members pairs among these; empty for all pairs
   * @param lesser by outlook: whether pairs with neutrality, non-aggression or consultation alone
   *     are ranked too
   */
  Ranking rank(List<State> members, LocalDate on, Ranking.Order by, boolean lesser) {
    Set<String> wanted = members.stream().map(State::code).collect(Collectors.toSet());
    return by == Ranking.Order.OUTLOOK ? byOutlook(wanted, on, lesser) : byPractice(wanted, on, by);
  }

  private Ranking byOutlook(Set<String> wanted, LocalDate on, boolean lesser) {
    Situation situation = situation(on);
    if (!on.isAfter(LocalDate.of(TroublePack.FACTS_TO, 12, 31))) {
      return new Ranking(
          on,
          Ranking.Order.OUTLOOK,
          List.of(),
          "the bundled readings of trouble are of the end of "
              + TroublePack.FACTS_TO
              + " and are not used for an earlier date");
    }
    List<Ranking.Row> rows = new ArrayList<>();
    for (TroubleReading reading : TroublePack.builtin().readings()) {
      Optional<Leg> leg =
          reading.defence() || lesser ? leg(reading.a(), reading.b(), wanted) : Optional.empty();
      leg.ifPresent(
          pair ->
              rows.add(
                  new Ranking.Row(
                      pair,
                      trend(situation, pair),
                      OptionalInt.empty(),
                      OptionalDouble.of(trouble(reading)),
                      Optional.of(reading.defence()))));
    }
    rows.sort(
        Comparator.comparingDouble((Ranking.Row row) -> -row.trouble().orElseThrow())
            .thenComparing(row -> row.leg().code()));
    return new Ranking(
        on,
        Ranking.Order.OUTLOOK,
        rows,
        "chance of serious trouble within three years, pairs with "
            + (lesser ? "any obligation" : "a defence pact")
            + " in ATOP (to 2018); trained on trouble to "
            + Definition.WIDE.lastYear()
            + ", inputs as of "
            + TroublePack.EVENTS_TO
            + " (events) and "
            + TroublePack.FACTS_TO
            + " (the rest)");
  }

  private static double trouble(TroubleReading reading) {
    return reading.chance(Definition.WIDE, TroubleHorizon.THREE_YEARS).probability();
  }

  private Ranking byPractice(Set<String> wanted, LocalDate on, Ranking.Order by) {
    Situation situation = situation(on);
    Map<String, TroubleReading> readings = new LinkedHashMap<>();
    if (on.isAfter(LocalDate.of(TroublePack.FACTS_TO, 12, 31))) {
      TroublePack.builtin()
          .readings()
          .forEach(
              reading -> {
                readings.put(reading.a() + " " + reading.b(), reading);
                readings.put(reading.b() + " " + reading.a(), reading);
              });
    }
    List<Ranking.Row> rows = new ArrayList<>();
    for (Leg pair : coveredPairs(situation.known(), wanted, on)) {
      PracticeTrend trend = PracticeTrend.of(situation, pair);
      Optional<TroubleReading> reading =
          Optional.ofNullable(readings.get(pair.a().code() + " " + pair.b().code()));
      rows.add(
          new Ranking.Row(
              pair,
              Optional.of(trend),
              by == Ranking.Order.PRESSURES
                  ? OptionalInt.of(pressures(situation, pair))
                  : OptionalInt.empty(),
              reading.isPresent()
                  ? OptionalDouble.of(trouble(reading.get()))
                  : OptionalDouble.empty(),
              reading.map(TroubleReading::defence)));
    }
    rows.sort(order(by).thenComparing(row -> row.leg().code()));
    return new Ranking(
        on,
        by,
        rows,
        "the " + rows.size() + " pairs whose acts were looked for; others are not ranked");
  }

  private static Comparator<Ranking.Row> order(Ranking.Order by) {
    return switch (by) {
      case DIRECTION ->
          Comparator.comparingInt((Ranking.Row row) -> place(row.trend().orElseThrow()))
              .thenComparingDouble(row -> row.trend().orElseThrow().change().orElse(3));
      case CHANGE ->
          Comparator.comparingDouble(row -> row.trend().orElseThrow().change().orElse(3));
      case PRESSURES ->
          Comparator.comparingInt((Ranking.Row row) -> -row.pressures().orElseThrow());
      case OUTLOOK -> Comparator.comparingDouble(row -> -row.trouble().orElse(-1));
    };
  }

  /** Weakening first: that is what a reader looks for. */
  private static int place(PracticeTrend trend) {
    return switch (trend.direction()) {
      case WEAKENING -> 0;
      case STEADY -> 1;
      case STRENGTHENING -> 2;
      case UNCLEAR -> 3;
    };
  }

  private int pressures(Situation situation, Leg pair) {
    Situation ofPair = situation.of(List.of(pair.a(), pair.b()));
    return (int)
        BriefReader.read(new Assessor(registry, sources.records()).assess(ofPair))
            .pressures()
            .stream()
            .filter(Pressure::isNow)
            .count();
  }

  private Situation situation(LocalDate on) {
    return Situation.of(sources.records(), on, registry, List.of());
  }

  private static Optional<PracticeTrend> trend(Situation situation, Leg pair) {
    PracticeTrend trend = PracticeTrend.of(situation, pair);
    return trend.to().isPresent() || trend.direction() != Direction.UNCLEAR
        ? Optional.of(trend)
        : Optional.empty();
  }

  private List<Leg> coveredPairs(Records known, Set<String> wanted, LocalDate on) {
    Set<String> pairs = new TreeSet<>();
    for (Scope scope : known.scopes()) {
      if (scope.kind() == RecordKind.EVENT && !scope.span().from().isAfter(on)) {
        for (String a : scope.groupA()) {
          for (String b : scope.groupB()) {
            if (!a.equals(b)) {
              pairs.add(a.compareTo(b) < 0 ? a + " " + b : b + " " + a);
            }
          }
        }
      }
    }
    return pairs.stream()
        .map(pair -> pair.split(" ", -1))
        .flatMap(pair -> leg(pair[0], pair[1], wanted).stream())
        .filter(leg -> registry.existedOn(leg.a(), on) && registry.existedOn(leg.b(), on))
        .toList();
  }

  private Optional<Leg> leg(String a, String b, Set<String> wanted) {
    if (!wanted.isEmpty() && !(wanted.contains(a) && wanted.contains(b))) {
      return Optional.empty();
    }
    return registry
        .byCode(a)
        .flatMap(first -> registry.byCode(b).map(second -> new Leg(first, second)));
  }
}
