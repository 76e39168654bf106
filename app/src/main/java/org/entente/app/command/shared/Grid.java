package org.entente.app.command.shared;

import java.util.ArrayList;
import java.util.List;

/** A text table whose columns are as wide as their content. */
public final class Grid {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] right;

  /** With these headings; those that end in {@code >} stand over numbers, set to the right. */
  public Grid(String... headings) {
    right = new boolean[headings.length];
    List<String> first = new ArrayList<>();
    for (int i = 0; i < headings.length; i++) {
      right[i] = headings[i].endsWith(">");
      first.add(right[i] ? headings[i].substring(0, headings[i].length() - 1) : headings[i]);
    }
    rows.add(first);
  }

  /** With these headings as they are; all columns are set to the left. */
  public static Grid plain(String... headings) {
    Grid grid = new Grid(headings.length);
    grid.row(List.of(headings));
    return grid;
  }

  private Grid(int width) {
    right = new boolean[width];
  }

  /** Adds a row. Characters that could steer a terminal are replaced. */
  public void row(List<String> cells) {
    rows.add(cells.stream().map(Grid::plain).toList());
  }

  private static String plain(String cell) {
    return cell.replaceAll("\\p{C}|[\\u2028\\u2029]", "\uFFFD");
  }

  @Override
  public String toString() {
    int[] widths = new int[right.length];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String space = " ".repeat(widths[i] - length(row.get(i)));
        line.append(i == 0 ? "" : GAP).append(right[i] ? space + row.get(i) : row.get(i) + space);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
