package org.entente.text.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * The words of a table that is one list: all values of its first column.
   *
   * @throws IllegalStateException if there is no such file
   */
  public static Set<String> words(Class<?> beside, String name) {
    return read(beside, name).stream()
        .flatMap(row -> values(row, 0).stream())
        .collect(Collectors.toUnmodifiableSet());
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

  /**
   * The constant of an enum that a table names in lower case, with hyphens for underscores.
   *
   * @param table name of the file, for the message
   * @throws IllegalStateException if there is no such constant
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String table, String name) {
    try {
      return Enum.valueOf(type, name.strip().replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          table
              + ": \""
              + name
              + "\" is not known; write one of "
              + Arrays.toString(type.getEnumConstants())
              + " in lower case, or add it to "
              + type.getName(),
          e);
    }
  }
}
