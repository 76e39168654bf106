package org.entente.data.workspace;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBPreparedStatement;
import org.entente.data.Progress;

/** Runs a long statement and reports the database's progress. */
final class QueryWatch {

  private static final long UNITS = 1000;
  private static final long INTERVAL_MILLIS = 100;

  private final Progress progress;
  private final String what;

  QueryWatch(Progress progress, String what) {
    this.progress = progress;
    this.what = what;
  }

  /** Runs it to its end. */
  void execute(Statement statement, String sql) throws SQLException {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            run -> {
              Thread thread = new Thread(run, "query progress");
              thread.setDaemon(true);
              return thread;
            });
    try (Progress.Task task = progress.begin(what, OptionalLong.of(UNITS))) {
      long[] told = {0};
      var unused =
          clock.scheduleAtFixedRate(
              () -> tell(statement, task, told),
              INTERVAL_MILLIS,
              INTERVAL_MILLIS,
              TimeUnit.MILLISECONDS);
      statement.execute(sql);
      stop(clock);
      task.advance(UNITS - told[0]);
    } finally {
      stop(clock);
    }
  }

  /** Ends the telling before the statement and the task are closed. */
  private static void stop(ScheduledExecutorService clock) {
    clock.shutdownNow();
    try {
      if (!clock.awaitTermination(1, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the progress of a query could not be stopped");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(Statement statement, Progress.Task task, long[] told) {
    try {
      double percentage =
          statement.unwrap(DuckDBPreparedStatement.class).getQueryProgress().getPercentage();
      long done = (long) (Math.max(0, Math.min(100, percentage)) / 100 * UNITS);
      task.advance(Math.max(0, done - told[0]));
      told[0] = Math.max(told[0], done);
    } catch (SQLException e) {
      // It is only a picture of how far the work has come.
    }
  }
}
