package org.entente.app.report.format;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.record.Fact;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** A page of text 80 columns wide, from top to bottom. */
public final class TextPage {

  private static final int WIDTH = 80;
  private static final int LABEL = 9;

  private final StringBuilder text = new StringBuilder();
  private final boolean colour;

  /** An empty page, with headings in bold if they are to be. */
  public TextPage(boolean colour) {
    this.colour = colour;
  }

  /** What was written so far. */
  public String text() {
    return text.toString();
  }

  /** The title. */
  public void title(String title) {
    if (colour) {
      text.append("\u001B[1m");
    }
    wrap(0, "", title);
    if (colour) {
      text.append("\u001B[0m");
    }
    text.append("=".repeat(Math.min(WIDTH, title.length()))).append('\n');
  }

  /** An empty line. */
  public void blank() {
    text.append('\n');
  }

  /** A heading. */
  public void heading(String heading) {
    text.append('\n')
        .append(strong(heading))
        .append('\n')
        .append("-".repeat(Math.min(WIDTH, heading.length())))
        .append('\n');
  }

  private String strong(String words) {
    return colour ? "\u001B[1m" + words + "\u001B[0m" : words;
  }

  /** A paragraph, with a label before its first line if there is one. */
  public void item(String label, String words) {
    if (label.isEmpty()) {
      wrap(0, "", words);
    } else if (label.length() < LABEL) {
      wrap(LABEL, label + " ".repeat(LABEL - label.length()), words);
    } else {
      wrap(2, "", label + ": " + words);
    }
  }

  /** A point in a list, with the ids of the records behind it. */
  public void point(String words, List<? extends Fact> evidence) {
    wrap(4, "  - ", evidence.isEmpty() ? words : words + " [" + Phrases.ids(evidence) + "]");
  }

  /** A point in a list with its own one-character mark. */
  public void marked(char mark, String words) {
    wrap(4, "  " + mark + " ", words);
  }

  /** A row of fixed-width cells; a long cell continues on the next line. */
  public void row(int[] widths, String... cells) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      wrapped.add(wrapped(printable(cells[i]), widths[i] - 1));
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < cells.length; i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        row.append(cell);
        int length = cell.codePointCount(0, cell.length());
        row.append(" ".repeat(Math.max(1, widths[i] - length)));
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : words.split(" ", -1)) {
      String last = lines.get(lines.size() - 1);
      String longer = last.isEmpty() ? word : last + " " + word;
      if (last.isEmpty() || longer.codePointCount(0, longer.length()) <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add("  " + word);
      }
    }
    return lines;
  }

  /** A line below a point. */
  public void subpoint(String words) {
    wrap(8, "      . ", words);
  }

  /** A line below that. */
  public void detail(String words) {
    wrap(12, "          - ", words);
  }

  /** Small print. */
  public void note(String words) {
    wrap(2, "  ", "(" + words + ")");
  }

  private void wrap(int indent, String start, String words) {
    int column = start.length();
    text.append(start);
    boolean first = true;
    for (String word : printable(words).split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      if (!first && column + 1 + length > WIDTH) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (!first) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += length;
      first = false;
    }
    text.append('\n');
  }

  /** Text from files may contain anything; control characters could control the terminal. */
  private static String printable(String words) {
    return words.replaceAll("\\p{C}", "\uFFFD");
  }

  /** A table with columns of these widths. */
  public Table table(int... widths) {
    return new Table(widths);
  }

  /** A table with columns of fixed width; long cells wrap. */
  public final class Table {

    private final TextTable table;

    private Table(int... widths) {
      // The last letter of a column is a column of its own: cells never touch.
      Column[] columns = new Column[2 * widths.length];
      for (int i = 0; i < widths.length; i++) {
        columns[2 * i] = new Column(widths[i] - 1, 0, Column.Overflow.WRAP);
        columns[2 * i + 1] = new Column(1, 0, Column.Overflow.TRUNCATE);
      }
      table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
    }

    /** The headings. */
    public Table head(String... cells) {
      return row(cells);
    }

    /** A row. */
    public Table row(String... cells) {
      String[] clean = new String[2 * cells.length];
      for (int i = 0; i < cells.length; i++) {
        // The parser's table treats @|...| as markup.
        clean[2 * i] = printable(cells[i]).replace("@|", "@ |");
        clean[2 * i + 1] = "";
      }
      table.addRowValues(clean);
      return this;
    }

    /** Puts the table on the page. */
    public void end() {
      table
          .toString()
          .lines()
          .map(String::stripTrailing)
          .forEach(line -> text.append(line).append('\n'));
    }
  }
}
