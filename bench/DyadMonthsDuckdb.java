import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.entente.data.ledger.DyadMonths;

/** Counts by dyad and month with DuckDB alone, from GDELT's files: the peer of the job. */
public final class DyadMonthsDuckdb {

  public static void main(String[] words) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIEW events AS SELECT CAST(column00 AS BIGINT) AS globaleventid, CAST(column01 AS INTEGER) AS sqldate,"
              + " column07 AS actor1countrycode, column17 AS actor2countrycode, CAST(column25 AS INTEGER) AS isrootevent,"
              + " CAST(column29 AS INTEGER) AS quadclass FROM read_csv('"
              + words[0].replace("'", "''")
              + "', delim = '\t', header = false, quote = '', all_varchar = true, nullstr = '')");
      statement.execute(
          "COPY (" + DyadMonths.sql("events") + ") TO '" + words[1].replace("'", "''") + "' (FORMAT parquet)");
      var rows = statement.executeQuery("SELECT count(*) FROM '" + words[1].replace("'", "''") + "'");
      rows.next();
      System.out.println(rows.getLong(1) + " dyad-months");
    }
  }
}
