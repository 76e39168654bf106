import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** The peer of the GDELT reader: DuckDB's own CSV reader, with the types of the columns given, into a table of a new database. */
public final class DuckdbCsv {

  private static final String COLUMNS =
      "globaleventid:BIGINT sqldate:INTEGER monthyear:INTEGER year:INTEGER fractiondate:DOUBLE actor1code actor1name actor1countrycode"
          + " actor1knowngroupcode actor1ethniccode actor1religion1code actor1religion2code actor1type1code actor1type2code actor1type3code"
          + " actor2code actor2name actor2countrycode actor2knowngroupcode actor2ethniccode actor2religion1code actor2religion2code"
          + " actor2type1code actor2type2code actor2type3code isrootevent:INTEGER eventcode eventbasecode eventrootcode quadclass:INTEGER"
          + " goldsteinscale:DOUBLE nummentions:INTEGER numsources:INTEGER numarticles:INTEGER avgtone:DOUBLE actor1geo_type:INTEGER"
          + " actor1geo_fullname actor1geo_countrycode actor1geo_adm1code actor1geo_adm2code actor1geo_lat:DOUBLE actor1geo_long:DOUBLE"
          + " actor1geo_featureid actor2geo_type:INTEGER actor2geo_fullname actor2geo_countrycode actor2geo_adm1code actor2geo_adm2code"
          + " actor2geo_lat:DOUBLE actor2geo_long:DOUBLE actor2geo_featureid actiongeo_type:INTEGER actiongeo_fullname"
          + " actiongeo_countrycode actiongeo_adm1code actiongeo_adm2code actiongeo_lat:DOUBLE actiongeo_long:DOUBLE"
          + " actiongeo_featureid dateadded:BIGINT sourceurl";

  public static void main(String[] args) throws Exception {
    StringBuilder columns = new StringBuilder();
    for (String column : COLUMNS.split(" ")) {
      String[] parts = column.split(":");
      columns.append(columns.length() == 0 ? "" : ", ").append('\'').append(parts[0]).append("': '");
      columns.append(parts.length == 1 ? "VARCHAR" : parts[1]).append('\'');
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[1]);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE events AS SELECT * FROM read_csv('" + args[0] + "', columns = {" + columns
              + "}, auto_detect = false, header = false, delim = '\t', quote = '', escape = '')");
    }
  }
}
