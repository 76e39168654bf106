import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Says in how many rows the dyad-months of DuckDB and of the job differ: none is right. Arguments: the two files. */
final class SparkSame {

  private SparkSame() {}

  public static void main(String[] arguments) throws Exception {
    String columns =
        "a, b, events, verbal_cooperation, material_cooperation, verbal_conflict, material_conflict, round(net_cooperation, 12)";
    String one = "SELECT month, " + columns + " FROM read_parquet('" + arguments[0] + "')";
    String other =
        "SELECT strftime(month, '%Y%m') AS month, " + columns + " FROM read_parquet('" + arguments[1] + "')";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM (" + one + ")), (SELECT count(*) FROM (" + one + " EXCEPT " + other
                    + ")) + (SELECT count(*) FROM (" + other + " EXCEPT " + one + "))")) {
      row.next();
      System.out.println(row.getLong(1) + " dyad-months, " + row.getLong(2) + " differ");
    }
  }
}
