package org.entente.data.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.core.record.Citation;
import org.entente.core.record.Fact;
import org.entente.core.record.RecordKind;

/**
 * The bundled casebook as a data set that can be cited: its tables, byte for byte, with the
 * codebook, the licence, the agreement of its readers, checksums and a citation.
 *
 * <p>The version is a digest of the tables: the same tables have the same version wherever and
 * whenever they are written, and other tables have another one.
 */
public final class CasebookRelease {

  private static final int DIGITS_OF_VERSION = 12;

  private final Casebook casebook;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private CasebookRelease(Casebook casebook) {
    this.casebook = casebook;
  }

  /**
   * Makes the release of the bundled casebook.
   *
   * @throws CasebookException if the casebook has a problem
   */
  public static CasebookRelease of(CasebookReader reader) throws CasebookException {
    CasebookRelease release =
        new CasebookRelease(reader.readSound(List.of(CasebookReader.BUILTIN)));
    release.files.putAll(CasebookFiles.builtin().tables());
    release.files.put("README.md", resource("README.md"));
    release.files.put("LICENSE", resource("LICENSE"));
    release.files.put("agreement.tsv", utf8(release.agreement()));
    release.files.put("CITATION.cff", utf8(release.citation()));
    release.files.put("SHA256SUMS", utf8(release.checksums()));
    return release;
  }

  /** The version: the first digits of the SHA-256 of the tables. */
  public String version() {
    return casebook.inputs().get(0).sha256().substring(0, DIGITS_OF_VERSION);
  }

  /** Every file by name, in order. */
  public SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /**
   * Writes the files.
   *
   * @param folder is made if it is not there
   * @throws CasebookException if the folder holds anything already, or cannot be written
   */
  public void write(Path folder) throws CasebookException {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new CasebookException(
              folder + " is not empty; name a new folder, so that no other file is in the release");
        }
      }
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new CasebookException("the release cannot be written to " + folder + ": " + e, e);
    }
  }

  /** For each table, how many rows two readers gave alike and what was found in documents. */
  private String agreement() {
    StringBuilder text =
        new StringBuilder(
            "table\trows\ttwo_readers\tshare_two_readers\tconfirmed\tpartly\tcontradicted\tnot_found\tnot_looked_for\n");
    for (RecordKind kind : RecordKind.values()) {
      List<Citation> rows =
          casebook.records().facts().stream()
              .filter(fact -> fact.kind() == kind)
              .map(Fact::citation)
              .toList();
      long two = rows.stream().filter(row -> row.readers() > 1).count();
      text.append(kind.file())
          .append('\t')
          .append(rows.size())
          .append('\t')
          .append(two)
          .append('\t');
      if (!rows.isEmpty()) {
        text.append(String.format(Locale.ROOT, "%.3f", (double) two / rows.size()));
      }
      for (Citation.Checked checked : Citation.Checked.values()) {
        text.append('\t')
            .append(
                rows.stream().filter(r -> r.checked().filter(checked::equals).isPresent()).count());
      }
      text.append('\t')
          .append(rows.stream().filter(r -> r.checked().isEmpty()).count())
          .append('\n');
    }
    return text.toString();
  }

  private String citation() {
    return """
        cff-version: 1.2.0
        message: "If you use the casebook, please cite it with its version."
        title: "Entente casebook: facts about alliances"
        type: dataset
        authors:
          - name: "The Entente developers"
        version: "VERSION"
        license: CC-BY-4.0
        abstract: "ROWS rows on treaties, members, leaders, disputes, crises, economic measures and events, each with its source; the version is the beginning of the SHA-256 of the tables, DIGEST."
        """
        .replace("VERSION", version())
        .replace("ROWS", String.valueOf(casebook.records().facts().size()))
        .replace("DIGEST", casebook.inputs().get(0).sha256());
  }

  private String checksums() {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (name, bytes) -> text.append(sha256(bytes)).append("  ").append(name).append('\n'));
    return text.toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) throws CasebookException {
    try (InputStream in = CasebookRelease.class.getResourceAsStream("builtin/" + name)) {
      if (in == null) {
        throw new CasebookException("the bundled casebook lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
