package org.entente.data.trouble;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.Pair;
import org.entente.core.outlook.trouble.SanctionSpell;
import org.entente.core.outlook.trouble.TroubleEvent;
import org.entente.core.outlook.trouble.TroubleEvents;
import org.entente.core.outlook.trouble.TroublePanel.PairYear;
import org.entente.core.outlook.trouble.TroubleSource;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Reads trouble between states, and what it is forecast from, out of the tables of a workspace.
 *
 * <p>Which rows count:
 *
 * <ul>
 *   <li>incident: any row of {@code mie}, by the year in which it starts;
 *   <li>crisis: a row of {@code icb_dyads_16}; Germany is 255 from 1990;
 *   <li>war: an interstate row of {@code ucdp_acd}, main parties only;
 *   <li>sanctions: a case of {@code gsdb} by its first year, sender and target named as states and
 *       members of the system; cases whose only objective is "other" are left out;
 *   <li>break: a bilateral phase of {@code atop_member} with TERM = 2, by the year of exit.
 * </ul>
 */
public final class TroubleTables {

  private static final int FIRST = 1950;
  private static final int LAST_TIES = 2018;
  private static final int LAST_SANCTIONS = 2022;
  private static final int OPEN = 9999;

  private static final Map<String, String> DATA_SETS =
      Map.ofEntries(
          Map.entry("mie", "mie"),
          Map.entry("icb_dyads_16", "icb"),
          Map.entry("ucdp_acd", "ucdp-acd"),
          Map.entry("gsdb", "gsdb"),
          Map.entry("sanction_dyad_year", "gsdb"),
          Map.entry("atop_member", "atop"),
          Map.entry("atop_dyad_year", "atop-dyads"),
          Map.entry("cow_states", "cow-states"),
          Map.entry("cow_contiguity", "cow-contiguity"),
          Map.entry("cow_mindist", "minimum-distance"),
          Map.entry("capitals", "capitals"),
          Map.entry("nmc", "nmc"),
          Map.entry("ideal_points_july_2025", "ideal-points-yearly"),
          Map.entry("democracy_cow", "democracy-scores"));

  private static final String MEMBERS =
      "(SELECT ccode, styear AS first, CASE WHEN endyear >= 2016 THEN 9999 ELSE endyear END AS last"
          + " FROM cow_states)";

  private final Store store;

  /** Over an open database. */
  public TroubleTables(Store store) {
    this.store = store;
  }

