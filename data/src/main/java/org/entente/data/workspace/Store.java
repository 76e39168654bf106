package org.entente.data.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.data.Progress;

/**
 * The database of a workspace, open: for one process that writes, or for many that read.
 *
 * <p>Transactions begin and end by statement, never by the driver's autocommit switch: bulk loads
 * would ignore that.
 */
public final class Store implements AutoCloseable {

  private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");

  private final Connection connection;

  /** Over a connection, which is closed with it. */
  Store(Connection connection) {
    this.connection = connection;
  }

  /** What is done with the rows of a result. */
  @FunctionalInterface
  public interface RowReader<T> {
    /** One row to one value. */
    T read(ResultSet row) throws SQLException;
  }

  /** Work that is done completely or not at all. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run() throws SQLException, WorkspaceException;
  }

  /**
   * Opens a database.
   *
   * @param file the file; made if it is not there and {@code readOnly} is false
   * @throws WorkspaceException if another process holds it, or it is no database
   */
  static Store open(Path file, boolean readOnly) throws WorkspaceException {
    Properties settings = new Properties();
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    if (readOnly) {
      settings.setProperty("duckdb.read_only", "true");
    }
    Store store;
    try {
      store = new Store(DriverManager.getConnection("jdbc:duckdb:" + file, settings));
    } catch (SQLException e) {
      throw cannotOpen(file, e);
    }
    try {
      store.execute("SET memory_limit = '6GB'");
      store.execute("SET enable_progress_bar = true");
      store.execute("SET enable_progress_bar_print = false");
      store.execute("SET TimeZone = 'UTC'");
      return store;
    } catch (SQLException e) {
      store.close();
      throw cannotOpen(file, e);
    }
  }

  private static WorkspaceException cannotOpen(Path file, SQLException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Could not set lock on file")) {
      Matcher holder = HOLDER.matcher(message);
      return new WorkspaceException(
          "the workspace "
              + file.getParent()
              + " is in use by another process"
              + (holder.find() ? " (PID " + holder.group(1) + ")" : "")
              + "; wait until that has ended, or name another folder with --workspace",
          e);
    }
    return new WorkspaceException(file + " cannot be opened: " + why(message, message(e)), e);
  }

  /** Only what is no database may be moved away: the others may be sound. */
  private static String why(String whole, String message) {
    if (whole.contains("Permission denied")) {
      return "permission denied; name another folder with --workspace";
    }
    if (whole.contains("Read-only file system")) {
      return "the disk is read-only; leave the file where it is, and name another folder with --workspace";
    }
    if (whole.contains("No space left on device")) {
      return "the disk is full; free some space and try again";
    }
    if (whole.contains("newer version") || whole.contains("version number")) {
      return "it was written by another version of the database ("
          + message
          + "); use the version of Entente that wrote it";
    }
    return whole.contains("not a valid DuckDB database file")
        ? "it is not a database; move it away"
        : message + "; leave the file where it is, for its content may be sound";
  }

  /** Runs one statement. */
  public void execute(String sql) throws SQLException {
    // A statement that failed is closed by the driver: each gets its own.
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs one statement that may take a while. */
  public void execute(String sql, Progress progress, String what) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      new QueryWatch(progress, what).execute(statement, sql);
    }
  }

  /** All rows of a query, in its order. */
  public <T> List<T> query(String sql, RowReader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reader.read(rows));
      }
      return all;
    }
  }

  /** Whatever is made of the rows of a query. */
  public <T> T rows(String sql, RowReader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return reader.read(rows);
    }
  }

  /** What the database says went wrong, without what it wraps around it. */
  public static String message(SQLException e) {
    String whole = String.valueOf(e.getMessage());
    if (whole.contains("No space left on device")) {
      return "the disk is full; free some space and try again, nothing was changed";
    }
    return whole
        .lines()
        .filter(line -> !line.contains("unsuccessful or closed pending query result"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(3)
        .collect(java.util.stream.Collectors.joining("; "));
  }

  /** The one number that a query gives. */
  public long number(String sql) throws SQLException {
    return query(sql, row -> row.getLong(1)).get(0);
  }

  /** The connection, for bulk work. */
  public Connection connection() {
    return connection;
  }

  /**
   * Does some work completely or not at all.
   *
   * @throws SQLException what went wrong first: a failure to undo, which is bound to follow when
   *     the disk is full, is only added to it
   */
  public <T> T transaction(Work<T> work) throws SQLException, WorkspaceException {
    execute("BEGIN TRANSACTION");
    try {
      T result = work.run();
      execute("COMMIT");
      return result;
    } catch (SQLException | WorkspaceException | RuntimeException | Error e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Throwable cause) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // The database has undone it by itself if it could not write.
      cause.addSuppressed(e);
    }
  }

  /** Whether there is a table or view of that name. */
  public boolean hasTable(String name) throws SQLException {
    return number(
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'main' AND table_name = "
                + Sql.text(name))
        > 0;
  }

  @Override
  public void close() throws WorkspaceException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WorkspaceException("the database could not be closed: " + e.getMessage(), e);
    }
  }
}
