package org.entente.text.read.format;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.read.entry.ArticleField;
import org.entente.text.read.entry.FieldDraft;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.stream.Lines;
import org.entente.text.read.stream.Opener;

/**
 * CSV or TSV with a header line: each row is an article. The separator is the one that the header
 * has most of.
 */
final class DelimitedText implements Format {

  private static final char[] SEPARATORS = {',', '\t', ';', '|'};

  private static final Pattern MARKED =
      Pattern.compile("(?s)''*[=+@\\t\\r\\-\uFF1D\uFF0B\uFF0D\uFF20].*");

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

  /** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
  private static String unmarked(String cell) {
    return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
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
                    "Fill in the cell, or leave out the row"));
  }

  /** Which column holds which part; looked up once, for the header may be long. */
  private static final class Columns {
    private final List<String> names;
    private final FieldMap fields;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<ArticleField, Integer> byPart = new EnumMap<>(ArticleField.class);

    Columns(List<String> names, FieldMap fields) {
      this.names = names;
      this.fields = fields;
      for (int i = 0; i < names.size(); i++) {
        byName.putIfAbsent(lower(names.get(i)), i);
      }
      for (ArticleField part : ArticleField.values()) {
        fields.named(part).map(List::of).orElse(part.usualNames()).stream()
            .filter(this::exists)
            .findFirst()
            .ifPresent(name -> byPart.put(part, byName.get(lower(name))));
      }
    }

    private static String lower(String name) {
      return name.strip().toLowerCase(Locale.ROOT);
    }

    private boolean exists(String name) {
      return byName.containsKey(lower(name));
    }

    Optional<String> value(List<String> cells, ArticleField part) {
      return Optional.ofNullable(byPart.get(part))
          .filter(column -> column < cells.size())
          .map(cells::get)
          .map(DelimitedText::unmarked)
          .filter(cell -> !cell.isBlank());
    }

    /** A named column that is not there, or no column for the text. */
    Optional<Problem> wrong(Origin origin) {
      for (String name : fields.names().values()) {
        if (!exists(name)) {
          String near =
              FieldMap.nearest(name, names).map(n -> "; did you mean \"" + n + "\"?").orElse("");
          return Optional.of(problem(origin, "unknown column \"" + name + "\"" + near));
        }
      }
      return byPart.containsKey(ArticleField.TEXT)
          ? Optional.empty()
          : Optional.of(problem(origin, "none of the columns has a usual name for the text"));
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
