package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.data.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table {@code cinc} against values computed in R from the same components. */
class CincGoldenTest {

  private static final double TOLERANCE = 1e-9;

  /** The makers give eight digits. */
  private static final double PUBLISHED_TOLERANCE = 2.5e-8;

  /** A row of the table beside what the makers published. */
  private record Computed(int ccode, double cinc, int components, double published) {

    static Computed of(ResultSet row) throws SQLException {
      return new Computed(row.getInt(1), row.getDouble(2), row.getInt(3), row.getDouble(4));
    }
  }

  private static Map<Integer, Computed> ofYear(int year) throws Exception {
    Map<Integer, Computed> states = new TreeMap<>();
    try (Store store = FullWorkspace.get().openForReading()) {
      store
          .query(
              "SELECT c.ccode, c.cinc, c.components, n.cinc FROM cinc c JOIN nmc n USING (ccode, year)"
                  + " WHERE year = "
                  + year,
              Computed::of)
          .forEach(state -> states.put(state.ccode(), state));
    }
    return states;
  }

  private static double number(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }

  @ParameterizedTest
  @ValueSource(ints = {1816, 1860, 1914, 1950, 1991, 2016})
  void everyStateOfTheYearHasTheExpectedIndexAndNumberOfComponents(int year) throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("cinc/cinc_" + year + ".csv");
    Map<Integer, Computed> states = ofYear(year);
    assertThat(expected).hasSize(states.size());
    for (NamedCsvRecord row : expected) {
      Computed state = states.get(Integer.parseInt(row.getField("ccode")));
      assertThat(state).as(row.toString()).isNotNull();
      assertThat(state.cinc())
          .as(row.toString())
          .isCloseTo(number(row, "recomputed_cinc"), within(TOLERANCE));
      assertThat(state.components())
          .as(row.toString())
          .isEqualTo((int) number(row, "components_present"));
      assertThat(state.published()).as(row.toString()).isEqualTo(number(row, "published_cinc"));
    }
  }

  @Test
  void sumsGapsLeadersAndConcentrationOfEvenYearsAreAsExpected() throws Exception {
    List<NamedCsvRecord> expected = SharedData.golden("cinc/year_sums_even.csv");
    assertThat(expected).hasSizeGreaterThan(100);
    for (NamedCsvRecord row : expected) {
      Map<Integer, Computed> states = ofYear(Integer.parseInt(row.getField("year")));
      double sum = states.values().stream().mapToDouble(Computed::cinc).sum();
      assertThat(states).as(row.toString()).hasSize((int) number(row, "states"));
      assertThat(sum).isCloseTo(number(row, "sum_recomputed"), within(TOLERANCE));
      assertThat(states.values().stream().filter(state -> state.components() < 6).count())
          .as(row.toString())
          .isEqualTo((long) number(row, "states_with_missing_component"));
      assertThat(states.get((int) number(row, "top_state")).cinc())
          .as(row.toString())
          .isEqualTo(states.values().stream().mapToDouble(Computed::cinc).max().orElseThrow());
      assertThat(
              states.values().stream().mapToDouble(state -> Math.pow(state.cinc() / sum, 2)).sum())
          .as(row.toString())
          .isCloseTo(number(row, "herfindahl_of_normalised"), within(TOLERANCE));
    }
  }

  @Test
  void everyPublishedValueIsReproduced() throws Exception {
    int states = 0;
    for (int year : years()) {
      for (Computed state : ofYear(year).values()) {
        assertThat(state.cinc())
            .as(state.ccode() + " in " + year)
            .isCloseTo(state.published(), within(PUBLISHED_TOLERANCE));
        states++;
      }
    }
    assertThat(states).isEqualTo(17_121);
  }

  private static Set<Integer> years() throws Exception {
    try (Store store = FullWorkspace.get().openForReading()) {
      return new TreeSet<>(store.query("SELECT DISTINCT year FROM nmc", row -> row.getInt(1)));
    }
  }
}
