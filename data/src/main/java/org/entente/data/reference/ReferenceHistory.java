package org.entente.data.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.history.DefensePair;
import org.entente.core.history.HistoricalMeasure;
import org.entente.core.history.History;
import org.entente.core.history.Population;
import org.entente.core.history.Rank;

/**
 * The readings of the reference pack. Files are read when a year is asked for, and then kept; once
 * they are, a value costs microseconds and a rank O(cases of the year) at most.
 *
 * <p>Values have four significant digits, and a value that is ranked is rounded likewise, so that
 * equal ones meet. A rank in one year among pairs with an obligation or a defence obligation, or
 * among states, is exact; among all pairs, or over all years, it is exact at the values that were
 * kept (all of them, if they are few; else eleven quantiles and every value that a twentieth have)
 * and in a straight line between two of them, which can be off by four points in the middle.
 */
public final class ReferenceHistory implements History {

  private static final int ENOUGH = 10;

  private final PackSource source;
  private final List<HistoricalMeasure> measures;
  private final Map<String, HistoricalMeasure> byId;
  private final Map<String, Optional<YearTable>> tables = new ConcurrentHashMap<>();
  private final Map<Integer, Optional<YearDistributions>> distributions = new ConcurrentHashMap<>();

  private ReferenceHistory(PackSource source) {
    this.source = source;
    this.measures = source.rows("measures.csv").stream().map(ReferenceHistory::measure).toList();
    this.byId =
        measures.stream().collect(Collectors.toMap(HistoricalMeasure::id, Function.identity()));
  }

  /**
   * The bundled readings.
   *
   * @throws IllegalStateException if the program ships without them
   */
  public static ReferenceHistory builtin() {
    return new ReferenceHistory(PackSource.builtin());
  }

  /**
   * The readings in a folder, as {@code entente reference build} wrote them.
   *
   * @throws IllegalStateException if there are none
   */
  public static ReferenceHistory read(Path folder) {
    return new ReferenceHistory(PackSource.folder(folder));
  }

  private static HistoricalMeasure measure(List<String> row) {
    return new HistoricalMeasure(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3).equals("dyad"),
        row.get(7),
        row.get(8),
        List.of(row.get(6).split(" ")),
        Integer.parseInt(row.get(4)),
        Integer.parseInt(row.get(5)));
  }

  @Override
  public List<HistoricalMeasure> measures() {
    return measures;
  }

  @Override
  public OptionalDouble ofDyad(String measure, String a, String b, int year) {
    return known(measure, true)
        ? value(table(true, year), measure, YearTable.pair(a, b))
        : OptionalDouble.empty();
  }

  @Override
  public OptionalDouble ofState(String measure, String state, int year) {
    return known(measure, false)
        ? value(table(false, year), measure, state)
        : OptionalDouble.empty();
  }

  private boolean known(String measure, boolean dyad) {
    return byId.containsKey(measure) && byId.get(measure).ofDyad() == dyad;
  }

  private static OptionalDouble value(Optional<YearTable> table, String measure, String key) {
    return table.map(found -> found.value(measure, key)).orElse(OptionalDouble.empty());
  }

  @Override
  public Optional<Rank> rank(String measure, double value, int year, Population population) {
    if (!fits(measure, value, population)) {
      return Optional.empty();
    }
    Optional<Distribution> distribution =
        population == Population.ALL_DYADS
            ? distributions(year).flatMap(d -> d.of(measure, population, "year"))
            : table(byId.get(measure).ofDyad(), year)
                .flatMap(table -> table.distribution(measure, population));
    return distribution.flatMap(found -> rank(found, value, population, year, year));
  }

  /** Years after the last with values add none. */
  @Override
  public Optional<Rank> rankUpTo(String measure, double value, int year, Population population) {
    if (!fits(measure, value, population)) {
      return Optional.empty();
    }
    HistoricalMeasure about = byId.get(measure);
    int last = Math.min(year, about.last());
    for (int y = last; y >= about.first(); y--) {
      Optional<Distribution> found =
          distributions(y).flatMap(d -> d.of(measure, population, "upto"));
      if (found.isPresent()) {
        return rank(found.get(), value, population, about.first(), y);
      }
    }
    return Optional.empty();
  }

  private boolean fits(String measure, double value, Population population) {
    return !Double.isNaN(value) && known(measure, population != Population.ALL_STATES);
  }

  private static Optional<Rank> rank(
      Distribution distribution, double value, Population population, int first, int last) {
    return distribution.cases() < ENOUGH
        ? Optional.empty()
        : Optional.of(
            new Rank(
                distribution.percentile(Readings.rounded(value)),
                distribution.cases(),
                population,
                first,
                last));
  }

  @Override
  public List<DefensePair> defensePairs(int year) {
    return table(true, year).map(ReferenceHistory::defense).orElse(List.of());
  }

  private static List<DefensePair> defense(YearTable table) {
    return table.keys().stream()
        .filter(key -> table.value("defense", key).orElse(0) == 1)
        .map(
            key ->
                new DefensePair(
                    key.substring(0, key.indexOf(',')),
                    key.substring(key.indexOf(',') + 1),
                    (int) table.value("obligations", key).orElse(0),
                    table.value("s_obligations", key),
                    table.value("ideal_distance", key)))
        .toList();
  }

  private Optional<YearTable> table(boolean dyads, int year) {
    String name = (dyads ? "dyads/" : "states/") + year + ".csv";
    return tables.computeIfAbsent(name, file -> source.bytes(file).map(YearTable::parse));
  }

  private Optional<YearDistributions> distributions(int year) {
    return distributions.computeIfAbsent(
        year, y -> source.bytes("distributions/" + y + ".csv").map(YearDistributions::parse));
  }
}
