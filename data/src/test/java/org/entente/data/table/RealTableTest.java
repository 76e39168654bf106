package org.entente.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.portfolio.SimilarityColumns;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tables from the data sets themselves, against {@code independent-columns.csv}, which the R
 * program beside it computed.
 */
class RealTableTest {

  private static final int DYAD_YEARS = 1_912_290;

  @TempDir Path folder;

  private static BuiltTable build(Store store, Requests requests) throws WorkspaceException {
    return new TableBuilder(
            store,
            Requests.REGISTRY,
            Catalogue.builtin(),
            Requests.VARIABLES,
            SimilarityColumns.all())
        .build(requests.request());
  }

  private static List<NamedCsvRecord> expected() {
    try (InputStream in = RealTableTest.class.getResourceAsStream("independent-columns.csv");
        CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void directedDyadYearsHaveTheCountsAndSumsOfAnIndependentProgram() throws Exception {
    Store store = LoadedWorkspace.store();
    BuiltTable table = build(store, Requests.directed(1816, 2016).withAll());
    store.execute("CREATE OR REPLACE TEMP TABLE whole AS " + table.query());
    assertThat(store.number("SELECT count(*) FROM whole")).isEqualTo(DYAD_YEARS);
    List<String> columns = table.codebook().stream().map(CodebookEntry::column).toList();
    List<String> seen = new ArrayList<>();
    SoftAssertions all = new SoftAssertions();
    for (NamedCsvRecord row : expected()) {
      for (String column : sidesOf(row.getField("column"), columns)) {
        seen.add(column);
        double sum = Double.parseDouble(row.getField("sum"));
        store.query(
            "SELECT count(c), sum(c)::DOUBLE FROM (SELECT "
                + Sql.name(column)
                + " AS c FROM whole)",
            found -> {
              all.assertThat(found.getLong(1))
                  .as(column + " present")
                  .isEqualTo(Long.parseLong(row.getField("present")));
              all.assertThat(found.getDouble(2))
                  .as(column + " sum")
                  .isCloseTo(sum, within(Math.abs(sum) * 1e-9));
              return column;
            });
      }
    }
    all.assertAll();
    assertThat(seen).containsExactlyInAnyOrderElementsOf(columns);
  }

  private static List<String> sidesOf(String name, List<String> columns) {
    String bare = name.endsWith("1") ? name.substring(0, name.length() - 1) : name;
    return Stream.of(name, bare + "1", bare + "2", name + "_1", name + "_2")
        .distinct()
        .filter(columns::contains)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void noSourceMultipliesOrDropsRowsOfEitherList(Unit unit) throws Exception {
    Store store = LoadedWorkspace.store();
    for (Requests bare :
        List.of(
            Requests.of(unit, 1985, 2020),
            Requests.of(unit, 1985, 2020).gw(),
            Requests.of(unit, 1840, 1912).gw())) {
      long rows = count(store, bare);
      assertThat(count(store, bare.withAll())).as(bare.toString()).isEqualTo(rows).isPositive();
    }
  }

  private static long count(Store store, Requests requests)
      throws WorkspaceException, SQLException {
    return store.number("SELECT count(*) FROM (" + build(store, requests).query() + ")");
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyColumnHasItsDeclaredTypeAndPlace(Unit unit) throws Exception {
    Store store = LoadedWorkspace.store();
    BuiltTable table =
        build(store, Requests.of(unit, 1990, 1992).codes(StateCode.values()).withAll());
    List<String> described =
        store.query("DESCRIBE " + table.query(), row -> row.getString(1) + " " + row.getString(2));
    assertThat(described)
        .isEqualTo(table.codebook().stream().map(e -> e.column() + " " + e.type()).toList());
  }

  @Test
  void austriaHungaryHasTheRegimeScoresThatTheSourcesFileUnderAustria() throws Exception {
    Store store = LoadedWorkspace.store();
    BuiltTable table =
        build(
            store,
            Requests.of(Unit.STATE_YEAR, 1913, 1920)
                .states("Austria-Hungary", "Austria")
                .with("polity2", "v2x_polyarchy"));
    assertThat(
            store.query(
                "SELECT ccode, year FROM ("
                    + table.query()
                    + ") WHERE polity2 IS NOT NULL AND v2x_polyarchy IS NOT NULL",
                row -> row.getInt(1) + " " + row.getInt(2)))
        .startsWith("300 1913", "300 1914")
        .contains("305 1920");
  }

  @Test
  void noLeaderCameIsKnownOnlyWhereASourceKnowsALeader() throws Exception {
    Store store = LoadedWorkspace.store();
    BuiltTable table =
        build(
            store,
            Requests.of(Unit.STATE_YEAR, 1991, 1992)
                .states("Dominica", "Germany")
                .with("leader_entries"));
    assertThat(
            store.query(
                table.query(), row -> row.getInt(1) + " " + row.getInt(2) + " " + row.getString(3)))
        .containsExactly("54 1991 null", "54 1992 null", "255 1991 0", "255 1992 0");
  }

  @Test
  void northAndSouthYemenHaveTheRivalriesThatTheSourceFilesUnderTheUnitedState() throws Exception {
    Store store = LoadedWorkspace.store();
    BuiltTable table =
        build(
            store,
            Requests.of(Unit.DYAD_YEAR, 1975, 1975)
                .states("Oman")
                .with("tss_rivalry", "td_rivalry"));
    assertThat(
            store.query(
                "SELECT ccode1 FROM (" + table.query() + ") WHERE tss_rivalry + td_rivalry = 2",
                row -> row.getInt(1)))
        .containsExactly(680);
  }

  @Test
  void theSameRequestGivesTheSameBytesWhateverTheThreadsLocaleAndTimeZone() throws Exception {
    Store store = LoadedWorkspace.store();
    Requests requests =
        Requests.directed(1985, 1992).codes(StateCode.COW, StateCode.GW, StateCode.NAME).withAll();
    byte[] first = csv(store, requests, 1, "first.csv");
    assertThat(csv(store, requests, 1, "again.csv")).isEqualTo(first);
    assertThat(csv(store, requests, 2, "threads.csv")).isEqualTo(first);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(csv(store, requests, 2, "elsewhere.csv")).isEqualTo(first);
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(csv(store, requests, 2, "digits.csv")).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private byte[] csv(Store store, Requests requests, int threads, String name) throws Exception {
    Path file = folder.resolve(name);
    LoadedWorkspace.threads(store, threads);
    store.execute(
        "COPY ("
            + build(store, requests).query()
            + ") TO "
            + Sql.text(file.toString())
            + " (HEADER)");
    return Files.readAllBytes(file);
  }
}
