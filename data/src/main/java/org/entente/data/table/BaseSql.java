package org.entente.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.core.state.State;
import org.entente.data.workspace.Sql;

/**
 * The queries that give the rows of a table: which states, or pairs of states, in which years.
 *
 * <p>Rows have n1 and n2 (numbers in the chosen list), k1 and k2 (places in {@code
 * entente_states}), c1 and c2 (Correlates of War numbers; missing if the state has none), year, and
 * since (first year of the membership, joint for a pair, without a missing year in between).
 *
 * <p>n1, n2 and year identify a row, and so do k1, k2 and year. Whose row it is follows from the
 * list and the year alone, never from the states that were asked for: a number that passes from one
 * state to another within a year (Germany and Yemen in 1990 in the Gleditsch-Ward list) belongs to
 * the later one, and a state that changes its number (Serbia in 2006) has the later number. A pair
 * of numbers has a row if both were members on one same day, whoever held them; since belongs to
 * the states.
 */
final class BaseSql {

  private final TableRequest request;

  BaseSql(TableRequest request) {
    this.request = request;
  }

  /** The query, sorted; {@code population} is a condition on its rows. */
  String query(String population) {
    boolean dyad = request.unit().isDyad();
    return "WITH member AS ("
        + members()
        + "), holder AS ("
        + holders()
        + "), spell AS ("
        + (dyad ? jointSpells("k") : "SELECT k, year(f) AS y0, year(l) AS y1 FROM member")
        + "), run AS ("
        + runs(dyad ? "k1, k2" : "k")
        + ") SELECT * FROM ("
        + (dyad ? pairs() : states())
        + ") WHERE "
        + population
        + " ORDER BY "
        + (dyad ? "n1, n2" : "n1")
        + ", year";
  }

  private String members() {
    return "SELECT number AS n, k, ccode AS c, first_day AS f, last_day AS l FROM entente_spells WHERE system = "
        + Sql.text(request.system().name());
  }

  /** Which state holds which number in which year: the later one, of both. */
  private String holders() {
    String years =
        "SELECT n, k, c, l, unnest("
            + years("greatest(year(f), " + request.from() + ")", "year(l)")
            + ")::INTEGER AS year FROM member";
    String last =
        "SELECT *, max(l) OVER (PARTITION BY n, year) AS of_number,"
            + " max(l) OVER (PARTITION BY k, year) AS of_state FROM ("
            + years
            + ")";
    return "SELECT DISTINCT n, k, c, year FROM (" + last + ") WHERE l = of_number AND l = of_state";
  }

  private String years(String first, String last) {
    return "range(" + first + ", least(" + last + ", " + request.to() + ") + 1)";
  }

  /** The years in which two numbers, or two states, were members on one same day. */
  private static String jointSpells(String key) {
    return String.format(
        Locale.ROOT,
        "SELECT a.%1$s AS %1$s1, b.%1$s AS %1$s2, year(greatest(a.f, b.f)) AS y0,"
            + " year(least(a.l, b.l)) AS y1 FROM member a JOIN member b"
            + " ON a.%1$s <> b.%1$s AND a.f <= b.l AND b.f <= a.l",
        key);
  }

  /** The years of states, with the first one of those that follow each other without a gap. */
  private String runs(String states) {
    String lastBefore =
        "max(y1) OVER (PARTITION BY "
            + states
            + " ORDER BY y0, y1 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)";
    String marked =
        "SELECT *, CASE WHEN y0 > " + lastBefore + " + 1 THEN 1 ELSE 0 END AS gap FROM spell";
    String counted =
        "SELECT *, sum(gap) OVER (PARTITION BY "
            + states
            + " ORDER BY y0, y1) AS run FROM ("
            + marked
            + ")";
    return "SELECT "
        + states
        + ", min(y0) AS since, max(y1) AS until FROM ("
        + counted
        + ") GROUP BY "
        + states
        + ", run";
  }

  private String states() {
    return "SELECT h.n AS n1, h.k AS k1, h.c AS c1, h.year, r.since::INTEGER AS since FROM holder h"
        + " JOIN run r ON r.k = h.k AND h.year BETWEEN r.since AND r.until WHERE "
        + chosen("h.k");
  }

  private String pairs() {
    String order = request.unit() == Unit.DYAD_YEAR ? "n1 < n2" : "true";
    String numbers =
        "SELECT DISTINCT n1, n2, unnest("
            + years("greatest(y0, " + request.from() + ")", "y1")
            + ")::INTEGER AS year FROM ("
            + jointSpells("n")
            + ") WHERE "
            + order;
    return "SELECT p.n1, p.n2, a.k AS k1, b.k AS k2, a.c AS c1, b.c AS c2, p.year,"
        + " coalesce(r.since, p.year)::INTEGER AS since FROM ("
        + numbers
        + ") p JOIN holder a ON a.n = p.n1 AND a.year = p.year"
        + " JOIN holder b ON b.n = p.n2 AND b.year = p.year AND b.k <> a.k"
        + " LEFT JOIN run r ON r.k1 = a.k AND r.k2 = b.k AND p.year BETWEEN r.since AND r.until WHERE "
        + both();
  }

  /** Pairs among the states asked for; all pairs of the one, if it is only one. */
  private String both() {
    String word = request.states().size() == 1 ? " OR " : " AND ";
    return "(" + chosen("a.k") + word + chosen("b.k") + ")";
  }

  private String chosen(String k) {
    if (request.states().isEmpty()) {
      return "true";
    }
    List<String> codes = new ArrayList<>();
    request.states().stream().map(State::code).forEach(codes::add);
    return k
        + " IN (SELECT k FROM entente_states WHERE code IN ("
        + codes.stream().map(Sql::text).collect(Collectors.joining(", "))
        + "))";
  }
}
