package org.entente.data.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;

/**
 * What GDELT counts between every two states in every month: root events in either direction, each
 * once, by quad class, with net cooperation (cooperation less conflict, over all) and the same for
 * deeds less that for words.
 *
 * <p>One text of SQL, for the database of a workspace and for Spark alike.
 */
public final class DyadMonths {

  /** The columns of a table of events that are read, in the order of GDELT's own files. */
  public static final String COLUMNS =
      "globaleventid, sqldate, actor1countrycode, actor2countrycode, isrootevent, quadclass";

  private static final String SHARE =
      "(CAST(%1$s AS DOUBLE) - CAST(%2$s AS DOUBLE)) / nullif(CAST(%1$s AS DOUBLE) + CAST(%2$s AS DOUBLE), 0)";

  private DyadMonths() {}

  /**
   * The query: {@code month} as YYYYMM, {@code a} and {@code b} as CAMEO codes in alphabetical
   * order, four counts, {@code net_cooperation} and {@code deeds_less_words} from -1 and -2 to 1
   * and 2, missing where there is nothing to divide by; by month and codes.
   *
   * @param events name of a table or view with {@link #COLUMNS}
   */
  public static String sql(String events) {
    String net = share("words_plus + deeds_plus", "words_minus + deeds_minus");
    String deeds = share("deeds_plus", "deeds_minus");
    String words = share("words_plus", "words_minus");
    return "SELECT month, a, b, words_plus AS verbal_cooperation, deeds_plus AS material_cooperation,"
        + " words_minus AS verbal_conflict, deeds_minus AS material_conflict, "
        + net
        + " AS net_cooperation, "
        + deeds
        + " - "
        + words
        + " AS deeds_less_words FROM (SELECT month, a, b, "
        + count(1, "words_plus")
        + ", "
        + count(2, "deeds_plus")
        + ", "
        + count(3, "words_minus")
        + ", "
        + count(4, "deeds_minus")
        + " FROM (SELECT DISTINCT globaleventid, quadclass,"
        + " CAST(floor(sqldate / 100) AS INTEGER) AS month,"
        + " least(actor1countrycode, actor2countrycode) AS a,"
        + " greatest(actor1countrycode, actor2countrycode) AS b FROM "
        + events
        + " WHERE isrootevent = 1 AND actor1countrycode <> actor2countrycode) AS once"
        + " GROUP BY month, a, b) AS counted ORDER BY month, a, b";
  }

  private static String share(String plus, String minus) {
    return String.format(java.util.Locale.ROOT, SHARE, plus, minus);
  }

  private static String count(int quadClass, String name) {
    return "count(CASE WHEN quadclass = " + quadClass + " THEN 1 END) AS " + name;
  }

  /**
   * Writes the table as Parquet.
   *
   * @param store a workspace with the events
   * @param events name of the table
   * @param file to be written
   */
  public static void toParquet(Store store, String events, Path file) throws SQLException {
    store.execute(
        "COPY ("
            + sql(Sql.name(events))
            + ") TO "
            + Sql.text(file.toString())
            + " (FORMAT parquet)");
  }
}
