package org.entente.core.outlook.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.core.history.DefensePair;
import org.entente.core.history.History;
import org.entente.core.outlook.Ending;

/** Answers from the reference pack how likely obligations between two states are to be broken. */
public final class Forecaster {

  private static final int TRAILING = 30;
  private static final List<int[]> ERAS =
      List.of(
          new int[] {1816, 1870},
          new int[] {1871, 1914},
          new int[] {1915, 1945},
          new int[] {1946, 1989},
          new int[] {1990, 9999});
  private static final List<int[]> AGES =
      List.of(
          new int[] {0, 2},
          new int[] {3, 5},
          new int[] {6, 10},
          new int[] {11, 20},
          new int[] {21, 30},
          new int[] {31, 50},
          new int[] {51, 999});

  private final ReferencePack pack;
  private final History history;
  private final int lastYear;
  private final Map<Integer, List<AllianceYear>> byAlliance;
  private final Map<Integer, List<AllianceYear>> byYear = new HashMap<>();
  private final Map<Key, Forecast> made = new ConcurrentHashMap<>();

  private record Key(int alliance, int year, int known) {}

  /**
   * Over a pack.
   *
   * @param history obligations of pairs whose alliance the pack does not forecast
   */
  public Forecaster(ReferencePack pack, History history) {
    this.pack = pack;
    this.history = history;
    this.lastYear = pack.lastYear();
    this.byAlliance = pack.years().stream().collect(Collectors.groupingBy(AllianceYear::alliance));
    pack.years()
        .forEach(row -> byYear.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
  }

  /** The pack. */
  public ReferencePack pack() {
    return pack;
  }

  /**
   * The answer for two states.
   *
   * @param known the last year that had ended on the date asked for; nothing later is used
   */
  public PairForecast answer(String a, String b, int known) {
    int year = yearOf(known);
    List<Forecast> alliances =
        alliances(a, b, known).stream().map(row -> forecast(row, known)).toList();
    List<String> common = common(a, b, year);
    int other = alliances.isEmpty() ? (int) history.ofDyad("obligations", a, b, year).orElse(0) : 0;
    return new PairForecast(
        a,
        b,
        year,
        known,
        alliances,
        common,
        other,
        alliances.isEmpty() && other == 0
            ? without(hasCommonAlly(a, b, year), known)
            : Optional.empty(),
        Optional.empty());
  }

  /** Whether some third state is bound to both by a defence obligation of any treaty. */
  private boolean hasCommonAlly(String a, String b, int year) {
    Set<String> ofA = new TreeSet<>();
    Set<String> ofB = new TreeSet<>();
    for (DefensePair pair : history.defensePairs(year)) {
      for (String one : List.of(pair.a(), pair.b())) {
        String other = one.equals(pair.a()) ? pair.b() : pair.a();
        if (one.equals(a)) {
          ofA.add(other);
        } else if (one.equals(b)) {
          ofB.add(other);
        }
      }
    }
    ofA.retainAll(ofB);
    return !ofA.isEmpty();
  }

  /**
   * The bilateral alliances of two states at the end of the last year that is known, oldest first.
   */
  public List<AllianceYear> alliances(String a, String b, int known) {
    return byYear.getOrDefault(yearOf(known), List.of()).stream()
        .filter(row -> row.joins(a, b))
        .sorted(Comparator.comparingInt(AllianceYear::began))
        .toList();
  }

  private int yearOf(int known) {
    return Math.min(known, lastYear);
  }

  /**
   * The forecast of an alliance with its base rates.
   *
   * @param row an alliance of the pack
   * @param known the last year that had ended on the date asked for; nothing later is counted
   */
  public Forecast forecast(AllianceYear row, int known) {
    return made.computeIfAbsent(new Key(row.alliance(), row.year(), known), k -> make(row, known));
  }

  private Forecast make(AllianceYear row, int known) {
    List<Forecast.Fate> like =
        row.estimate().stream()
            .flatMap(estimate -> estimate.like().stream())
            .map(found -> fate(found, known))
            .toList();
    return new Forecast(row, pack.inputs(), row.estimate(), rates(row, known), like, List.of());
  }

  /**
   * What the model of its time would say of an alliance, had some inputs been otherwise and all
   * else the same. Each interval is the published one, its ends moved by the same log-odds as the
   * probability, and so allows for the sample and not for the change.
   *
   * @param forecast a forecast as published, with an estimate
   * @param changedInputs new values by the names of inputs, before any transform
   * @throws IllegalArgumentException if there is no estimate, no such input, or a value is no
   *     number
   */
  public Forecast supposed(Forecast forecast, Map<String, Double> changedInputs) {
    return new Suppositions(pack, forecast).with(changedInputs);
  }

  /** How often alliances of the last thirty years were broken, as known at the end of a year. */
  public BaseRate trailing(int known) {
    int first = known - TRAILING;
    return rate("of the last 30 years", known, r -> r.year() >= first);
  }

  /** How often alliances were broken after the end of the year in which they began. */
  public BaseRate firstYears(int known) {
    return rate("in the years after the one they began in", known, r -> r.age() == 0);
  }

  private List<BaseRate> rates(AllianceYear row, int known) {
    int[] era = band(ERAS, row.year() + 1);
    int[] age = band(AGES, row.age());
    List<BaseRate> rates = new ArrayList<>();
    rates.add(rate("all bilateral alliances since 1816", known, r -> true));
    rates.add(trailing(known));
    rates.add(rate("of this era, " + era[0] + " on", known, r -> r.year() + 1 >= era[0]));
    rates.add(
        rate(
            "with this obligation (" + row.obligation() + "), of this era and the one before",
            known,
            r -> r.obligation().equals(row.obligation()) && r.year() + 1 >= before(era)));
    rates.add(
        rate(
            "of this age, " + (age[1] == 999 ? "over 50" : age[0] + " to " + age[1]) + " years",
            known,
            r -> r.age() >= age[0] && r.age() <= age[1]));
    return rates;
  }

  private static int before(int[] era) {
    int place = ERAS.indexOf(era);
    return ERAS.get(Math.max(0, place - 1))[0];
  }

  private BaseRate rate(String label, int known, Predicate<AllianceYear> wanted) {
    return BaseRate.of(label, pack.years().stream().filter(wanted).toList(), known);
  }

  private static int[] band(List<int[]> bands, int number) {
    return bands.stream()
        .filter(band -> band[0] <= number && number <= band[1])
        .findFirst()
        .orElse(bands.get(0));
  }

  private Forecast.Fate fate(Estimate.Like like, int known) {
    List<AllianceYear> rows = byAlliance.get(like.alliance());
    AllianceYear then =
        rows.stream().filter(row -> row.year() == like.year()).findFirst().orElseThrow();
    AllianceYear last =
        rows.stream()
            .filter(row -> row.year() <= known)
            .max(Comparator.comparingInt(AllianceYear::year))
            .orElseThrow();
    Optional<Ending> ended =
        last.ending().filter(ending -> ending != Ending.NONE && last.year() + 1 <= known);
    String became =
        ended
            .map(ending -> words(ending) + " in " + (last.year() + 1))
            .orElse("in force at the end of " + last.year());
    return new Forecast.Fate(then, became);
  }

  private static String words(Ending ending) {
    return switch (ending) {
      case NONE -> "in force";
      case VIOLATED -> "violated or abrogated";
      case RENEGOTIATED -> "renegotiated";
      case FULFILLED -> "fulfilled or expired";
      case STATE_EXIT -> "ended when a member ceased to exist";
    };
  }

  private List<String> common(String a, String b, int year) {
    Set<String> common = new TreeSet<>(allies(a, year));
    common.retainAll(allies(b, year));
    return List.copyOf(common);
  }

  private Set<String> allies(String state, int year) {
    return byYear.getOrDefault(year, List.of()).stream()
        .filter(row -> row.obligation().equals("defence") || row.obligation().startsWith("offence"))
        .filter(row -> row.a().equals(state) || row.b().equals(state))
        .map(row -> row.a().equals(state) ? row.b() : row.a())
        .collect(Collectors.toSet());
  }

  private Optional<PairForecast.OfPairs> without(boolean commonAlly, int known) {
    List<PairYear> known5 =
        pack.pairs().stream()
            .filter(row -> row.year() + 5 <= known && row.commonAlly() == commonAlly)
            .toList();
    if (known5.isEmpty()) {
      return Optional.empty();
    }
    int last = known5.get(known5.size() - 1).year();
    List<PairYear> rows = known5.stream().filter(row -> row.year() > last - TRAILING).toList();
    return Optional.of(
        new PairForecast.OfPairs(
            commonAlly,
            rows.stream().mapToLong(PairYear::pairs).sum(),
            rows.stream().mapToLong(PairYear::bound).sum(),
            rows.stream().mapToLong(PairYear::disputed).sum(),
            rows.get(0).year(),
            last));
  }
}
