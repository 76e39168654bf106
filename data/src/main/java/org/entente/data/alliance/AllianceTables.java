package org.entente.data.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.record.Obligation;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Makes the tables of alliances that ship with the program out of a workspace.
 *
 * <ul>
 *   <li>Which state was in which alliance, to 2018: {@code atop_membership}, from the state-years
 *       of ATOP 5.1.
 *   <li>Days and obligations: {@code atop_member} (4.01), phase by phase. Spells that 4.01 has open
 *       are open unless 5.1 ends them.
 *   <li>Alliances that only 5.1 has: years, and the obligations of {@code atop_dyad_year} (5.1) in
 *       pair-years that no other alliance explains; where there are none, what the others do not
 *       explain, or else all that the pair-years have.
 *   <li>Obligations that a member owes some members and not others: where the dyad-years never have
 *       an obligation in all years of a pair in the alliance, it is not owed in that pair.
 * </ul>
 */
public final class AllianceTables {

  /** The last year that ATOP 5.1 codes. */
  public static final int LAST_YEAR = 2018;

  private static final List<String> NEEDED =
      List.of("atop_membership", "atop_member", "atop_dyad_year");

  private static final List<Obligation> FLAGS =
      List.of(
          Obligation.DEFENSE,
          Obligation.OFFENSE,
          Obligation.NEUTRALITY,
          Obligation.NONAGGRESSION,
          Obligation.CONSULTATION);

  private record Pair(int a, int b) {}

  private record PairYear(int a, int b, int year) {}

  private record Key(int atop, int member) {}

  private final Store store;
  private final Map<Key, List<int[]>> years = new HashMap<>();
  private final Map<PairYear, Set<Obligation>> dyads = new HashMap<>();

  /** Over an open database. */
  public AllianceTables(Store store) {
    this.store = store;
  }

  /**
   * The files by name, as they ship: {@code members.csv} and {@code pairs.csv}.
   *
   * @throws WorkspaceException if a table is not loaded or cannot be read
   */
  public Map<String, String> files() throws WorkspaceException {
    try {
      for (String table : NEEDED) {
        if (!store.hasTable(table)) {
          throw new WorkspaceException(
              "the table of alliances needs "
                  + table
                  + ", which is not loaded; load it with: entente data load atop atop-dyads atop-state-years");
        }
      }
      read();
      List<MemberSpell> spells = new ArrayList<>(dated());
      spells.addAll(undated(spells));
      spells.sort(
          Comparator.comparingInt(MemberSpell::atop)
              .thenComparingInt(MemberSpell::member)
              .thenComparing(MemberSpell::from));
      Map<String, String> files = new TreeMap<>();
      files.put("members.csv", members(spells));
      files.put("pairs.csv", pairs(spells));
      return files;
    } catch (SQLException e) {
      throw new WorkspaceException("the alliances cannot be read: " + Store.message(e), e);
    }
  }

  private void read() throws SQLException {
    each(
        "SELECT atopid, ccode, first_year, last_year FROM atop_membership",
        row ->
            years
                .computeIfAbsent(new Key(row.getInt(1), row.getInt(2)), key -> new ArrayList<>())
                .add(new int[] {row.getInt(3), row.getInt(4)}));
    each(
        "SELECT ccode1, ccode2, year, atop_defense, atop_offense, atop_neutral, atop_nonagg,"
            + " atop_consul FROM atop_dyad_year",
        row ->
            dyads.put(
                new PairYear(row.getInt(1), row.getInt(2), row.getInt(3)), obligations(row, 4)));
  }

  private interface Use {
    void of(ResultSet row) throws SQLException;
  }

  private void each(String sql, Use use) throws SQLException {
    store.query(
        sql,
        row -> {
          use.of(row);
          return true;
        });
  }

  private static Set<Obligation> obligations(ResultSet row, int first) throws SQLException {
    Set<Obligation> found = EnumSet.noneOf(Obligation.class);
    for (int i = 0; i < FLAGS.size(); i++) {
      if (row.getInt(first + i) == 1) {
        found.add(FLAGS.get(i));
      }
    }
    return found;
  }

