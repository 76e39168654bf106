package org.entente.data.table;

import java.util.ArrayList;
import java.util.List;
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
 * <p>n1, n2 and year identify a row. Where a number passes from one state to another within a year
 * (Germany and Yemen in 1990 in the Gleditsch-Ward list), the row is the earlier state's; since
 * belongs to the states, whatever their numbers.
 */
final class BaseSql {

  private final TableRequest request;

  BaseSql(TableRequest request) {
    this.request = request;
  }

  /** The query, sorted; {@code population} is a condition on its rows. */
  String query(String population) {
    boolean dyad = request.unit().isDyad();
    String keys = dyad ? "n1, n2" : "n1";
    String columns = dyad ? "n1, n2, k1, k2, c1, c2" : "n1, k1, c1";
    String spells = dyad ? pairs() : states();
    String states = dyad ? "k1, k2" : "k1";
    String since =
        "SELECT *, min(y0) OVER (PARTITION BY "
            + states
            + ", run) AS since FROM (SELECT *, sum(brk) OVER (PARTITION BY "
            + states
            + " ORDER BY y0, y1) AS run FROM (SELECT *, CASE WHEN y0 > "
            + lastBefore(states)
            + " + 1 THEN 1 ELSE 0 END AS brk FROM ("
            + spells
            + ")))";
    String apart =
        "SELECT "
            + columns
            + ", greatest(y0, coalesce("
            + lastBefore(keys)
            + " + 1, y0)) AS y0, y1, since FROM ("
            + since
            + ")";
    String years =
        "SELECT "
            + columns
            + ", unnest(range(greatest(y0, "
            + request.from()
            + "), least(y1, "
            + request.to()
            + ") + 1))::INTEGER AS year, since::INTEGER AS since FROM ("
            + apart
            + ")";
    return "SELECT * FROM (" + years + ") WHERE " + population + " ORDER BY " + keys + ", year";
  }

  /** The last year of all earlier spells of the same states, or numbers. */
  private static String lastBefore(String keys) {
    return "max(y1) OVER (PARTITION BY "
        + keys
        + " ORDER BY y0, y1 ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)";
  }

  private String members() {
    return "SELECT number AS n, k, ccode AS c, first_day AS f, last_day AS l FROM entente_spells WHERE system = "
        + Sql.text(request.system().name());
  }

  private String states() {
    return "SELECT n AS n1, k AS k1, c AS c1, year(f) AS y0, year(l) AS y1 FROM ("
        + members()
        + ") WHERE "
        + chosen("k");
  }

  private String pairs() {
    String order = request.unit() == Unit.DYAD_YEAR ? "a.n < b.n" : "a.n <> b.n";
    return "SELECT a.n AS n1, b.n AS n2, a.k AS k1, b.k AS k2, a.c AS c1, b.c AS c2,"
        + " year(greatest(a.f, b.f)) AS y0, year(least(a.l, b.l)) AS y1 FROM ("
        + members()
        + ") a JOIN ("
        + members()
        + ") b ON "
        + order
        + " AND a.f <= b.l AND b.f <= a.l WHERE "
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
