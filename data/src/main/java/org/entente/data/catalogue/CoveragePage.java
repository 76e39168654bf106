package org.entente.data.catalogue;

import java.util.List;
import java.util.OptionalInt;

/**
 * A Markdown page made from the catalogue: how far each data set reaches and which older one it
 * continues, which tables are computed, and how the publishers distribute the data.
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
        "This page is generated from the catalogue, and a test compares it. [data.md](data.md) explains every column.\n\n");
    reach(page);
    computed(page);
    makers(page);
    return page.toString();
  }

  private void reach(StringBuilder page) {
    page.append("## Last year before and now\n\n");
    page.append(
        "*Before* is the last year before the newer releases were added, or a dash if there was no such data set. "
            + "*Now* is the last year of the newest release in the catalogue. Older releases stay available, because published results rest on them.\n\n");
    page.append(
        "| data set | what | continues | before | now |\n| --- | --- | --- | ---: | ---: |\n");
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
        "These tables are made when the tables that they need are loaded. For a table that writes states by name, `NAME_states` gives the state for every "
            + "cell and year by one [dated rule](../data/src/main/resources/org/entente/data/states/README.md). A name that is not a state, or is not known, "
            + "has a row there without a code. [unplaced-names.csv](unplaced-names.csv) lists all such names.\n\n");
    page.append("| table | from | what a row is |\n| --- | --- | --- |\n");
    page.append(
        "| `cinc` | nmc | The Composite Index of National Capability, computed from its components for each state and year |\n");
    for (DataSet set : catalogue.all()) {
      for (DataTable table : set.tables()) {
        if (!table.names().isEmpty()) {
          row(
              page,
              table.name() + "_states",
              set.name(),
              "The states that `" + table.name() + "` names, by year");
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
    page.append("## From the publishers\n\n");
    page.append(
        "`data get` downloads a file if the catalogue has an address for it. If the published form cannot be read as it is, this table names the page to get it from. "
            + "Addresses and terms were found in documentation and in public code. **None of the addresses could be tried:** there was no network access when "
            + "the catalogue was written. A local server that imitates the published forms tests those that are read as published.\n\n");
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
