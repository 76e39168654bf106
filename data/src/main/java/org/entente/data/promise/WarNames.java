package org.entente.data.promise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.data.csv.CsvTable;
import org.entente.data.csv.TableProblems;

/** Names of the wars of the Correlates of War, whose table of pairs has numbers only. */
final class WarNames {

  private WarNames() {}

  /** Names by number. */
  static Map<Integer, String> builtin() {
    Map<Integer, String> names = new TreeMap<>();
    TableProblems problems = new TableProblems();
    CsvTable.read(
        "war-names.csv",
        bytes(),
        List.of("number", "name"),
        problems,
        row -> names.put(row.optionalInt("number").orElseThrow(), row.text("name")));
    if (!problems.isEmpty()) {
      throw new IllegalStateException("war-names.csv is broken: " + problems.kept().get(0));
    }
    return names;
  }

  private static byte[] bytes() {
    try (InputStream in = WarNames.class.getResourceAsStream("war-names.csv")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
