import java.sql.DriverManager;

/** A count and a digest of the rows of Parquet files, whatever their order. */
public final class ParquetDigest {

  public static void main(String[] words) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT count(*), md5(coalesce(string_agg(line, chr(10) ORDER BY line), '')) FROM (SELECT CAST(t AS VARCHAR) AS line FROM '"
                    + words[0].replace("'", "''")
                    + "' AS t)")) {
      rows.next();
      System.out.println(rows.getLong(1) + " rows " + rows.getString(2));
    }
  }
}