  /**
   * Reads everything.
   *
   * @param carriedTo ties of 2018, the last year of the data, stand until this year
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public TroubleData read(int carriedTo) throws WorkspaceException {
    try {
      for (String table : DATA_SETS.keySet().stream().sorted().toList()) {
        require(table);
      }
      List<SanctionSpell> sanctions = sanctions();
      return new TroubleData(
          new TroubleEvents(events(sanctions), sanctions, Definition.WIDE.lastYear()),
          facts(),
          pairs(carriedTo));
    } catch (SQLException e) {
      throw new WorkspaceException("trouble cannot be read: " + Store.message(e), e);
    }
  }

  private void require(String table) throws SQLException, WorkspaceException {
    if (!store.hasTable(table)) {
      String set = DATA_SETS.get(table);
      throw new WorkspaceException(
          "trouble between allies needs the table "
              + table
              + " of the data set "
              + set
              + ", which is not loaded; bring it with: entente data get "
              + set
              + ", then: entente data load "
              + set);
    }
  }

  private List<TroubleEvent> events(List<SanctionSpell> sanctions) throws SQLException {
    List<TroubleEvent> events = new ArrayList<>();
    add(
        events,
        TroubleSource.INCIDENT,
        "SELECT ccode1, ccode2, styear, max(hostlev) FROM mie WHERE ccode1 <> ccode2 GROUP BY ALL");
    add(
        events,
        TroubleSource.CRISIS,
        "SELECT "
            + germany("statea")
            + ", "
            + germany("stateb")
            + ", year, 0 FROM icb_dyads_16 WHERE statea <> stateb GROUP BY ALL");
    add(
        events,
        TroubleSource.WAR,
        "SELECT "
            + gleditschWard("gwno_a")
            + " AS a, "
            + gleditschWard("gwno_b")
            + " AS b, year, 0 FROM ucdp_acd WHERE type_of_conflict = 'interstate'"
            + " AND gwno_b IS NOT NULL GROUP BY ALL HAVING a <> b");
    add(
        events,
        TroubleSource.BREAK,
        "SELECT min(member), max(member), max(yrexit), 0 FROM atop_member WHERE bilat = 1"
            + " GROUP BY atopid, phase"
            + " HAVING max(term) = 2 AND max(yrexit) > 0 AND count(DISTINCT member) = 2"
            + " AND max(member) < 1000");
    sanctions.forEach(
        spell ->
            events.add(new TroubleEvent(spell.pair(), spell.begin(), TroubleSource.SANCTIONS, 0)));
    return events.stream()
        .sorted(
            java.util.Comparator.comparing(TroubleEvent::pair)
                .thenComparingInt(TroubleEvent::year)
                .thenComparing(TroubleEvent::source)
                .thenComparingInt(TroubleEvent::hostility))
        .toList();
  }

  private void add(List<TroubleEvent> events, TroubleSource source, String sql)
      throws SQLException {
    events.addAll(
        store.query(sql, row -> new TroubleEvent(pair(row), row.getInt(3), source, row.getInt(4))));
  }

  private static Pair pair(ResultSet row) throws SQLException {
    return Pair.of(row.getInt(1), row.getInt(2));
  }

  private static String germany(String column) {
    return "CASE WHEN " + column + " = 260 AND year >= 1990 THEN 255 ELSE " + column + " END";
  }

  private static String gleditschWard(String column) {
    return "CASE WHEN "
        + column
        + " = 260 AND year >= 1990 THEN 255 WHEN "
        + column
        + " = 340 THEN 345 WHEN "
        + column
        + " = 678 AND year >= 1990 THEN 679 ELSE "
        + column
        + " END";
  }

  private List<SanctionSpell> sanctions() throws SQLException {
    return store.query(
        "SELECT s.sender, s.target, g.begin_year, g.end_year FROM sanction_dyad_year s"
            + " JOIN gsdb g USING (case_id)"
            + " JOIN "
            + MEMBERS
            + " a ON a.ccode = s.sender AND s.year BETWEEN a.first AND a.last JOIN "
            + MEMBERS
            + " b ON b.ccode = s.target AND s.year BETWEEN b.first AND b.last"
            + " WHERE s.year = g.begin_year AND g.objective <> 'other' AND s.sender <> s.target"
            + " ORDER BY ALL",
        row ->
            new SanctionSpell(
                pair(row),
                row.getInt(3),
                row.getInt(4) >= LAST_SANCTIONS ? SanctionSpell.OPEN : row.getInt(4)));
  }

  private FactTables facts() throws SQLException {
    FactTables facts = new FactTables();
    each(
        "SELECT min(member), max(member), min(yrent), max(NULLIF(yrexit, 0)) FROM atop_member"
            + " WHERE bilat = 1 GROUP BY atopid, phase"
            + " HAVING count(DISTINCT member) = 2 AND max(member) < 1000"
            + " AND max(greatest(defense, offense)) = 1"
            + " AND coalesce(max(NULLIF(yrexit, 0)), 9999) >= 1945",
        row -> {
          int exit = row.getInt(4);
          // a treaty in effect at the end of the data stands
          int last = row.wasNull() ? LAST_SANCTIONS : exit;
          facts.addBilateral(pair(row), Math.max(1945, row.getInt(3)), last);
        });
    each(
        "SELECT ccode1, ccode2, conttype, year(stdate), year(enddate) FROM cow_contiguity"
            + " WHERE ccode1 < ccode2 AND conttype > 0",
        row ->
            facts.addContact(
                pair(row),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5) >= 2016 ? OPEN : row.getInt(5)));
    each(
        "SELECT d.ccode1, d.ccode2, d.year, d.mindist FROM cow_mindist d JOIN (SELECT DISTINCT"
            + " least(ccode1, ccode2) AS a, greatest(ccode1, ccode2) AS b FROM atop_dyad_year"
            + " WHERE year >= 1950) p ON p.a = d.ccode1 AND p.b = d.ccode2",
        row -> facts.addDistance(pair(row), row.getInt(3), row.getDouble(4)));
    each(
        "SELECT ccode, year(stdate), lat, lng FROM capitals",
        row -> facts.addCapital(row.getInt(1), row.getInt(2), row.getDouble(3), row.getDouble(4)));
    each(
        "SELECT ccode, year, cinc FROM nmc WHERE cinc IS NOT NULL",
        row -> facts.addCapability(row.getInt(1), row.getInt(2), row.getDouble(3)));
    each(
        "SELECT ccode, year, idealpointfp FROM ideal_points_july_2025"
            + " WHERE idealpointfp IS NOT NULL",
        row -> facts.addIdealPoint(row.getInt(1), row.getInt(2), row.getDouble(3)));
    each(
        "SELECT ccode, year, v2x_polyarchy FROM democracy_cow WHERE v2x_polyarchy IS NOT NULL",
        row -> facts.addDemocracy(row.getInt(1), row.getInt(2), row.getDouble(3)));
    each(
        "SELECT "
            + gleditschWard("gwno_a")
            + ", year, max(intensity_level) FROM ucdp_acd"
            + " WHERE type_of_conflict IN ('intrastate', 'II') AND gwno_a IS NOT NULL GROUP BY ALL",
        row -> facts.addCivilConflict(row.getInt(1), row.getInt(2), row.getInt(3)));
    return facts;
  }

  @FunctionalInterface
  private interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, RowTaker taker) throws SQLException {
    store.rows(
        sql,
        rows -> {
          while (rows.next()) {
            taker.take(rows);
          }
          return true;
        });
  }

  private AlliedPairs pairs(int carriedTo) throws SQLException {
    Map<Boolean, List<PairYear>> rows = new HashMap<>();
    rows.put(true, new ArrayList<>());
    rows.put(false, new ArrayList<>());
    each(
        "WITH ties AS (SELECT least(ccode1, ccode2) AS a, greatest(ccode1, ccode2) AS b, year,"
            + " max(greatest(atop_defense, atop_offense)) AS defence,"
            + " max(greatest(atop_neutral, atop_nonagg, atop_consul)) AS other"
            + " FROM atop_dyad_year WHERE year BETWEEN "
            + FIRST
            + " AND "
            + LAST_TIES
            + " GROUP BY ALL), carried AS (SELECT * FROM ties UNION ALL"
            + " SELECT a, b, range, defence, other FROM ties, range("
            + (LAST_TIES + 1)
            + ", "
            + (carriedTo + 1)
            + ") WHERE year = "
            + LAST_TIES
            + ") SELECT a, b, year, defence FROM carried WHERE (defence = 1 OR other = 1)"
            + member("a")
            + member("b")
            + " ORDER BY year, a, b",
        row -> rows.get(row.getInt(4) == 1).add(new PairYear(pair(row), row.getInt(3))));
    return new AlliedPairs(rows.get(true), rows.get(false));
  }

  private static String member(String column) {
    return " AND EXISTS (SELECT 1 FROM "
        + MEMBERS
        + " m WHERE m.ccode = "
        + column
        + " AND year BETWEEN m.first AND m.last)";
  }
}
