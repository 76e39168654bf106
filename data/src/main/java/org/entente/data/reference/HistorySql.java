package org.entente.data.reference;

import java.util.Arrays;
import java.util.List;

/** The statements of {@code history.sql}. */
final class HistorySql {

  private HistorySql() {}

  /** In order, without comments. */
  static List<String> statements() {
    String text =
        PackSource.builtin()
            .text("history.sql")
            .lines()
            .filter(line -> !line.strip().startsWith("--"))
            .reduce("", (a, b) -> a + b + " ");
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
