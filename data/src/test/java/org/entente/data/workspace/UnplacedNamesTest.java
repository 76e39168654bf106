package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataTable;
import org.junit.jupiter.api.Test;

/** Which names of the real data sets are no state, or are not known: all of them, by name. */
class UnplacedNamesTest {

  private static List<DataTable> tables() {
    return Catalogue.builtin().all().stream()
        .flatMap(set -> set.tables().stream())
        .filter(table -> !table.names().isEmpty())
        .toList();
  }

  /**
   * The list that is on record, name by name. A release that writes a state in a new way changes
   * it: add the form to {@code name-forms.csv}, or renew {@code docs/unplaced-names.csv} with
   * {@code -Dentente.renew=true}.
   */
  @Test
  void everyNameThatIsPlacedNowhereIsOnRecord() throws Exception {
    List<String> found = new ArrayList<>();
    found.add("table,name,kind,first_year,last_year,cells");
    try (Store store = FullWorkspace.get().openForReading()) {
      for (DataTable table : tables()) {
        found.addAll(
            store.query(
                "SELECT name, kind, min(year), max(year), sum(cells) FROM "
                    + Sql.name(PlacedNames.of(table.name()))
                    + " WHERE code IS NULL GROUP BY name, kind ORDER BY name",
                row ->
                    table.name()
                        + ","
                        + quoted(row.getString(1))
                        + ","
                        + row.getString(2)
                        + ","
                        + row.getInt(3)
                        + ","
                        + row.getInt(4)
                        + ","
                        + row.getLong(5)));
      }
    }
    Path list = Path.of("..", "docs", "unplaced-names.csv");
    if (Boolean.getBoolean("entente.renew")) {
      Files.write(list, found);
    }
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(list));
  }

  private static String quoted(String name) {
    return name.contains(",") ? '"' + name + '"' : name;
  }

  /** Every cell has a row for each of its names and years: none is dropped. */
  @Test
  void noCellIsLost() throws Exception {
    try (Store store = FullWorkspace.get().openForReading()) {
      for (DataTable table : tables()) {
        for (var column : table.names()) {
          String name = Sql.name(column.column());
          long cells =
              store.number(
                  "SELECT count(*) FROM (SELECT "
                      + name
                      + " AS cell, unnest("
                      + column.years()
                      + ") AS y FROM "
                      + Sql.name(table.name())
                      + ") WHERE cell IS NOT NULL AND y IS NOT NULL");
          assertThat(
                  store.number(
                      "SELECT coalesce(sum(cells), 0) FROM "
                          + Sql.name(PlacedNames.of(table.name()))
                          + " WHERE place = 1 AND field = "
                          + Sql.text(column.column())))
              .as(table.name() + "." + column.column())
              .isEqualTo(cells);
        }
      }
    }
  }
}
