package org.entente.data.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.data.Progress;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.csv.TableProblem;

/** A small table, described in a few lines, with files written by a test. */
final class SmallTable implements AutoCloseable {

  private static final String HEAD =
      """
      name: small
      title: Small
      release: "1"
      about: A table for tests.
      licence: none
      unit: row
      states: none
      years: [1900, 2000]
      references: []
      tables:
        - name: small
          files: [{name: small.csv, bytes: 1, sha256: "00"}]
      """;

  private final Path folder;
  private final DataSet set;
  private final Store store;
  private final Loader loader;

  /** Opens a workspace in the folder; the description is that of the table, from its margin. */
  SmallTable(Path folder, String description, Derived... derived) throws WorkspaceException {
    this.folder = folder;
    this.set = set(description);
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    this.store = workspace.openForWriting();
    this.loader = new Loader(workspace, store, List.of(derived), Progress.silent());
  }

  static DataSet set(String description) {
    return Catalogue.read(HEAD + description.stripTrailing().indent(4));
  }

  DataSet set() {
    return set;
  }

  Store store() {
    return store;
  }

  Loader loader() {
    return loader;
  }

  Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  LoadReport.TableReport load(String text) throws WorkspaceException {
    return load("small.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  LoadReport.TableReport load(String name, byte[] bytes) throws WorkspaceException {
    return load(name, bytes, Loader.Strictness.LENIENT);
  }

  LoadReport.TableReport load(String name, byte[] bytes, Loader.Strictness strictness)
      throws WorkspaceException {
    return loader
        .load(set, set.tables().get(0), List.of(write(name, bytes)), strictness)
        .tables()
        .get(0);
  }

  /** All rows in their order, fields between bars and missing ones as a dash. */
  List<String> rows() throws Exception {
    return store.query(
        "SELECT * FROM small ORDER BY rowid",
        row -> {
          List<String> fields = new ArrayList<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String field = row.getString(i);
            fields.add(field == null ? "-" : field);
          }
          return String.join("|", fields);
        });
  }

  /** Where and what: "line 3, column b: not a number". */
  static List<String> found(LoadReport.TableReport report) {
    return report.problems().kept().stream().map(SmallTable::brief).toList();
  }

  private static String brief(TableProblem problem) {
    return "line "
        + problem.line()
        + (problem.column().isEmpty() ? "" : ", column " + problem.column())
        + ": "
        + problem.message();
  }

  @Override
  public void close() throws WorkspaceException {
    store.close();
  }
}
