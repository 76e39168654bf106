package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.ColumnType;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataTable;
import org.junit.jupiter.api.Test;

/**
 * Rows, present cells and sums of every column of every loaded table against counts by {@code
 * independent-counts.R} and {@code independent-counts-recent.py}, other programs in other
 * languages.
 */
class LoadedCountsTest {

  private static final double RELATIVE = 1e-9;
  private static final String NOT_SUMMED = "";

  /** Differences that are meant, by the reason. */
  private static final Map<String, List<String>> EXPLAINED =
      Map.of(
          "ATOP: 0 for still in effect is kept in the makers' columns; computed dates are empty",
          List.of(
              "atop_alliance.endyr: present 745 for 411",
              "atop_alliance.endmo: present 745 for 411",
              "atop_alliance.endday: present 732 for 398",
              "atop_member.yrexit: present 2398 for 1336",
              "atop_member.moexit: present 2398 for 1336",
              "atop_member.dayexit: present 2367 for 1305"),
          "GDELT: -1 for an actor that was not found in the text is read as missing",
          List.of(
              "gdelt2_mentions.actor1charoffset: present 90 for 100",
              "gdelt2_mentions.actor1charoffset: sum 131908 for 131898",
              "gdelt2_mentions.actor2charoffset: present 66 for 100",
              "gdelt2_mentions.actor2charoffset: sum 87347 for 87313"),
          "REIGN: an election of Malawi is filed under 533 and read as 553",
          List.of("reign_elections.ccode: sum 1869892 for 1869872"),
          "SIPRI: two rows are remnants of a table and are not loaded",
          List.of(
              "sipri_transfers.recipient: rows 29056 for 29058",
              "sipri_transfers.supplier: rows 29056 for 29058",
              "sipri_transfers.supplier: present 29056 for 29058",
              "sipri_transfers.year_order: rows 29056 for 29058",
              "sipri_transfers.year_order: present 29056 for 29058",
              "sipri_transfers.year_order: sum 57792480 for 57792492.5",
              "sipri_transfers.year_order_est: rows 29056 for 29058",
              "sipri_transfers.year_order_est: present 15413 for 15415",
              "sipri_transfers.n_ordered: rows 29056 for 29058",
              "sipri_transfers.n_ordered_est: rows 29056 for 29058",
              "sipri_transfers.designation: rows 29056 for 29058",
              "sipri_transfers.description: rows 29056 for 29058",
              "sipri_transfers.n_delivered: rows 29056 for 29058",
              "sipri_transfers.n_delivered_est: rows 29056 for 29058",
              "sipri_transfers.years_delivery: rows 29056 for 29058",
              "sipri_transfers.status: rows 29056 for 29058",
              "sipri_transfers.comments: rows 29056 for 29058",
              "sipri_transfers.tiv_per_unit: rows 29056 for 29058",
              "sipri_transfers.tiv_order: rows 29056 for 29058",
              "sipri_transfers.tiv_delivered: rows 29056 for 29058"),
          "Leeds and Savun: the last seven rows, of 2009 to 2015, name no state and are not loaded",
          List.of(
              "leeds_savun_threat.ccode: rows 14393 for 14400",
              "leeds_savun_threat.year: rows 14393 for 14400",
              "leeds_savun_threat.year: present 14393 for 14400",
              "leeds_savun_threat.year: sum 28028084 for 28042168",
              "leeds_savun_threat.lsthreat: rows 14393 for 14400",
              "leeds_savun_threat.lsthreat: present 14393 for 14400"),
          "Polity: the makers' own state numbers are turned into Correlates of War numbers",
          List.of("polity4.ccode: sum 6875508 for 6874674"),
          "Polity: -66, -77 and -88 are read as missing in these columns too",
          List.of(
              "polity4.eprec: present 1376 for 1379",
              "polity4.eprec: sum 2451 for 2220",
              "polity4.interim: present 210 for 1183",
              "polity4.interim: sum -161 for -77282",
              "polity4.post: present 1207 for 1218",
              "polity4.post: sum -570 for -1428",
              "polity4.change: present 1662 for 2097",
              "polity4.change: sum 23607 for -7413",
              "polity4.regtrans: present 1669 for 2104",
              "polity4.regtrans: sum 21567 for -9453"));

  /** What was counted in a column: over all files of a table. */
  private record Count(long rows, long present, List<String> sums) {

    Count plus(Count other) {
      List<String> both = new ArrayList<>(sums);
      both.addAll(other.sums);
      return new Count(rows + other.rows, present + other.present, both);
    }
  }

  /** What the database says of a column. */
  private record Loaded(long rows, long present, BigDecimal sum, double sumOfSizes) {}

  private final List<String> differences = new ArrayList<>();
  private int compared;
  private int counted;

