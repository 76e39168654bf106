package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.entente.core.history.Population;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.SharedData;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readings on board against numbers that others computed, and against the files themselves. */
class HistoryGoldenTest {

  private static final ReferenceHistory HISTORY = ReferenceHistory.builtin();
  private static final StateRegistry REGISTRY = StateTables.registry();

  private static String code(String number) {
    return REGISTRY.find("cow:" + number) instanceof StateLookup.Found found
        ? found.state().code()
        : number;
  }

  /** Half a unit of the fourth digit. */
  private static Offset<Double> digits(double value) {
    return within(Math.max(1e-9, .00051 * Math.abs(value)));
  }

  private static int compare(List<NamedCsvRecord> golden, Map<String, String> columns) {
    int compared = 0;
    for (NamedCsvRecord row : golden) {
      for (Map.Entry<String, String> column : columns.entrySet()) {
        String cell = row.getField(column.getValue());
        OptionalDouble own =
            HISTORY.ofDyad(
                column.getKey(),
                code(row.getField("ccode1")),
                code(row.getField("ccode2")),
                Integer.parseInt(row.getField("year")));
        if (own.isPresent()) {
          double expected = Double.parseDouble(cell);
          assertThat(own.getAsDouble()).as(row.toString()).isCloseTo(expected, digits(expected));
          compared++;
        }
      }
    }
    return compared;
  }

  @ParameterizedTest
  @ValueSource(ints = {1914, 1938, 1975, 2010})
  void similarityOfObligations(int year) {
    int compared =
        compare(
            SharedData.golden("alliance/similarity_" + year + ".csv.gz"),
            Map.of("s_obligations", "s_abs", "kappa_obligations", "kappa_sq"));
    assertThat(compared).isGreaterThan(year == 1914 ? 40 : 150);
  }

  @Test
  void agreementInTheAssembly() {
    assertThat(
            compare(
                SharedData.golden("un/dyads_by_calendar_year.csv.gz"),
                Map.of("un_agreement", "agree")))
        .isGreaterThan(500);
    assertThat(
            compare(
                SharedData.golden("un/all_dyads_year_1991.csv.gz"),
                Map.of("un_agreement", "agree")))
        .isGreaterThan(1000);
  }

  /**
   * Eleven points of the distribution are kept, and our population is that of 31 December, the
   * other one that of all who voted.
   */
  @Test
  void ranksAmongAllPairsAreThoseOfTheFullTable() {
    double[] all =
        SharedData.golden("un/all_dyads_year_1991.csv.gz").stream()
            .filter(row -> !row.getField("agree").isEmpty())
            .mapToDouble(row -> Readings.rounded(Double.parseDouble(row.getField("agree"))))
            .sorted()
            .toArray();
    for (double value : new double[] {.2, .3, .5, .6, .7, .8, .9, .95}) {
      double below = 0;
      for (double other : all) {
        below += other < value ? 1 : other == value ? .5 : 0;
      }
      assertThat(
              HISTORY
                  .rank("un_agreement", value, 1991, Population.ALL_DYADS)
                  .orElseThrow()
                  .percentile())
          .isCloseTo(100 * below / all.length, within(4.0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1816, 1860, 1914, 1950, 1991, 2016})
  void capabilities(int year) {
    int compared = 0;
    for (NamedCsvRecord row : SharedData.golden("cinc/cinc_" + year + ".csv")) {
      OptionalDouble own = HISTORY.ofState("cinc", code(row.getField("ccode")), year);
      if (own.isPresent()) {
        double expected = Double.parseDouble(row.getField("published_cinc"));
        assertThat(own.getAsDouble()).as(row.toString()).isCloseTo(expected, digits(expected));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void ranksAmongStatesAreExact() {
    double[] all =
        SharedData.golden("cinc/cinc_1950.csv").stream()
            .filter(row -> HISTORY.ofState("cinc", code(row.getField("ccode")), 1950).isPresent())
            .mapToDouble(
                row -> Readings.rounded(Double.parseDouble(row.getField("published_cinc"))))
            .toArray();
    assertThat(all).hasSizeGreaterThan(70);
    for (double value : all) {
      double below = 0;
      for (double other : all) {
        below += other < value ? 1 : other == value ? .5 : 0;
      }
      assertThat(
              HISTORY.rank("cinc", value, 1950, Population.ALL_STATES).orElseThrow().percentile())
          .isCloseTo(100 * below / all.length, within(1e-9));
    }
  }

  @Test
  void disputesAndRivalsAreThoseOfTheFiles() {
    Map<String, Set<Integer>> disputes = new HashMap<>();
    for (NamedCsvRecord row : SharedData.table("gml_directed_dyad_disputes.csv.gz")) {
      disputes
          .computeIfAbsent(
              row.getField("ccode1") + " " + row.getField("ccode2"), k -> new HashSet<>())
          .add((int) Double.parseDouble(row.getField("year")));
    }
    String[][] pairs = {
      {"2", "20"}, {"350", "640"}, {"345", "365"}, {"135", "130"}, {"732", "740"}, {"200", "220"}
    };
    int found = 0;
    for (String[] pair : pairs) {
      Set<Integer> years = disputes.getOrDefault(pair[0] + " " + pair[1], Set.of());
      for (int year = 1816; year <= 2010; year++) {
        OptionalDouble own = HISTORY.ofDyad("disputes5", code(pair[0]), code(pair[1]), year);
        if (own.isPresent()) {
          int last = year;
          assertThat(own.getAsDouble())
              .as(String.join(" ", pair) + " " + year)
              .isEqualTo(years.stream().filter(y -> y > last - 5 && y <= last).count());
          found += (int) own.getAsDouble();
        }
      }
    }
    assertThat(found).isGreaterThan(100);
    // Thompson, Sakuwa and Suhas: Greece and Turkey are rivals since the 1950s, Canada and the
    // United States after 1904 are not.
    assertThat(HISTORY.ofDyad("rivals", "GRC", "TUR", 2000)).hasValue(1);
    assertThat(HISTORY.ofDyad("rivals", "USA", "CAN", 2000)).hasValue(0);
    assertThat(HISTORY.ofDyad("rivals", "FRA", "DEU", 1925)).hasValue(1);
  }

  @Test
  void obligationsAreThoseOfTheFile() {
    Map<String, Integer> levels = new HashMap<>();
    for (NamedCsvRecord row : SharedData.table("atop_directed_dyad_year.csv.gz")) {
      if (row.getField("year").equals("1938")) {
        levels.merge(
            YearTable.pair(code(row.getField("ccode1")), code(row.getField("ccode2"))),
            level(row),
            Math::max);
      }
    }
    YearTable table = YearTable.parse(PackSource.builtin().bytes("dyads/1938.csv").orElseThrow());
    int bound = 0;
    for (String key : table.keys()) {
      int level = levels.getOrDefault(key, 0);
      assertThat(table.value("obligations", key)).as(key).hasValue(level);
      bound += level > 0 ? 1 : 0;
    }
    // Three pairs or so are of states that were no members at the end of the year.
    assertThat(bound).isBetween((int) (.9 * levels.size()), levels.size());
  }

  private static int level(NamedCsvRecord row) {
    return any(row, "atop_defense", "atop_offense")
        ? 3
        : any(row, "atop_neutral", "atop_nonagg") ? 2 : any(row, "atop_consul") ? 1 : 0;
  }

  private static boolean any(NamedCsvRecord row, String... columns) {
    for (String column : columns) {
      if (row.getField(column).equals("1")) {
        return true;
      }
    }
    return false;
  }
}
