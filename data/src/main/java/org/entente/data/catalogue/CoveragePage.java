package org.entente.data.catalogue;

import java.util.List;
import java.util.OptionalInt;

/**
 * A Markdown page made from the catalogue: how far each data set reaches and what it carries on,
 * which tables are computed, and how the makers hand the data out.
 */
public final class CoveragePage {

  /** Where a mirror keeps the releases that were added to the catalogue later. */
  private static final String LATER = "recent/";

  private final Catalogue catalogue;

  /** Of this catalogue. */
  public CoveragePage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The page. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder("# How far the data reach, and where they come from\n\n");
    page.append(
        "This page is made from the catalogue; a test renews it. What each column says is in [data.md](data.md).\n\n");
    reach(page);
    computed(page);
    makers(page);
    return page.toString();
  }

  private void reach(StringBuilder page) {
    page.append("## Last year before and now\n\n");
    page.append(
        "Before: the last year of what was on board before the newer releases; a dash where nothing was. "
            + "Now: the last year with the newest release on board. The older release stays: published results rest on it.\n\n");
    page.append(
        "| data set | what | carries on | before | now |\n| --- | --- | --- | ---: | ---: |\n");
    for (DataSet set : catalogue.all()) {
      if (carriedOn(set)) {
        continue;
      }
      OptionalInt before = before(set);
      page.append("| [").append(set.name()).append("](data.md#").append(set.name()).append(") | ");
      page.append(cell(set.title())).append(" | ");
      page.append(String.join(", ", set.follows())).append(" | ");
      page.append(before.isPresent() ? String.valueOf(before.getAsInt()) : "-").append(" | ");
      page.append(set.lastYear()).append(" |\n");
    }
    page.append('\n');
  }

  /** Whether a newer data set stands for this one. */
  private boolean carriedOn(DataSet set) {
    return catalogue.all().stream().anyMatch(other -> other.follows().contains(set.name()));
  }

  private OptionalInt before(DataSet set) {
    boolean later = set.files().stream().allMatch(file -> file.name().startsWith(LATER));
    if (!later) {
      return OptionalInt.of(set.lastYear());
    }
    return set.follows().stream()
        .flatMap(name -> catalogue.find(name).stream())
        .mapToInt(DataSet::lastYear)
        .max();
  }

  private void computed(StringBuilder page) {
    page.append("## Computed tables\n\n");
    page.append(
        "Made when the tables that they need are loaded. A table that writes states by name has one of places beside it, `NAME_states`: "
            + "for every cell and year the state, by one [dated rule](../data/src/main/resources/org/entente/data/states/README.md); "
            + "what is no state, or is not known, stands there without a code. [unplaced-names.csv](unplaced-names.csv) lists all of it.\n\n");
    page.append("| table | from | what a row is |\n| --- | --- | --- |\n");
    page.append(
        "| `cinc` | nmc | The index of national capability by our own computation, for each state and year |\n");
    for (DataSet set : catalogue.all()) {
      for (DataTable table : set.tables()) {
        if (!table.names().isEmpty()) {
          row(
              page,
              table.name() + "_states",
              set.name(),
              "The states that `" + table.name() + "` writes by name, year by year");
        }
      }
      set.derived().forEach(table -> row(page, table.name(), set.name(), table.about()));
    }
    page.append('\n');
  }

  private static void row(StringBuilder page, String table, String set, String about) {
    page.append("| `").append(table).append("` | ").append(set).append(" | ");
    page.append(about.replace("|", "\\|")).append(" |\n");
  }

  private void makers(StringBuilder page) {
    page.append("## From the makers\n\n");
    page.append(
        "`data get` asks the address of a file where one is on record; where the form differs from what is read, the page to get it from is named. "
            + "Addresses and terms were found in documentation and public code. **None could be tried with this program yet:** nothing outside "
            + "could be reached where it was written. The forms that are read as published are tested against a server that imitates them.\n\n");
    page.append(
        "| data set | address | `data get` | form | terms | seen in |\n| --- | --- | --- | --- | --- | --- |\n");
    for (DataSet set : catalogue.all()) {
      set.makers()
          .ifPresent(
              makers -> {
                page.append("| ").append(set.name()).append(" | ");
                page.append(makers.address().map(a -> "<" + a + ">").orElse("none found"));
                page.append(" | ").append(fetched(set)).append(" | ");
                for (String text : List.of(makers.form(), makers.terms())) {
                  page.append(cell(text)).append(" | ");
                }
                page.append(cell(makers.seen())).append(" |\n");
              });
    }
  }

  private static String fetched(DataSet set) {
    long addresses = set.files().stream().filter(file -> file.official().isPresent()).count();
    if (addresses == 0) {
      return "no";
    }
    return addresses == set.files().size() ? "yes, not tried" : "in part, not tried";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
  }
}
