package org.entente.app.command.data;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.data.catalogue.DataSet;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code entente data list}: what there is, and what is here. */
@Command(
    name = "list",
    description = {
      "List the data sets in the catalogue, and which of their files are in the workspace.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  entente data list", "  entente data list --json"})
public final class DataListCommand implements Callable<Integer> {

  private static final int MOST_RELEASE = 13;

  private final Session session;

  @Mixin private WorkspaceOption option;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  public DataListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // load
    List<DataSet> sets = session.bundled().catalogue().all();
    Workspace workspace = option.workspace(session);
    Map<String, Long> rows = rows(workspace);
    // write
    session.result(json ? json(sets, workspace, rows) : text(sets, workspace, rows));
    return 0;
  }

  /** Rows of each data set in the database, all its tables together. */
  private static Map<String, Long> rows(Workspace workspace) throws WorkspaceException {
    Map<String, Long> rows = new HashMap<>();
    if (workspace.hasDatabase()) {
      try (Store store = workspace.openForReading()) {
        for (Provenance record : Provenance.all(store)) {
          rows.merge(record.dataSet(), record.rows(), Long::sum);
        }
      } catch (SQLException e) {
        throw new WorkspaceException("the workspace cannot be read: " + e.getMessage(), e);
      }
    }
    return rows;
  }

  private static String here(DataSet set, Workspace workspace, Map<String, Long> rows) {
    if (rows.containsKey(set.name())) {
      return String.format(Locale.ROOT, "%,d rows", rows.get(set.name()));
    }
    boolean got = set.files().stream().allMatch(file -> workspace.present(set, file).isPresent());
    return got ? "got" : "";
  }

  private static String text(List<DataSet> sets, Workspace workspace, Map<String, Long> rows) {
    Grid grid = new Grid("data set", "release", "years", "size>", "here");
    for (DataSet set : sets) {
      grid.row(
          List.of(
              set.name(),
              shortened(set.release()),
              set.firstYear() + "-" + set.lastYear(),
              size(set.bytes()),
              here(set, workspace, rows)));
    }
    return grid
        + "\nWorkspace: "
        + workspace.folder()
        + "\nMore about one: entente data describe NAME\n";
  }

  private static String shortened(String release) {
    return release.length() <= MOST_RELEASE
        ? release
        : release.substring(0, MOST_RELEASE - 3) + "...";
  }

  /** A length in bytes as people say it. */
  static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1000)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static String json(List<DataSet> sets, Workspace workspace, Map<String, Long> rows) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (DataSet set : sets) {
      ObjectNode node = array.addObject();
      node.put("name", set.name());
      node.put("title", set.title());
      node.put("release", set.release());
      node.put("unit", set.unit());
      node.put("firstYear", set.firstYear());
      node.put("lastYear", set.lastYear());
      node.put("bytes", set.bytes());
      node.put("licence", set.licence());
      node.put("here", !here(set, workspace, rows).isEmpty());
      Long loaded = rows.get(set.name());
      if (loaded == null) {
        node.putNull("rows");
      } else {
        node.put("rows", loaded);
      }
    }
    return array.toPrettyString() + "\n";
  }
}
