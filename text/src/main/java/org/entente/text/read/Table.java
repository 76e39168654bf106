package org.entente.text.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * CSV or TSV with a header line: each row is an article. The separator is the one that the header
 * has most of.
 */
final class Table implements Format {

  private static final char[] SEPARATORS = {',', '\t', ';', '|'};

  @Override
  public Items open(Input input) throws IOException {
    Lines lines = new Lines(Opener.utf8(input.bytes()), input.settings().lineBytes());
    Optional<Lines.Line> header = lines.next();
    String names = header.flatMap(Lines.Line::text).orElse("");
    TableRows rows =
        new TableRows(lines, separator(names), input.settings().entryBytes(), input.name());
    Columns columns = new Columns(rows.cells(names).orElse(List.of()), input.fields());
    Optional<Problem> wrong = columns.wrong(Origin.of(input.name()).atLine(1));
    return wrong.isPresent()
        ? Items.one(wrong::get)
        : () -> rows.next().map(row -> item(row, columns));
  }

  static char separator(String header) {
    char best = SEPARATORS[0];
    long most = 0;
    for (char separator : SEPARATORS) {
      long count = header.chars().filter(c -> c == separator).count();
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private static Item item(TableRows.Row row, Columns columns) {
    if (row.problem().isPresent()) {
      return row.problem().get();
    }
    Optional<String> text = columns.value(row.cells(), ArticleField.TEXT);
    return text.<Item>map(
            t -> FieldDraft.of(t, part -> columns.value(row.cells(), part), row.origin()))
        .orElseGet(
            () ->
                new Problem(
                    Problem.Kind.NO_TEXT,
                    row.origin(),
                    "the row has no text",
                    "Fill the cell, or leave the row out"));
  }

  /** Which column holds which part. */
  private record Columns(List<String> names, FieldMap fields) {

    Optional<String> value(List<String> cells, ArticleField part) {
      OptionalInt column = column(part);
      return column.isEmpty() || column.getAsInt() >= cells.size()
          ? Optional.empty()
          : Optional.of(cells.get(column.getAsInt())).filter(cell -> !cell.isBlank());
    }

    private OptionalInt column(ArticleField part) {
      List<String> wanted = fields.named(part).map(List::of).orElse(part.usualNames());
      return wanted.stream().mapToInt(this::index).filter(i -> i >= 0).findFirst();
    }

    private int index(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return names.stream().map(n -> n.strip().toLowerCase(Locale.ROOT)).toList().indexOf(lower);
    }

    /** A named column that is not there, or no column for the text. */
    Optional<Problem> wrong(Origin origin) {
      for (String name : fields.names().values()) {
        if (index(name) < 0) {
          String near =
              FieldMap.nearest(name, names).map(n -> "; did you mean \"" + n + "\"?").orElse("");
          return Optional.of(problem(origin, "no column is called \"" + name + "\"" + near));
        }
      }
      return column(ArticleField.TEXT).isPresent()
          ? Optional.empty()
          : Optional.of(problem(origin, "no column usually holds the text"));
    }

    private Problem problem(Origin origin, String message) {
      return new Problem(
          Problem.Kind.MALFORMED,
          origin,
          message,
          "Name the column, as in text=body; columns: " + String.join(", ", names));
    }
  }
}
