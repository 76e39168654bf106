package org.entente.data.portfolio;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.AllianceConvention.OwnItems;
import org.entente.core.measure.similarity.AllianceConvention.SelfTie;
import org.entente.core.measure.similarity.AllianceLevels;
import org.entente.core.measure.similarity.Portfolios;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Reads alliance obligations from the tables of the data sets atop-dyads and cow-states, and
 * capabilities from nmc where it is loaded.
 *
 * <p>States and items of a year are the members of the Correlates of War system on any day of it; a
 * spell that the list leaves open lasts. Rows with another state on either side are not used. No
 * row is no obligation, also between two states that were never members on the same day. The
 * portfolio of a state is the row of its own obligations.
 *
 * <p>The database packs the obligations of a state in a year into one text, one letter for each
 * other state: its code is {@value #OBLIGATIONS} times the number of the other state, plus the sum
 * of the obligations.
 */
public final class AlliancePortfolios {

  /** First year of the system of states. */
  public static final int FIRST_YEAR = 1816;

  /** Last year of the alliances. */
  public static final int LAST_YEAR = 2018;

  private static final int OBLIGATIONS = 32;

  private final Store store;
  private final AllianceConvention convention;

  /** Over an open database. */
  public AlliancePortfolios(Store store, AllianceConvention convention) {
    this.store = store;
    this.convention = convention;
  }

  /** A spell of membership, in years. */
  private record Spell(int state, int from, int to) {}

  /** What a state owes in a year, packed. */
  private record Row(int year, int state, String packed) {}

  /**
   * The portfolios of the years from one to another, both included, as far as the sources go.
   *
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public List<PeriodPortfolios> read(int from, int to) throws WorkspaceException {
    int first = Math.max(from, FIRST_YEAR);
    int last = Math.min(to, LAST_YEAR);
    try {
      LoadedTables.require(store, "atop_dyad_year", "atop-dyads");
      LoadedTables.require(store, "cow_states", "cow-states");
      List<Spell> spells = spells();
      Map<Integer, List<Row>> rows = rows(first, last);
      Map<Integer, Map<Integer, Double>> capabilities = capabilities(first, last);
      List<PeriodPortfolios> years = new ArrayList<>();
      for (int year = first; year <= last; year++) {
        years.add(
            new PeriodPortfolios(
                year,
                portfolios(
                    members(spells, year),
                    rows.getOrDefault(year, List.of()),
                    capabilities.get(year))));
      }
      return years;
    } catch (SQLException e) {
      throw new WorkspaceException("the alliances cannot be read: " + Store.message(e), e);
    }
  }

  private List<Spell> spells() throws SQLException {
    return store.query(
        "SELECT ccode, styear, coalesce(year(end_date), 9999) FROM cow_states",
        row -> new Spell(row.getInt(1), row.getInt(2), row.getInt(3)));
  }

  private static int[] members(List<Spell> spells, int year) {
    return spells.stream()
        .filter(spell -> spell.from() <= year && year <= spell.to())
        .mapToInt(Spell::state)
        .sorted()
        .distinct()
        .toArray();
  }

  private Map<Integer, List<Row>> rows(int first, int last) throws SQLException {
    String obligations =
        atop("defense", AllianceLevels.DEFENSE)
            + atop("offense", AllianceLevels.OFFENSE)
            + atop("neutral", AllianceLevels.NEUTRALITY)
            + atop("nonagg", AllianceLevels.NONAGGRESSION)
            + atop("consul", AllianceLevels.CONSULTATION);
    Map<Integer, List<Row>> rows = new HashMap<>();
    store
        .query(
            "SELECT year, ccode1, string_agg(chr(CAST(code AS INTEGER)), '') FROM (SELECT year, ccode1, "
                + OBLIGATIONS
                + " * ccode2"
                + obligations
                + " AS code FROM atop_dyad_year WHERE year BETWEEN "
                + first
                + " AND "
                + last
                + ") GROUP BY year, ccode1",
            row -> new Row(row.getInt(1), row.getInt(2), row.getString(3)))
        .forEach(row -> rows.computeIfAbsent(row.year(), y -> new ArrayList<>()).add(row));
    return rows;
  }

  private static String atop(String obligation, int worth) {
    return " + " + worth + " * coalesce(atop_" + obligation + ", 0)";
  }

  private Map<Integer, Map<Integer, Double>> capabilities(int first, int last) throws SQLException {
    Map<Integer, Map<Integer, Double>> years = new HashMap<>();
    if (store.hasTable("nmc")) {
      store.rows(
          "SELECT year, ccode, cinc FROM nmc WHERE cinc IS NOT NULL AND year BETWEEN "
              + first
              + " AND "
              + last,
          rows -> {
            while (rows.next()) {
              years
                  .computeIfAbsent(rows.getInt(1), year -> new HashMap<>())
                  .put(rows.getInt(2), rows.getDouble(3));
            }
            return null;
          });
    }
    return years;
  }

  private Portfolios portfolios(int[] members, List<Row> rows, Map<Integer, Double> capabilities) {
    AllianceLevels levels = convention.levels();
    Portfolios.Builder builder = Portfolios.square(members, levels.count());
    for (Row row : rows) {
      int state = Arrays.binarySearch(members, row.state());
      for (int i = 0; state >= 0 && i < row.packed().length(); i++) {
        int code = row.packed().charAt(i);
        int item = Arrays.binarySearch(members, code / OBLIGATIONS);
        if (item >= 0) {
          builder.set(state, item, levels.level(code % OBLIGATIONS));
        }
      }
    }
    for (int s = 0; s < members.length; s++) {
      // Set in either case: no row may give a state a tie to itself.
      builder.set(s, s, convention.selfTie() == SelfTie.HIGHEST ? levels.count() - 1 : 0);
    }
    if (convention.ownItems() == OwnItems.OUT) {
      builder.withoutOwnItems();
    }
    if (capabilities != null) {
      builder.weights(
          Arrays.stream(members)
              .mapToDouble(member -> capabilities.getOrDefault(member, Double.NaN))
              .toArray());
    }
    return builder.build();
  }
}
