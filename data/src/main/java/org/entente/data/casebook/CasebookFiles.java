package org.entente.data.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.core.record.RecordKind;
import org.entente.data.csv.SmallFile;

/**
 * The tables of one casebook, in memory, under the names of their files.
 *
 * @param name {@code builtin}, or the folder as the user wrote it
 * @param tables contents by file name, sorted
 */
record CasebookFiles(String name, SortedMap<String, byte[]> tables) {

  /** The name of the table that says what was looked for. */
  static final String SCOPE = "scope.csv";

  /** The name of the table of the names of treaties. */
  static final String NAMES = "names.csv";

  private static final long LARGEST_FILE = 64L << 20;

  /** Every name that a table may have. */
  static List<String> knownNames() {
    List<String> names =
        new ArrayList<>(
            Arrays.stream(RecordKind.values()).map(kind -> kind.file() + ".csv").toList());
    names.add(NAMES);
    names.add(SCOPE);
    return names;
  }

  /** The casebook that ships with the program. */
  static CasebookFiles builtin() throws CasebookException {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    for (String file : knownNames()) {
      try (InputStream in = CasebookFiles.class.getResourceAsStream("builtin/" + file)) {
        if (in != null) {
          tables.put(file, in.readAllBytes());
        }
      } catch (IOException e) {
        throw new CasebookException(
            "the bundled casebook cannot be read: " + file + ": " + e.getMessage(), e);
      }
    }
    return new CasebookFiles(CasebookReader.BUILTIN, tables);
  }

  /** The CSV files of a folder. */
  static CasebookFiles in(Path folder) throws CasebookException {
    if (!Files.isDirectory(folder)) {
      throw new CasebookException(
          "no casebook at "
              + folder
              + ": "
              + (Files.exists(folder) ? "not a folder" : "the folder does not exist"));
    }
    SortedMap<String, byte[]> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files
              .filter(f -> f.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
              .sorted()
              .toList()) {
        if (Files.size(file) > LARGEST_FILE) {
          throw new CasebookException(
              file + " is larger than " + (LARGEST_FILE >> 20) + " MB, too large for a casebook");
        }
        tables.put(folder.relativize(file).toString(), SmallFile.read(file));
      }
    } catch (IOException e) {
      throw new CasebookException("the casebook at " + folder + " cannot be read: " + e, e);
    }
    if (tables.keySet().stream().noneMatch(knownNames()::contains)) {
      throw new CasebookException(
          "no casebook at "
              + folder
              + ": it has none of the tables "
              + String.join(", ", knownNames()));
    }
    return new CasebookFiles(folder.toString(), tables);
  }

  /** SHA-256 over the names, lengths and contents, in the order of the names. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> table : tables.entrySet()) {
        digest.update(
            (table.getKey() + "\n" + table.getValue().length + "\n")
                .getBytes(StandardCharsets.UTF_8));
        digest.update(table.getValue());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
