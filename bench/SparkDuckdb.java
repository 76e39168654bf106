import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * The counts of {@code entente-spark events} by DuckDB on the same file: root events between two different states of the
 * program's registry, each number once in a dyad, month and class. Arguments: file, output, threads, codes of states.
 */
final class SparkDuckdb {

  private SparkDuckdb() {}

  public static void main(String[] arguments) throws Exception {
    String states = "('" + arguments[3].replace(",", "','") + "')";
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < 61; i++) {
      columns.append(i == 0 ? "" : ",").append("'c").append(i).append("':'VARCHAR'");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + arguments[2]);
      statement.execute("SET memory_limit = '6GB'");
      statement.execute(
          "COPY (WITH rows AS (SELECT c0 AS id, CASE c7 WHEN 'ROM' THEN 'ROU' WHEN 'TMP' THEN 'TLS' ELSE c7 END AS x,"
              + " CASE c17 WHEN 'ROM' THEN 'ROU' WHEN 'TMP' THEN 'TLS' ELSE c17 END AS y, c1[1:6] AS month, c29 AS quad"
              + " FROM read_csv('"
              + arguments[0]
              + "', delim='\t', header=false, quote='', escape='', auto_detect=false, columns={"
              + columns
              + "}) WHERE c25 = '1'),"
              + " cells AS (SELECT least(x, y) AS a, greatest(x, y) AS b, month, quad, count(DISTINCT id) AS n FROM rows"
              + " WHERE x <> y AND x IN "
              + states
              + " AND y IN "
              + states
              + " GROUP BY ALL)"
              + " SELECT 'gdelt-2' AS source, a, b, month, sum(n)::BIGINT AS events,"
              + " coalesce(sum(n) FILTER (quad = '1'), 0)::BIGINT AS verbal_cooperation,"
              + " coalesce(sum(n) FILTER (quad = '2'), 0)::BIGINT AS material_cooperation,"
              + " coalesce(sum(n) FILTER (quad = '3'), 0)::BIGINT AS verbal_conflict,"
              + " coalesce(sum(n) FILTER (quad = '4'), 0)::BIGINT AS material_conflict,"
              + " (coalesce(sum(n) FILTER (quad IN ('1', '2')), 0) - coalesce(sum(n) FILTER (quad IN ('3', '4')), 0)) / sum(n) AS net_cooperation"
              + " FROM cells GROUP BY ALL ORDER BY ALL) TO '"
              + arguments[1]
              + "' (FORMAT parquet, COMPRESSION zstd)");
    }
  }
}
