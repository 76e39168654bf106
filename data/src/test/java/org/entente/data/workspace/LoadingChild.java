package org.entente.data.workspace;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.entente.data.Progress;
import org.entente.data.catalogue.DataSet;

/**
 * A program that loads the versions of a file in turn until it is killed, and prints the number of
 * each when it is in the database.
 */
final class LoadingChild {

  static final String TABLE =
      """
      key: [n]
      columns:
        - {name: n, type: integer, required: true}
        - {name: version, type: integer, required: true}
        - {name: value, type: number}
        - {name: word, type: text}
      """;

  private LoadingChild() {}

  /** A folder with version0.csv and so on, how many there are, and with which to begin. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    int versions = Integer.parseInt(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DataSet set = SmallTable.set(TABLE);
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    try (Store store = workspace.openForWriting()) {
      Loader loader = new Loader(workspace, store, List.of(new Version()), Progress.silent());
      for (int i = Integer.parseInt(arguments[2]); ; i = (i + 1) % versions) {
        loader.load(
            set,
            set.tables().get(0),
            List.of(folder.resolve("version" + i + ".csv")),
            Loader.Strictness.STRICT);
        out.println(i);
      }
    }
  }

  /** A computed table that holds the version of the other. */
  static final class Version implements Derived {
    @Override
    public String table() {
      return "version";
    }

    @Override
    public Set<String> needs() {
      return Set.of("small");
    }

    @Override
    public void build(Store store) throws SQLException {
      store.execute("CREATE OR REPLACE TABLE version AS SELECT max(version) AS version FROM small");
    }
  }
}
