package org.entente.core.outlook.forecast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.history.History;
import org.entente.core.outlook.Ending;

/**
 * What the outlook said of alliances whose fate is known, five years before it.
 *
 * <p>No case is picked by hand. A broken case is every bilateral alliance that was violated or
 * abrogated five years after a year's end for which the model had something to say. Its survivor is
 * an alliance of the same year that was in force five years later: of the same obligation where
 * there is one, then the nearest in age, then the lowest number; none is used twice in a year.
 *
 * @param pairs broken cases with their survivors, in the order of year and number
 */
public record Validation(List<Pair> pairs) {

  /** Years between the assessment and the fate. */
  public static final int YEARS = 5;

  /** Copies the list. */
  public Validation {
    pairs = List.copyOf(pairs);
  }

  /**
   * A broken alliance and one that lasted.
   *
   * @param survivor empty if no alliance of the year lasted
   */
  public record Pair(Case broken, Optional<Case> survivor) {}

  /**
   * What was said of an alliance.
   *
   * @param row the alliance at the end of the year
   * @param riskier how many alliances of the year were given a higher probability
   * @param alliances of how many
   * @param base the share broken within five years, of all windows of the thirty years before that
   *     were over; empty if there is none
   */
  public record Case(AllianceYear row, int riskier, int alliances, OptionalDouble base) {

    /** Probability of a breach within five years. */
    public double probability() {
      return row.estimate().orElseThrow().fiveYears().probability();
    }

    /** Share of the other alliances of the year that were given a lower probability, in percent. */
    public double percentile() {
      return alliances < 2 ? 50 : 100.0 * (alliances - 1 - riskier) / (alliances - 1);
    }
  }

  /** All cases of a pack. O(alliance-years). */
  public static Validation of(ReferencePack pack) {
    Map<Integer, List<AllianceYear>> byYear = new TreeMap<>();
    Map<Integer, Integer> lastYear = new HashMap<>();
    for (AllianceYear row : pack.years()) {
      byYear.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(row);
      lastYear.merge(row.alliance(), row.year(), Math::max);
    }
    Map<Integer, Integer> brokenIn = new HashMap<>();
    pack.years().stream()
        .filter(row -> row.ending().filter(ending -> ending == Ending.VIOLATED).isPresent())
        .forEach(row -> brokenIn.put(row.alliance(), row.year() + 1));
    Forecaster reader = new Forecaster(pack, History.NONE);
    List<Pair> pairs = new ArrayList<>();
    for (List<AllianceYear> year : byYear.values()) {
      pairs.addAll(pairs(year, brokenIn, lastYear, reader));
    }
    return new Validation(pairs);
  }

  private static List<Pair> pairs(
      List<AllianceYear> all,
      Map<Integer, Integer> brokenIn,
      Map<Integer, Integer> lastYear,
      Forecaster reader) {
    List<AllianceYear> year = all.stream().filter(row -> row.estimate().isPresent()).toList();
    Set<Integer> used = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (AllianceYear row : year) {
      if (brokenIn.getOrDefault(row.alliance(), 0) == row.year() + YEARS) {
        Optional<AllianceYear> survivor =
            year.stream()
                .filter(other -> lastYear.get(other.alliance()) >= row.year() + YEARS)
                .filter(other -> !used.contains(other.alliance()))
                .filter(other -> brokenIn.getOrDefault(other.alliance(), 9999) > row.year() + YEARS)
                .min(likest(row));
        survivor.ifPresent(other -> used.add(other.alliance()));
        pairs.add(
            new Pair(
                caseOf(row, year, reader), survivor.map(other -> caseOf(other, year, reader))));
      }
    }
    return pairs;
  }

  private static Comparator<AllianceYear> likest(AllianceYear row) {
    return Comparator.comparing(
            (AllianceYear other) -> !other.obligation().equals(row.obligation()))
        .thenComparingInt(other -> Math.abs(other.age() - row.age()))
        .thenComparingInt(AllianceYear::alliance);
  }

  private static Case caseOf(AllianceYear row, Collection<AllianceYear> year, Forecaster reader) {
    double own = row.estimate().orElseThrow().fiveYears().probability();
    long riskier =
        year.stream()
            .filter(o -> o.estimate().orElseThrow().fiveYears().probability() > own)
            .count();
    return new Case(
        row, (int) riskier, year.size(), reader.trailing(row.year()).fiveYears().rate());
  }

  /** Pairs in which the broken alliance was given the higher probability; ties count half. */
  public double concordant() {
    double sum = 0;
    for (Pair pair : withSurvivor()) {
      double difference = pair.broken().probability() - pair.survivor().orElseThrow().probability();
      sum += difference > 0 ? 1 : difference == 0 ? .5 : 0;
    }
    return sum;
  }

  /** The pairs that have a survivor. */
  public List<Pair> withSurvivor() {
    return pairs.stream().filter(pair -> pair.survivor().isPresent()).toList();
  }

  /** The broken cases in the riskiest share of their year's list. */
  public long inRiskiest(double share) {
    return pairs.stream().filter(p -> p.broken().percentile() >= 100 * (1 - share)).count();
  }

  /** The broken cases that were given the lowest place in their year's list, lowest first. */
  public List<Case> worst(int most) {
    return pairs.stream()
        .map(Pair::broken)
        .sorted(
            Comparator.comparingDouble(Case::percentile)
                .thenComparing(c -> c.row().year())
                .thenComparing(c -> c.row().alliance()))
        .limit(most)
        .toList();
  }
}
