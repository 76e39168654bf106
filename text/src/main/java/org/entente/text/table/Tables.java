package org.entente.text.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads tables of text: a line for each row, columns separated by a bar, several values in a column
 * by semicolons. Empty lines and lines that begin with # are skipped.
 */
public final class Tables {
  private Tables() {}

  /**
   * The rows of a table, as columns.
   *
   * @param beside a class of the package in which the table lies
   * @param name of the file
   * @throws IllegalStateException if there is no such file
   */
  public static List<String[]> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            name + ": not found beside " + beside.getName() + "; add it to the resources");
      }
      return rows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> rows(BufferedReader reader) {
    return reader
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  /** The values of a column; none for an empty column or one that the row lacks. */
  public static List<String> values(String[] row, int column) {
    if (column >= row.length || row[column].isBlank()) {
      return List.of();
    }
    return Arrays.stream(row[column].split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