  @Test
  void everyDifferenceFromTheIndependentCountIsExplained() throws Exception {
    try (Store store = FullWorkspace.get().openForReading()) {
      Map<String, Map<String, Count>> counts = new TreeMap<>();
      addCounts(counts, "independent-counts.csv");
      addCounts(counts, "independent-counts-recent.csv");
      for (DataTable table : tables()) {
        Map<String, Count> columns = new LinkedHashMap<>();
        for (DataFile file : table.files()) {
          Map<String, Count> other = counts.remove(tableName(file));
          assertThat(other).as(file.name()).isNotNull();
          other.forEach((name, count) -> columns.merge(name, count, Count::plus));
        }
        counted += columns.size();
        for (Map.Entry<String, Count> column : columns.entrySet()) {
          compare(store, table, column.getKey(), column.getValue());
        }
      }
      assertThat(counts).as("files that no table is read from").isEmpty();
    }
    assertThat(differences)
        .containsExactlyInAnyOrderElementsOf(
            EXPLAINED.values().stream().flatMap(List::stream).toList());
    assertThat(compared).as("columns counted by the other programs").isEqualTo(counted);
  }

  private static List<DataTable> tables() {
    return Catalogue.builtin().all().stream().flatMap(set -> set.tables().stream()).toList();
  }

  private static String tableName(DataFile file) {
    return file.baseName().replaceFirst("[.](csv|tsv|tab|CSV)[.]gz$", "");
  }

  private static void addCounts(Map<String, Map<String, Count>> counts, String file) {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    LoadedCountsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (NamedCsvRecord row : reader) {
        counts
            .computeIfAbsent(row.getField("table"), table -> new LinkedHashMap<>())
            .put(
                row.getField("column"),
                new Count(
                    Long.parseLong(row.getField("rows")),
                    Long.parseLong(row.getField("present")),
                    List.of(row.getField("sum"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compare(Store store, DataTable table, String maker, Count expected)
      throws Exception {
    Optional<DataColumn> column = column(table, maker);
    String name = table.name() + "." + maker;
    if (column.isEmpty()) {
      differences.add(name + ": not loaded");
      return;
    }
    Loaded loaded = loaded(store, table, column.get());
    compared++;
    if (loaded.rows() != expected.rows()) {
      differences.add(name + ": rows " + loaded.rows() + " for " + expected.rows());
    }
    if (loaded.present() != expected.present()) {
      differences.add(name + ": present " + loaded.present() + " for " + expected.present());
    }
    compareSums(name, column.get().type(), loaded, expected);
  }

  private void compareSums(String name, ColumnType type, Loaded loaded, Count expected) {
    boolean summed = expected.present() > 0 && !expected.sums().contains(NOT_SUMMED);
    if (expected.present() > 0 && summed != type.isNumeric()) {
      differences.add(
          name
              + ": "
              + type.name().toLowerCase(Locale.ROOT)
              + (summed ? " for numbers" : " for text"));
    }
    if (!summed || !type.isNumeric()) {
      return;
    }
    boolean whole =
        type.isWhole() && expected.sums().stream().allMatch(sum -> sum.matches("-?[0-9]+"));
    BigDecimal sum =
        expected.sums().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    double tolerance = whole ? 0 : RELATIVE * loaded.sumOfSizes();
    if (loaded.sum().subtract(sum).abs().doubleValue() > tolerance) {
      differences.add(
          name
              + ": sum "
              + loaded.sum().stripTrailingZeros().toPlainString()
              + " for "
              + sum.toPlainString());
    }
  }

  private static Optional<DataColumn> column(DataTable table, String maker) {
    Optional<DataColumn> described =
        table.columns().stream()
            .filter(
                column ->
                    column.name().equalsIgnoreCase(maker)
                        || column.from().stream().anyMatch(maker::equalsIgnoreCase))
            .findFirst();
    return described.isPresent() || table.rest() == null
        ? described
        : Optional.of(
            DataColumn.plain(
                maker.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_"), table.rest()));
  }

  private static Loaded loaded(Store store, DataTable table, DataColumn column) throws Exception {
    String name = Sql.name(column.name());
    String sums =
        column.type().isNumeric()
            ? "coalesce("
                + (column.type().isWhole() ? "sum" : "fsum")
                + "("
                + name
                + "), 0), coalesce(sum(abs(CAST("
                + name
                + " AS DOUBLE))), 0)"
            : "0, 0";
    return store
        .query(
            "SELECT count(*), count(" + name + "), " + sums + " FROM " + Sql.name(table.name()),
            row ->
                new Loaded(
                    row.getLong(1),
                    row.getLong(2),
                    new BigDecimal(row.getObject(3).toString()),
                    row.getDouble(4)))
        .get(0);
  }
}
