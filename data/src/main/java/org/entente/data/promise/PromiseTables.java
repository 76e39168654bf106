package org.entente.data.promise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.outlook.promise.Fighter;
import org.entente.core.outlook.promise.PromiseCase;
import org.entente.core.outlook.promise.PromiseRecord;
import org.entente.core.outlook.promise.PromisedObligation;
import org.entente.core.outlook.promise.War;
import org.entente.core.outlook.promise.WrittenPromise;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Reads wars and promises out of a workspace: interstate wars of {@code cow_war_inter} to 2003 with
 * the treaties of {@code atop_member} (4.01), and interstate conflicts of {@code ucdp_acd} from
 * 2004 with the obligations of {@code atop_dyad_year} (5.1; those of 2018 stand after it).
 *
 * <p>A promise counts if it was in force at 31 December of the year before the member's first year
 * in the war, or was signed in that year by states at peace and the war went on in the next one;
 * and if the ally was a member of the state system. UCDP codes neither who began nor conditions, so
 * its wars enter the first reading alone.
 */
public final class PromiseTables {

  private static final int LAST_COW = 2003;
  private static final int LAST_TIES = 2018;
  private static final List<String> NEEDED =
      List.of(
          "cow_war_inter",
          "ucdp_acd",
          "atop_member",
          "atop_dyad_year",
          "cow_states",
          "cow_mindist");

  private final Store store;
  private final Map<Integer, List<int[]>> members = new HashMap<>();
  private final Map<List<Integer>, Double> distances = new HashMap<>();

  /** Over an open database. */
  public PromiseTables(Store store) {
    this.store = store;
  }

  /**
   * All cases.
   *
   * @throws WorkspaceException if a table is not loaded or cannot be read
   */
  public PromiseRecord read() throws WorkspaceException {
    try {
      for (String table : NEEDED) {
        if (!store.hasTable(table)) {
          throw new WorkspaceException(
              "promises in war need the table "
                  + table
                  + ", which is not loaded; see which data set has it with: entente data list");
        }
      }
      each(
          "SELECT ccode, styear, CASE WHEN endyear >= 2016 THEN 9999 ELSE endyear END"
              + " FROM cow_states",
          row ->
              members
                  .computeIfAbsent(row.getInt(1), key -> new ArrayList<>())
                  .add(new int[] {row.getInt(2), row.getInt(3)}));
      List<War> wars = new ArrayList<>(cowWars());
      wars.addAll(ucdpWars());
      readDistances(wars);
      Map<Integer, List<Owed>> owed = owed();
      List<PromiseCase> cases = new ArrayList<>();
      for (War war : wars) {
        for (Fighter member : war.fighters()) {
          cases.addAll(cases(war, member, owed));
        }
      }
      return new PromiseRecord(cases);
    } catch (SQLException e) {
      throw new WorkspaceException("promises in war cannot be read: " + Store.message(e), e);
    }
  }

  private List<PromiseCase> cases(War war, Fighter member, Map<Integer, List<Owed>> owed) {
    int before = member.firstYear() - 1;
    int year = war.id().startsWith("ucdp:") ? Math.min(before, LAST_TIES) : before;
    Map<Integer, List<WrittenPromise>> byAlly = new TreeMap<>();
    for (Owed one : owed.getOrDefault(member.state(), List.of())) {
      if (one.source().equals(war.id().substring(0, 3))
          && (one.inForce(year) || one.signedBeforeWar(war, member))
          && isState(one.promise().ally(), member.firstYear())) {
        byAlly.computeIfAbsent(one.promise().ally(), key -> new ArrayList<>()).add(one.promise());
      }
    }
    List<PromiseCase> cases = new ArrayList<>();
    byAlly.forEach(
        (ally, promises) ->
            PromiseCase.of(war, member, ally, promises, nearest(war, member, ally))
                .ifPresent(cases::add));
    return cases;
  }

  private boolean isState(int state, int year) {
    return members.getOrDefault(state, List.of()).stream()
        .anyMatch(spell -> spell[0] <= year && year <= spell[1]);
  }

  private OptionalDouble nearest(War war, Fighter member, int ally) {
    return war.adversaries(member).stream()
        .filter(adversary -> adversary != ally)
        .map(adversary -> distance(ally, adversary, member.firstYear()))
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .min();
  }

  private OptionalDouble distance(int one, int other, int year) {
    Double found = distances.get(key(one, other, Math.min(year, 2019)));
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
  }

