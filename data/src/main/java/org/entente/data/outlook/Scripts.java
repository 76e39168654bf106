package org.entente.data.outlook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.entente.data.workspace.Store;

/** Runs the queries of this package, which lie beside it as text. */
final class Scripts {

  private final Store store;

  Scripts(Store store) {
    this.store = store;
  }

  /** Runs the statements of a file, in order. */
  void run(String file) throws SQLException {
    for (String statement : statements(file)) {
      store.execute(statement);
    }
  }

  private static List<String> statements(String file) {
    String text =
        text(file)
            .lines()
            .filter(line -> !line.strip().startsWith("--"))
            .reduce("", (a, b) -> a + b + " ");
    return Arrays.stream(text.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static String text(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
