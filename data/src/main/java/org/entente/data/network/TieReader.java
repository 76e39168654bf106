package org.entente.data.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.workspace.Store;

/** Reads the records that make ties, one query for each kind and all years. */
final class TieReader {

  /** Obligations by the bit that the query gives them. */
  private static final List<String> OBLIGATIONS =
      List.of("defence", "offence", "neutrality", "non-aggression", "consultation");

  private static final String OBLIGATION_BITS =
      "bit_or(coalesce(atop_defense, 0) + 2 * coalesce(atop_offense, 0) + 4 * coalesce(atop_neutral,"
          + " 0) + 8 * coalesce(atop_nonagg, 0) + 16 * coalesce(atop_consul, 0))";

  private static final String PAIR =
      "least(ccode1, ccode2) AS low, greatest(ccode1, ccode2) AS high";

  private final Store store;
  private final NetworkRules rules;
  private final Catalogue catalogue;

  TieReader(Store store, NetworkRules rules, Catalogue catalogue) {
    this.store = store;
    this.rules = rules;
    this.catalogue = catalogue;
  }

  /**
   * A record between two states.
   *
   * @param from the first year in which it counts
   * @param to the last year in which it counts
   * @param low the smaller number of the two states
   * @param high the larger
   */
  record Tie(int from, int to, int low, int high, Evidence evidence) {}

  /** The records of a kind that count in some of the years. */
  List<Tie> read(TieKind kind, int from, int to) throws SQLException {
    String label = kind.label(catalogue);
    List<String> labels = obligationTexts();
    return store.query(
        query(kind, rules.firstYear(kind, from), to),
        row -> tie(row, kind, label, kind.table().startsWith("atop") ? labels : List.of()));
  }

  private Tie tie(ResultSet row, TieKind kind, String label, List<String> labels)
      throws SQLException {
    int first = row.getInt(1);
    int last = kind.isDispute() ? first + rules.disputeYears() - 1 : row.getInt(2);
    String detail = labels.isEmpty() ? row.getString(5) : labels.get(row.getInt(5));
    return new Tie(first, last, row.getInt(3), row.getInt(4), new Evidence(kind, label, detail));
  }

  /** First and last year, the two numbers, and what the record says or the bits of it. */
  private String query(TieKind kind, int from, int to) {
    String years = " WHERE year BETWEEN " + from + " AND " + to;
    String table = kind.table();
    return switch (kind) {
      case OBLIGATION -> obligations(years, 31);
      case DEFENCE -> obligations(years, 3);
      case SHARED_ORGANISATIONS ->
          "SELECT year, year, "
              + PAIR
              + ", 'shared organisations: ' || dyadigos FROM "
              + table
              + years
              + " AND dyadigos > "
              + rules.organisationsAbove()
              + " ORDER BY ALL";
      case DISPUTE, DISPUTE_GML_2_03 ->
          "SELECT DISTINCT year, year, "
              + PAIR
              + ", 'dispute ' || dispnum || ', ' || year FROM "
              + table
              + years
              + " ORDER BY ALL";
      case INTERSTATE_WAR ->
          "SELECT DISTINCT year, year, "
              + PAIR
              + ", 'war ' || warnum || ', ' || year FROM "
              + table
              + years
              + " ORDER BY ALL";
      case RIVALRY_THOMPSON_DREYER -> rivalries(kind, "rivalryno", from, to);
      case RIVALRY_TSS -> rivalries(kind, "tssr_id", from, to);
    };
  }

  private static String obligations(String years, int mask) {
    return "SELECT year, year, "
        + PAIR
        + ", "
        + OBLIGATION_BITS
        + " AS bits FROM atop_dyad_year"
        + years
        + " GROUP BY ALL HAVING (bits & "
        + mask
        + ") <> 0 ORDER BY ALL";
  }

  /** A rivalry that had not ended counts to the end of the coverage, not beyond. */
  private String rivalries(TieKind kind, String number, int from, int to) {
    int last = kind.dataSet(catalogue).lastYear();
    String end = "coalesce(to_year, " + last + ")";
    return "SELECT from_year, "
        + end
        + ", "
        + PAIR
        + ", 'rivalry ' || "
        + number
        + " FROM "
        + kind.table()
        + " WHERE from_year <= "
        + to
        + " AND "
        + end
        + " >= "
        + from
        + " ORDER BY ALL";
  }

  private static List<String> obligationTexts() {
    List<String> texts = new ArrayList<>();
    for (int bits = 0; bits < 1 << OBLIGATIONS.size(); bits++) {
      List<String> names = new ArrayList<>();
      for (int bit = 0; bit < OBLIGATIONS.size(); bit++) {
        if ((bits & 1 << bit) != 0) {
          names.add(OBLIGATIONS.get(bit));
        }
      }
      texts.add("obligations: " + String.join(", ", names));
    }
    return texts;
  }
}
