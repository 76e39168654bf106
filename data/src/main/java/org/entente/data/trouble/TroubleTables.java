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

  /** How the makers' numbers of states become those of the Correlates of War. */
  private static final List<String> MACROS =
      List.of(
          "CREATE OR REPLACE TEMP MACRO trouble_icb(code, year) AS"
              + " CASE WHEN code = 260 AND year >= 1990 THEN 255 ELSE code END",
          "CREATE OR REPLACE TEMP MACRO trouble_gw(code, year) AS CASE"
              + " WHEN code = 260 AND year >= 1990 THEN 255 WHEN code = 340 THEN 345"
              + " WHEN code = 678 AND year >= 1990 THEN 679 ELSE code END",
          // the sanctions data go on writing North Yemen for the state that is unified since 1990
          "CREATE OR REPLACE TEMP MACRO trouble_gsdb(code, year) AS"
              + " CASE WHEN code = 678 AND year >= 1990 THEN 679 ELSE code END");

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
      for (String macro : MACROS) {
        store.execute(macro);
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
        "SELECT trouble_icb(statea, year), trouble_icb(stateb, year), year, 0 FROM icb_dyads_16 WHERE statea <> stateb GROUP BY ALL");
    add(
        events,
        TroubleSource.WAR,
        "SELECT trouble_gw(gwno_a, year) AS a, trouble_gw(gwno_b, year) AS b, year, 0 FROM ucdp_acd WHERE type_of_conflict = 'interstate'"
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

  private List<SanctionSpell> sanctions() throws SQLException {
    return store.query(
        "SELECT trouble_gsdb(s.sender, s.year), trouble_gsdb(s.target, s.year), g.begin_year, g.end_year FROM sanction_dyad_year s"
            + " JOIN gsdb g USING (case_id)"
            + " JOIN "
            + MEMBERS
            + " a ON a.ccode = trouble_gsdb(s.sender, s.year) AND s.year BETWEEN a.first AND a.last JOIN "
            + MEMBERS
            + " b ON b.ccode = trouble_gsdb(s.target, s.year) AND s.year BETWEEN b.first AND b.last"
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
        "SELECT trouble_gw(gwno_a, year), year, max(intensity_level) FROM ucdp_acd"
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
    List<PairYear> defence = new ArrayList<>();
    List<PairYear> other = new ArrayList<>();
    Map<Integer, List<int[]>> members = new HashMap<>();
    each(
        "SELECT ccode, styear, endyear FROM cow_states",
        row ->
            members
                .computeIfAbsent(row.getInt(1), key -> new ArrayList<>())
                .add(new int[] {row.getInt(2), row.getInt(3) >= 2016 ? OPEN : row.getInt(3)}));
    each(
        "SELECT least(ccode1, ccode2) AS a, greatest(ccode1, ccode2) AS b, year,"
            + " max(greatest(atop_defense, atop_offense)) AS defence,"
            + " max(greatest(atop_neutral, atop_nonagg, atop_consul)) AS other"
            + " FROM atop_dyad_year WHERE year >= 1950 GROUP BY ALL"
            + " HAVING defence = 1 OR other = 1 ORDER BY year, a, b",
        row -> {
          List<PairYear> kind = row.getInt(4) == 1 ? defence : other;
          int last = row.getInt(3) == LAST_TIES ? Math.max(LAST_TIES, carriedTo) : row.getInt(3);
          for (int year = row.getInt(3); year <= last; year++) {
            if (isMember(members, row.getInt(1), year) && isMember(members, row.getInt(2), year)) {
              kind.add(new PairYear(pair(row), year));
            }
          }
        });
    return new AlliedPairs(defence.stream().sorted().toList(), other.stream().sorted().toList());
  }

  private static boolean isMember(Map<Integer, List<int[]>> members, int state, int year) {
    return members.getOrDefault(state, List.of()).stream()
        .anyMatch(spell -> spell[0] <= year && year <= spell[1]);
  }
}
