package org.entente.app.command.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.table.SystemTables;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableWriter;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente sql}: asks the database. */
@Command(
    name = "sql",
    description = {
      "Query the database of the workspace in SQL (DuckDB's dialect). It is opened read-only. In addition to the loaded tables, it has entente_provenance; the state registry as entente_states and entente_spells; the kept articles (entente read --keep) in article_events and claims; and counts from a cluster (entente keep) in dyad_months.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente sql \"SHOW TABLES\"",
      "  entente sql \"SELECT year, cinc FROM nmc WHERE ccode = 740 ORDER BY year\" -o japan.csv"
    })
public final class SqlCommand implements Callable<Integer> {

  private static final int MOST_ROWS = 500;

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Parameters(paramLabel = "QUERY", description = "One query.")
  private String query;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the rows to this file: .csv, .parquet, .jsonl, .duckdb or .dta.")
  private Path output;

  public SqlCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    option.requireOutside(spec.commandLine(), session, output);
    try (Store store = option.workspace(session).openForReading()) {
      SystemTables.create(store, session.bundled().registry());
      if (output == null) {
        session.result(store.rows(oneQuery() + " LIMIT " + (MOST_ROWS + 1), SqlCommand::table));
      } else {
        write(store);
      }
    } catch (SQLException e) {
      throw new FailedException("the database rejected the query: " + Store.message(e), e);
    }
    return 0;
  }

  /** The words as one query and nothing else: a second one, or another statement, does not fit. */
  private String oneQuery() {
    return "SELECT * FROM (\n" + query.strip().replaceAll("[;\\s]+$", "") + "\n)";
  }

  private static String table(ResultSet rows) throws SQLException {
    int width = rows.getMetaData().getColumnCount();
    String[] headings = new String[width];
    for (int i = 0; i < width; i++) {
      headings[i] = rows.getMetaData().getColumnLabel(i + 1);
    }
    Grid grid = Grid.plain(headings);
    int count = 0;
    while (rows.next()) {
      if (count++ < MOST_ROWS) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          String cell = rows.getString(i);
          cells.add(cell == null ? "" : cell);
        }
        grid.row(cells);
      }
    }
    return grid
        + (count > MOST_ROWS
            ? "... and more rows than " + MOST_ROWS + "; write them all with -o FILE\n"
            : "");
  }

  private void write(Store store) throws FailedException, WorkspaceException {
    TableFormat format =
        TableFormat.of(output)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "\""
                            + output
                            + "\" has an unknown file type; end it with "
                            + TableFormat.ENDINGS));
    AtomicFile.write(
        output,
        file -> {
          if (format == TableFormat.DUCKDB) {
            Files.delete(file);
          }
          new TableWriter(store, session.progress()).write(oneQuery(), file, format, Map.of());
        });
    session.say("wrote " + output);
  }
}
