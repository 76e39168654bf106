package org.entente.text.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables of text: columns separated by a bar, values in a column by a semicolon, comments after #.
 */
public final class Tables {
  private Tables() {}

  /** The rows of a table that lies beside a class. */
  public static List<String[]> read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " of " + beside + " is not there");
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

  /** The values of a column; none for an empty one or one that the row lacks. */
  public static List<String> values(String[] row, int column) {
    if (column >= row.length || row[column].isBlank()) {
      return List.of();
    }
    return java.util.Arrays.stream(row[column].split(";"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