  /** Spells of 4.01 that 5.1 has too, with the days. */
  private List<MemberSpell> dated() throws SQLException {
    Map<Key, List<MemberSpell>> byMember = new TreeMap<>(BY_NUMBER);
    each(
        "SELECT atopid, member, yrent, moent, dayent, yrexit, moexit, dayexit, defense, offense,"
            + " neutral, nonagg, consul FROM atop_member ORDER BY atopid, member, yrent, moent,"
            + " dayent, phase",
        row -> {
          Key key = new Key(row.getInt(1), row.getInt(2));
          if (years.containsKey(key)) {
            byMember
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(
                    new MemberSpell(
                        key.atop(),
                        key.member(),
                        day(row.getInt(3), row.getInt(4), row.getInt(5), true),
                        row.getInt(6) == 0
                            ? ended(key)
                            : Optional.of(day(row.getInt(6), row.getInt(7), row.getInt(8), false)),
                        obligations(row, 9)));
          }
        });
    return byMember.values().stream().flatMap(spells -> joined(spells).stream()).toList();
  }

  private static final Comparator<Key> BY_NUMBER =
      Comparator.comparingInt(Key::atop).thenComparingInt(Key::member);

  private Optional<LocalDate> ended(Key key) {
    int last = years.get(key).stream().mapToInt(spell -> spell[1]).max().orElseThrow();
    return last >= LAST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(last, 12, 31));
  }

  /** The first day that is possible for a beginning, and the last one for an end. */
  private static LocalDate day(int year, int month, int day, boolean begins) {
    YearMonth of = YearMonth.of(year, month);
    return day == 0 ? (begins ? of.atDay(1) : of.atEndOfMonth()) : of.atDay(day);
  }

  /** Phases that follow on one another with the same obligations as one; none overlap. */
  private static List<MemberSpell> joined(List<MemberSpell> phases) {
    List<MemberSpell> joined = new ArrayList<>();
    for (MemberSpell next : phases) {
      if (!joined.isEmpty()) {
        MemberSpell before = joined.remove(joined.size() - 1);
        boolean adjoins =
            before.to().map(to -> !to.isBefore(next.from().minusDays(1))).orElse(true);
        if (adjoins && before.obligations().equals(next.obligations())) {
          joined.add(before.until(next.to()));
          continue;
        }
        MemberSpell cut = adjoins ? before.until(Optional.of(next.from().minusDays(1))) : before;
        if (!cut.to().orElseThrow().isBefore(cut.from())) {
          joined.add(cut);
        }
      }
      joined.add(next);
    }
    return joined;
  }

  /** Spells of alliances that only 5.1 has. */
  private List<MemberSpell> undated(List<MemberSpell> dated) {
    Set<Integer> known = dated.stream().map(MemberSpell::atop).collect(Collectors.toSet());
    Map<Integer, List<MemberSpell>> others =
        dated.stream().collect(Collectors.groupingBy(MemberSpell::member));
    List<MemberSpell> found = new ArrayList<>();
    years.keySet().stream()
        .filter(key -> !known.contains(key.atop()))
        .sorted(BY_NUMBER)
        .forEach(
            key -> {
              Set<Obligation> owed = owed(key, known, others);
              for (int[] spell : years.get(key)) {
                found.add(
                    new MemberSpell(
                        key.atop(),
                        key.member(),
                        LocalDate.of(spell[0], 12, 31),
                        spell[1] >= LAST_YEAR
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(spell[1], 12, 31)),
                        owed));
              }
            });
    return found;
  }

  /**
   * What pair-years have that no other alliance explains; else what the others do not explain; else
   * all that the pair-years have.
   */
  private Set<Obligation> owed(
      Key key, Set<Integer> known, Map<Integer, List<MemberSpell>> others) {
    Set<Obligation> alone = EnumSet.noneOf(Obligation.class);
    Set<Obligation> rest = EnumSet.noneOf(Obligation.class);
    Set<Obligation> whole = EnumSet.noneOf(Obligation.class);
    boolean isAlone = false;
    for (Key other : years.keySet()) {
      if (other.atop() == key.atop() && other.member() != key.member()) {
        for (int year = 1815; year <= LAST_YEAR; year++) {
          if (!isIn(key, year) || !isIn(other, year)) {
            continue;
          }
          Set<Obligation> pair =
              dyads.getOrDefault(new PairYear(key.member(), other.member(), year), Set.of());
          Set<Obligation> explained = explained(key, other, year, others);
          whole.addAll(pair);
          if (explained.isEmpty() && !sharesAnother(key, other, year, known)) {
            isAlone = true;
            alone.addAll(pair);
          }
          Set<Obligation> left = EnumSet.noneOf(Obligation.class);
          left.addAll(pair);
          left.removeAll(explained);
          rest.addAll(left);
        }
      }
    }
    return isAlone ? alone : rest.isEmpty() ? whole : rest;
  }

  private boolean isIn(Key key, int year) {
    return years.get(key).stream().anyMatch(spell -> spell[0] <= year && year <= spell[1]);
  }

  /** What the two owe by alliances with days. */
  private static Set<Obligation> explained(
      Key key, Key other, int year, Map<Integer, List<MemberSpell>> spells) {
    Set<Integer> shared = new HashSet<>();
    spells.getOrDefault(other.member(), List.of()).stream()
        .filter(spell -> spell.touches(year))
        .forEach(spell -> shared.add(spell.atop()));
    Set<Obligation> owed = EnumSet.noneOf(Obligation.class);
    spells.getOrDefault(key.member(), List.of()).stream()
        .filter(spell -> spell.touches(year) && shared.contains(spell.atop()))
        .forEach(spell -> owed.addAll(spell.obligations()));
    return owed;
  }

  private boolean sharesAnother(Key key, Key other, int year, Set<Integer> known) {
    return years.keySet().stream()
        .filter(k -> k.member() == key.member() && k.atop() != key.atop() && isIn(k, year))
        .anyMatch(
            k ->
                years.containsKey(new Key(k.atop(), other.member()))
                    && isIn(new Key(k.atop(), other.member()), year)
                    && !known.contains(k.atop()));
  }

  private static String members(List<MemberSpell> spells) {
    StringBuilder text = new StringBuilder("atop,member,from,to,obligations\n");
    for (MemberSpell spell : spells) {
      text.append(spell.atop())
          .append(',')
          .append(spell.member())
          .append(',')
          .append(spell.from())
          .append(',')
          .append(spell.to().map(LocalDate::toString).orElse(""))
          .append(',')
          .append(words(spell.obligations()))
          .append('\n');
    }
    return text.toString();
  }

  private static String words(Set<Obligation> obligations) {
    return FLAGS.stream()
        .filter(obligations::contains)
        .map(o -> o.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(";"));
  }

  /** What is owed in pairs that lack an obligation of the member. */
  private String pairs(List<MemberSpell> spells) {
    StringBuilder text = new StringBuilder("atop,member,toward,obligations\n");
    Map<Integer, List<MemberSpell>> byAlliance =
        spells.stream()
            .collect(Collectors.groupingBy(MemberSpell::atop, TreeMap::new, Collectors.toList()));
    byAlliance.forEach(
        (atop, members) -> {
          List<Integer> states = members.stream().map(MemberSpell::member).distinct().toList();
          for (int a : states) {
            for (int b : states) {
              if (a != b) {
                limit(members, new Pair(a, b))
                    .ifPresent(
                        owed -> text.append(atop + "," + a + "," + b + "," + words(owed) + "\n"));
              }
            }
          }
        });
    return text.toString();
  }

  private Optional<Set<Obligation>> limit(List<MemberSpell> members, Pair pair) {
    Map<Obligation, Boolean> whole = new TreeMap<>();
    Map<Obligation, Boolean> touched = new TreeMap<>();
    Set<Obligation> owed = EnumSet.noneOf(Obligation.class);
    for (MemberSpell first : members) {
      for (MemberSpell second : members) {
        if (first.member() != pair.a() || second.member() != pair.b()) {
          continue;
        }
        owed.addAll(first.obligations());
        int from = Math.max(first.from().getYear(), second.from().getYear());
        for (int year = from; year <= LAST_YEAR; year++) {
          Set<Obligation> coded = dyads.get(new PairYear(pair.a(), pair.b(), year));
          if (coded == null || !first.touches(year) || !second.touches(year)) {
            continue;
          }
          for (Obligation obligation : first.obligations()) {
            boolean has = coded.contains(obligation);
            touched.merge(obligation, has, Boolean::logicalOr);
            if (first.fills(year) && second.fills(year)) {
              whole.merge(obligation, has, Boolean::logicalOr);
            }
          }
        }
      }
    }
    Set<Obligation> lacking = EnumSet.noneOf(Obligation.class);
    for (Obligation obligation : owed) {
      Boolean has = whole.getOrDefault(obligation, touched.get(obligation));
      if (has != null && !has) {
        lacking.add(obligation);
      }
    }
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    owed.removeAll(lacking);
    return Optional.of(owed);
  }
}
