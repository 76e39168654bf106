package org.entente.app.command.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.report.format.ProgramVersion;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;
import org.entente.data.portfolio.SimilarityColumns;
import org.entente.data.table.BuiltTable;
import org.entente.data.table.Codebook;
import org.entente.data.table.TableBuilder;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableRequest;
import org.entente.data.table.TableWriter;
import org.entente.data.table.VariableSource;
import org.entente.data.table.Variables;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;

/** Builds a table, and writes it with its codebook and references. */
public final class TableOutput {

  private final Session session;
  private final TableOptions options;
  private final Variables variables;

  public TableOutput(Session session, TableOptions options, Variables variables) {
    this.session = session;
    this.options = options;
    this.variables = variables;
  }

  /** Does it. */
  void run(TableRequest request, TableFormat format) throws FailedException, WorkspaceException {
    Catalogue catalogue = session.bundled().catalogue();
    try (Store store = options.workspace.workspace(session).openForReading()) {
      // compute
      BuiltTable table =
          new TableBuilder(
                  store,
                  session.bundled().registry(),
                  catalogue,
                  variables,
                  SimilarityColumns.all())
              .build(request);
      table.notices().forEach(notice -> session.say("entente: " + notice));
      List<Reference> references = references(table, catalogue);
      // write
      if (options.output == null) {
        print(store, table);
      } else {
        write(store, table, format, references);
      }
    }
  }

  private void print(Store store, BuiltTable table) throws FailedException, WorkspaceException {
    Path temporary = null;
    try {
      temporary = Files.createTempFile("entente", ".csv");
      temporary.toFile().deleteOnExit();
      new TableWriter(store, session.progress())
          .write(table.query(), temporary, TableFormat.CSV, Map.of());
      session.result(temporary);
    } catch (IOException e) {
      throw new FailedException("no temporary file can be created: " + e.getMessage(), e);
    } finally {
      delete(temporary);
    }
  }

  private static void delete(Path temporary) {
    try {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      temporary.toFile().deleteOnExit();
    }
  }

  private void write(Store store, BuiltTable table, TableFormat format, List<Reference> references)
      throws FailedException, WorkspaceException {
    TableWriter writer = new TableWriter(store, session.progress());
    String codebook = Codebook.csv(table.codebook());
    AtomicFile.write(
        options.output,
        file -> {
          if (format == TableFormat.DUCKDB) {
            // The database makes its file itself.
            Files.delete(file);
          }
          String query = format == TableFormat.STATA ? table.queryWithReasons() : table.query();
          writer.write(
              query, file, format, about(store, table, references, codebook), table.codebook());
          if (format == TableFormat.DUCKDB) {
            writer.addCodebook(table, file);
          }
        });
    session.say("wrote " + options.output);
    beside("codebook.csv", codebook);
    if (options.bibtex) {
      beside("bib", References.bibtex(references));
    }
  }

  private void beside(String ending, String text) throws FailedException {
    String name = String.valueOf(options.output.getFileName());
    int dot = name.lastIndexOf('.');
    Path file = options.output.resolveSibling(name.substring(0, dot) + "." + ending);
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    session.say("wrote " + file);
  }

  private static List<Reference> references(BuiltTable table, Catalogue catalogue) {
    List<Reference> references = new ArrayList<>();
    references.addAll(catalogue.find(table.memberList()).orElseThrow().references());
    for (VariableSource source : table.sources()) {
      references.addAll(source.references());
      source
          .allDatasets()
          .forEach(name -> references.addAll(catalogue.find(name).orElseThrow().references()));
    }
    return References.unique(references);
  }

  /** What a file says of itself: enough to make it again, and to cite it. */
  private static Map<String, String> about(
      Store store, BuiltTable table, List<Reference> references, String codebook)
      throws WorkspaceException {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("entente_version", ProgramVersion.get());
    about.put("entente_inputs", inputs(store, table));
    about.put(TableWriter.CODEBOOK, codebook);
    about.put("entente_references", References.text(references));
    return about;
  }

  private static String inputs(Store store, BuiltTable table) throws WorkspaceException {
    StringBuilder inputs = new StringBuilder();
    try {
      for (Provenance record : Provenance.all(store)) {
        boolean used =
            table.sources().stream().anyMatch(s -> s.allDatasets().contains(record.dataSet()));
        if (used) {
          inputs.append(record.dataSet()).append(' ').append(record.release()).append(' ');
          inputs.append(record.file()).append(" SHA-256 ").append(record.sha256()).append('\n');
        }
      }
    } catch (java.sql.SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + e.getMessage(), e);
    }
    return inputs.toString();
  }
}
