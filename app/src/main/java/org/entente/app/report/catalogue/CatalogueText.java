package org.entente.app.report.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.catalogue.References;
import org.entente.data.table.Variable;
import org.entente.data.table.VariableSource;

/** What data sets are, as text for a terminal or as a Markdown page. */
public final class CatalogueText {

  private static final int WIDTH = 80;

  private CatalogueText() {}

  /** One data set as text that fits 80 columns, but for addresses. */
  public static String text(DataSet set) {
    StringBuilder page = new StringBuilder();
    page.append(set.title()).append(" (").append(set.name()).append("), release ");
    page.append(set.release()).append('\n');
    wrap(page, "  ", set.about());
    page.append("  A row: ").append(set.unit()).append("; years ").append(years(set));
    page.append("; state numbers: ").append(set.states()).append('\n');
    wrap(page, "  ", "Terms: " + set.licence());
    set.home().ifPresent(home -> page.append("  Home: ").append(home).append('\n'));
    for (DataTable table : set.tables()) {
      page.append("\n  Table ").append(table.name()).append(". ").append(table.about());
      page.append('\n');
      for (DataColumn column : table.described()) {
        wrap(page, "    ", column.name() + " (" + kind(column) + "): " + column.definition());
      }
      if (table.rest() != null) {
        wrap(page, "    ", "and all other columns of the file, under their own names");
      }
    }
    if (!set.caveats().isEmpty()) {
      page.append("\n  Know before use\n");
      set.caveats().forEach(caveat -> wrap(page, "  - ", caveat));
    }
    page.append("\n  Cite\n");
    References.text(set.references()).lines().forEach(line -> wrap(page, "  - ", line));
    return page.toString();
  }

  private static String years(DataSet set) {
    return set.firstYear() + " to " + set.lastYear();
  }

  private static String kind(DataColumn column) {
    return column.type().name().toLowerCase(Locale.ROOT)
        + column.unit().map(unit -> ", " + unit).orElse("");
  }

  /** Words on lines of at most 80 columns; later lines are set in as far as the first. */
  private static void wrap(StringBuilder page, String lead, String words) {
    StringBuilder line = new StringBuilder(lead);
    String indent = " ".repeat(lead.length());
    boolean first = true;
    for (String word : words.split("\\s+")) {
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        page.append(line).append('\n');
        line = new StringBuilder(indent).append("  ");
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    page.append(line).append('\n');
  }

  /** A page about data sets and, if there are any, the columns of the table builder. */
  public static String markdown(List<DataSet> sets, List<VariableSource> sources) {
    StringBuilder page = new StringBuilder("# What is in the data sets\n\n");
    page.append(
        "This page is made by `entente data describe --all --markdown` from the catalogue.\n");
    page.append("It describes the files; none of them is bundled.\n\n");
    summary(page, sets);
    if (!sources.isEmpty()) {
      variables(page, sources);
    }
    sets.forEach(set -> section(page, set));
    return page.toString();
  }

  private static void summary(StringBuilder page, List<DataSet> sets) {
    page.append(
        "| data set | what | release | a row is | years |\n| --- | --- | --- | --- | --- |\n");
    for (DataSet set : sets) {
      page.append("| [").append(set.name()).append("](#").append(set.name()).append(") | ");
      page.append(cell(set.title())).append(" | ").append(cell(set.release())).append(" | ");
      page.append(cell(set.unit())).append(" | ").append(years(set)).append(" |\n");
    }
    page.append('\n');
  }

  private static void variables(StringBuilder page, List<VariableSource> sources) {
    page.append("## Columns of the table builder\n\n");
    page.append("Select them by source or by name: `entente dyads --with atop,cinc_ratio`. ");
    page.append("A column that describes one state appears twice in a dyad: `cinc1`, `cinc2`.\n");
    page.append(
        "Within the source's years, a row that it does not have takes the value in the last column; outside them it is missing.\n\n");
    page.append("| source | column | what it says | unit | data sets | years | no row |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (VariableSource source : sources) {
      for (Variable variable : source.variables()) {
        page.append("| ").append(source.name()).append(" | `").append(variable.name());
        page.append("` | ").append(cell(variable.definition())).append(" | ");
        page.append(cell(variable.unit().orElse(""))).append(" | ");
        page.append(String.join(", ", source.allDatasets())).append(" | ");
        page.append(source.firstYear()).append('-').append(source.lastYear()).append(" | ");
        page.append(variable.absent().map(String::valueOf).orElse("missing")).append(" |\n");
      }
    }
    page.append('\n');
  }

  private static void section(StringBuilder page, DataSet set) {
    page.append("## ").append(set.name()).append("\n\n");
    page.append("**").append(markup(set.title())).append("**, release ");
    page.append(markup(set.release())).append(". ").append(markup(set.about())).append("\n\n");
    page.append("A row: ").append(set.unit()).append("; years ").append(years(set));
    page.append("; state numbers: ").append(set.states()).append(". Terms: ");
    page.append(markup(set.licence())).append(".\n\n");
    page.append(set.files().stream().map(CatalogueText::file).collect(Collectors.joining()));
    page.append('\n');
    for (DataTable table : set.tables()) {
      table(page, table);
    }
    if (!set.caveats().isEmpty()) {
      page.append("Know before use:\n\n");
      set.caveats().forEach(c -> page.append("- ").append(markup(c)).append('\n'));
      page.append('\n');
    }
    page.append("Cite:\n\n");
    References.text(set.references())
        .lines()
        .forEach(line -> page.append("- ").append(markup(line)).append('\n'));
    page.append('\n');
  }

  private static String file(DataFile file) {
    return "- `"
        + file.name()
        + "` on a mirror, "
        + String.format(Locale.ROOT, "%,d", file.bytes())
        + " bytes, SHA-256 `"
        + file.sha256()
        + "`; from its publisher: "
        + file.official()
            .map(address -> "<" + address + "> (not tried: no checksum of that file is on record)")
            .orElse("no address on record")
        + "\n";
  }

  private static void table(StringBuilder page, DataTable table) {
    page.append("### Table `").append(table.name()).append("`\n\n");
    page.append(markup(table.about()));
    if (!table.key().isEmpty()) {
      page.append(" Key: ").append(String.join(", ", table.key())).append('.');
    }
    if (!table.missing().isEmpty()) {
      page.append(" Missing everywhere: ");
      page.append(
          table.missing().stream().map(m -> "`" + m + "`").collect(Collectors.joining(", ")));
      page.append('.');
    }
    page.append(
        "\n\n| column | type | unit | what it says | missing |\n| --- | --- | --- | --- | --- |\n");
    for (DataColumn column : table.described()) {
      page.append("| `").append(column.name()).append("` | ");
      page.append(column.type().name().toLowerCase(Locale.ROOT)).append(" | ");
      page.append(cell(column.unit().orElse(""))).append(" | ");
      page.append(cell(column.definition())).append(" | ");
      page.append(cell(String.join(", ", column.missing()))).append(" |\n");
    }
    if (table.rest() != null) {
      page.append("\nAll other columns of the file are available under their own names.\n");
    }
    page.append('\n');
  }

  private static String cell(String text) {
    return markup(text).replace("|", "\\|");
  }

  private static String markup(String text) {
    return text.replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_").strip();
  }
}
