package org.entente.data.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.data.catalogue.ColumnType;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataTable;

/**
 * The columns that a file has, in its order, matched with those of the table.
 *
 * @param columns one for each field of the file
 * @param absent columns of the table that this form of the file lacks
 */
record FileColumns(List<Field> columns, List<DataColumn> absent) {

  /**
   * One field of the file.
   *
   * @param header what its first line calls it; empty without a header
   * @param column the column of the table; empty if the field is left out
   */
  record Field(String header, Optional<DataColumn> column) {}

  /** Matches the header of a file with its table. */
  static FileColumns of(String file, DataTable table, List<String> first)
      throws WorkspaceException {
    return table.header() ? byName(file, table, first) : byPlace(file, table, first.size());
  }

  private static FileColumns byPlace(String file, DataTable table, int width)
      throws WorkspaceException {
    int most = table.columns().size();
    int fewest = (int) table.columns().stream().filter(column -> !column.optional()).count();
    if (width > most || width < fewest) {
      throw new WorkspaceException(
          file
              + " has "
              + width
              + " fields where "
              + table.name()
              + " has "
              + most
              + "; check that this is the right file");
    }
    return new FileColumns(
        table.columns().stream().map(column -> new Field("", Optional.of(column))).toList(),
        List.of());
  }

  private static FileColumns byName(String file, DataTable table, List<String> header)
      throws WorkspaceException {
    List<Field> fields = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      Optional<DataColumn> column = find(table, name);
      if (column.isPresent() && !seen.add(column.get().name())) {
        throw new WorkspaceException(
            file + " has two columns for " + column.get().name() + "; remove one");
      }
      fields.add(new Field(name, column));
    }
    List<DataColumn> absent =
        table.columns().stream().filter(column -> !seen.contains(column.name())).toList();
    for (DataColumn column : absent) {
      if (!column.optional()) {
        throw new WorkspaceException(
            file
                + " has no column "
                + column.name()
                + "; its header is: "
                + shortened(String.join(",", header))
                + "; check that this is the right file");
      }
    }
    return new FileColumns(List.copyOf(fields), absent);
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "...";
  }

  private static Optional<DataColumn> find(DataTable table, String header) {
    for (DataColumn column : table.columns()) {
      if (column.name().equalsIgnoreCase(header)
          || column.from().stream().anyMatch(other -> other.equalsIgnoreCase(header))) {
        return Optional.of(column);
      }
    }
    ColumnType rest = table.rest();
    return rest == null ? Optional.empty() : Optional.of(DataColumn.plain(plain(header), rest));
  }

  private static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
  }

  /** The columns of the table that the file has, in the order of the file. */
  List<DataColumn> present() {
    return columns.stream().flatMap(field -> field.column().stream()).toList();
  }

  /** Headers of the fields that are left out. */
  List<String> leftOut() {
    return columns.stream().filter(field -> field.column().isEmpty()).map(Field::header).toList();
  }
}