  private static List<Integer> key(int one, int other, int year) {
    return List.of(Math.min(one, other), Math.max(one, other), year);
  }

  private void readDistances(List<War> wars) throws SQLException {
    Set<Integer> years = new HashSet<>();
    Set<Integer> states = new HashSet<>();
    for (War war : wars) {
      for (Fighter fighter : war.fighters()) {
        years.add(Math.min(fighter.firstYear(), 2019));
        states.add(fighter.state());
      }
    }
    each(
        "SELECT ccode1, ccode2, year, mindist FROM cow_mindist WHERE year IN ("
            + list(years)
            + ") AND (ccode1 IN ("
            + list(states)
            + ") OR ccode2 IN ("
            + list(states)
            + "))",
        row -> distances.put(key(row.getInt(1), row.getInt(2), row.getInt(3)), row.getDouble(4)));
  }

  private static String list(Set<Integer> numbers) {
    return numbers.stream()
        .sorted()
        .map(String::valueOf)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private List<War> cowWars() throws SQLException {
    Map<Integer, String> names = WarNames.builtin();
    Map<Integer, List<Fighter>> fighters = new TreeMap<>();
    each(
        "WITH f AS (SELECT warnum, ccode1 AS state, min(year) AS first, max(year) AS last,"
            + " min_by(sidea1, year * 10 + sidea1) AS side, max(initiator1) AS initiator"
            + " FROM cow_war_inter WHERE year <= "
            + LAST_COW
            + " GROUP BY ALL) SELECT warnum, state, side, first, last,"
            + " first = min(first) OVER (PARTITION BY warnum),"
            + " max(initiator) OVER (PARTITION BY warnum, side) FROM f ORDER BY ALL",
        row ->
            fighters
                .computeIfAbsent(row.getInt(1), key -> new ArrayList<>())
                .add(
                    new Fighter(
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getBoolean(6),
                        Optional.of(row.getInt(7) == 1))));
    List<War> wars = new ArrayList<>();
    fighters.forEach(
        (number, sides) ->
            wars.add(new War("cow:" + number, names.getOrDefault(number, "War " + number), sides)));
    return wars;
  }

  private List<War> ucdpWars() throws SQLException {
    Map<Integer, Map<Integer, Fighter>> fighters = new TreeMap<>();
    each(
        "WITH c AS (SELECT * FROM ucdp_acd WHERE type_of_conflict = 'interstate'),"
            + " first AS (SELECT conflict_id, min(year) AS began FROM c GROUP BY ALL"
            + " HAVING min(year) > "
            + LAST_COW
            + "), p AS (SELECT conflict_id, year, gwno_a AS state, 1 AS side FROM c UNION"
            + " SELECT conflict_id, year, gwno_a_2nd, 1 FROM c UNION"
            + " SELECT conflict_id, year, gwno_b, 2 FROM c UNION"
            + " SELECT conflict_id, year, gwno_b_2nd, 2 FROM c)"
            + " SELECT conflict_id, CASE state WHEN 260 THEN 255 WHEN 340 THEN 345"
            + " WHEN 678 THEN 679 ELSE state END, side, min(year), max(year), min(year) = any_value(began)"
            + " FROM p JOIN first USING (conflict_id) WHERE state IS NOT NULL"
            + " GROUP BY ALL ORDER BY ALL",
        row -> {
          Fighter fighter =
              new Fighter(
                  row.getInt(2),
                  row.getInt(3),
                  row.getInt(4),
                  row.getInt(5),
                  row.getBoolean(6),
                  Optional.empty());
          fighters
              .computeIfAbsent(row.getInt(1), key -> new TreeMap<>())
              .putIfAbsent(fighter.state(), fighter);
        });
    List<War> wars = new ArrayList<>();
    fighters.forEach(
        (number, states) ->
            wars.add(
                new War(
                    "ucdp:" + number,
                    "armed conflict " + number + " between states (UCDP)",
                    List.copyOf(states.values()))));
    return wars;
  }

  /** A promise, the years at whose end it was in force, and whether a member was then at war. */
  private record Owed(String source, WrittenPromise promise, int from, int to, boolean madeInWar) {

    boolean inForce(int year) {
      return from <= year && year <= to;
    }

    /**
     * Signed in the year in which the war came, by states at peace. Where the war went on into the
     * next year, it was signed before; where it ended in the year, that cannot be told.
     */
    boolean signedBeforeWar(War war, Fighter member) {
      return !madeInWar && from == member.firstYear() && war.lastYear() > member.firstYear();
    }
  }

  private Map<Integer, List<Owed>> owed() throws SQLException {
    Map<Integer, List<Owed>> owed = new HashMap<>();
    each(
        "SELECT a.atopid, a.member, m.member, greatest(a.yrent, m.yrent) AS began,"
            + " least(coalesce(NULLIF(a.yrexit, 0), 9999), coalesce(NULLIF(m.yrexit, 0), 9999)) - 1"
            + " AS ended, a.defense, a.offense, a.neutral, a.nonagg,"
            + " greatest(a.defcoloc, a.defcocon, a.defconum, a.defcodem, a.defconpr), a.defcoadv,"
            + " greatest(a.offcoloc, a.offcocon, a.offconum, a.offcodem), a.offcoadv,"
            + " greatest(a.neucoloc, a.neucocon, a.neuconum, a.neucodem, a.neuconpr), a.neucoadv,"
            + " a.neucoatt, a.statthr1, a.statthr2, a.bilat,"
            + " greatest(a.wartime, m.wartime)"
            + " FROM atop_member a JOIN atop_member m ON a.atopid = m.atopid AND a.phase = m.phase"
            + " AND a.member <> m.member WHERE greatest(a.yrent, m.yrent) <= "
            + "least(coalesce(NULLIF(a.yrexit, 0), 9999), coalesce(NULLIF(m.yrexit, 0), 9999))"
            + " ORDER BY ALL",
        row -> add(owed, treaty(row)));
    each(
        "SELECT ccode1, ccode2, year, atop_defense, atop_offense, atop_neutral, atop_nonagg"
            + " FROM atop_dyad_year WHERE year >= "
            + LAST_COW
            + " ORDER BY ALL",
        row -> add(owed, dyad(row)));
    return owed;
  }

  private static void add(Map<Integer, List<Owed>> owed, Owed one) {
    if (!one.promise().obligations().isEmpty()) {
      owed.computeIfAbsent(one.promise().member(), key -> new ArrayList<>()).add(one);
    }
  }

  private static Owed treaty(ResultSet row) throws SQLException {
    Set<PromisedObligation> unreadable = EnumSet.noneOf(PromisedObligation.class);
    Set<PromisedObligation> limited = EnumSet.noneOf(PromisedObligation.class);
    Set<Integer> threats = new HashSet<>();
    for (int column : new int[] {17, 18}) {
      if (row.getInt(column) > 0) {
        threats.add(row.getInt(column));
      }
    }
    List<PromisedObligation> conditional =
        List.of(
            PromisedObligation.DEFENCE, PromisedObligation.OFFENCE, PromisedObligation.NEUTRALITY);
    for (int k = 0; k < conditional.size(); k++) {
      boolean adversary = row.getInt(11 + 2 * k) == 1;
      if (row.getInt(10 + 2 * k) == 1 || adversary && threats.isEmpty()) {
        unreadable.add(conditional.get(k));
      }
      if (adversary) {
        limited.add(conditional.get(k));
      }
    }
    WrittenPromise promise =
        new WrittenPromise(
            row.getInt(1),
            row.getInt(2),
            row.getInt(3),
            obligations(row, 6),
            unreadable,
            limited,
            threats,
            row.getInt(19) == 1,
            row.getInt(16) == 1);
    return new Owed("cow", promise, row.getInt(4), row.getInt(5), row.getInt(20) == 1);
  }

  private static Owed dyad(ResultSet row) throws SQLException {
    Set<PromisedObligation> obligations = obligations(row, 4);
    WrittenPromise promise =
        new WrittenPromise(
            0,
            row.getInt(1),
            row.getInt(2),
            obligations,
            obligations,
            Set.of(),
            Set.of(),
            false,
            false);
    return new Owed("ucd", promise, row.getInt(3), row.getInt(3), true);
  }

  /** Defence, offence, neutrality and non-aggression in four columns. */
  private static Set<PromisedObligation> obligations(ResultSet row, int first) throws SQLException {
    Set<PromisedObligation> obligations = EnumSet.noneOf(PromisedObligation.class);
    for (PromisedObligation obligation : PromisedObligation.values()) {
      if (row.getInt(first + obligation.ordinal()) == 1) {
        obligations.add(obligation);
      }
    }
    return obligations;
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
}
