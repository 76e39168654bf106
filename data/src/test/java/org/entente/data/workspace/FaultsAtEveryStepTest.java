package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.data.Progress;
import org.entente.data.catalogue.DataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full at the first statement of a load, at the second, and so on to the last: each
 * time the old table is there, whole, and the message names the cause.
 */
class FaultsAtEveryStepTest {

  private static final String FAULT = "IO Error: could not write: No space left on device";
  private static final DataSet SET =
      SmallTable.set("columns: [{name: name, type: text}, {name: year, type: integer}]");

  @TempDir private Path folder;

  private int steps;

  @Test
  void aLoadThatFailsAtAnyStatementLeavesTheOldTable() throws Exception {
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    Path old = Files.writeString(folder.resolve("old.csv"), "name,year\na,1914\n");
    Path next = Files.writeString(folder.resolve("new.csv"), "name,year\nb,1939\nc,1945\n");
    try (Store store = workspace.openForWriting()) {
      load(workspace, store, old);
      int fails = 1;
      while (!loads(workspace, store, next, fails)) {
        assertThat(rows(store)).as("after step %s failed", fails).containsExactly("a1914");
        assertThat(Provenance.of(store, "small"))
            .extracting(Provenance::file)
            .containsExactly("old.csv");
        fails++;
      }

      assertThat(fails).as("steps of a load").isGreaterThan(10);
      assertThat(rows(store)).containsExactly("b1939", "c1945");
    }
  }

  /** Whether a load succeeds of which a step fails, and all after it. */
  private boolean loads(Workspace workspace, Store store, Path file, int fails) {
    steps = 0;
    try {
      load(workspace, new Store(faulty(store.connection(), Connection.class, fails)), file);
      return true;
    } catch (WorkspaceException e) {
      assertThat(e).hasMessageContaining("the disk is full").hasMessageNotContaining("rollback");
      return false;
    }
  }

  private static void load(Workspace workspace, Store store, Path file) throws WorkspaceException {
    new Loader(workspace, store, List.of(), Progress.silent())
        .load(SET, SET.tables().get(0), List.of(file), Loader.Strictness.LENIENT);
  }

  private static List<String> rows(Store store) throws SQLException {
    return store.query("SELECT name || year FROM small ORDER BY rowid", row -> row.getString(1));
  }

  /** A connection, or a statement of it, that executes nothing from one step on but undoing. */
  private <T> T faulty(T real, Class<T> type, int fails) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              boolean undoes = arguments != null && "ROLLBACK".equals(arguments[0]);
              if (method.getName().startsWith("execute") && !undoes && ++steps >= fails) {
                throw new SQLException(FAULT);
              }
              try {
                Object result = method.invoke(real, arguments);
                return switch (method.getName()) {
                  case "createStatement" -> faulty((Statement) result, Statement.class, fails);
                  case "prepareStatement" ->
                      faulty((PreparedStatement) result, PreparedStatement.class, fails);
                  default -> result;
                };
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
