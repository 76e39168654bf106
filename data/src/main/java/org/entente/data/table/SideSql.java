package org.entente.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.state.SystemList;
import org.entente.data.workspace.Sql;

/**
 * The query that tells about one side of a row: one row for each state and year that occurs in
 * {@code entente_base}, with the state's codes and all its columns.
 *
 * <p>There are few of these rows and many of dyads, so that each source is joined here once, and
 * dyads join the whole twice.
 */
final class SideSql {

  private final TableRequest request;
  private final CellSql cells;
  private final Map<VariableSource, Set<Variable>> joined;

  /** With these columns of sources keyed by state and year. */
  SideSql(TableRequest request, Inputs inputs, Map<VariableSource, Set<Variable>> joined) {
    this.request = request;
    this.cells = new CellSql(request, inputs);
    this.joined = joined;
  }

  /** The query; n and year identify its rows. */
  String query() {
    StringBuilder columns = new StringBuilder("s.n, s.year");
    for (StateCode code : request.codes()) {
      columns.append(", ").append(code(code)).append(" AS ").append(code.column(0));
    }
    StringBuilder joins = new StringBuilder(" JOIN entente_states i ON i.k = s.k");
    if (needsGwNumber()) {
      joins
          .append(" LEFT JOIN (")
          .append(gwNumbers())
          .append(") g ON g.k = s.k AND g.year = s.year");
    }
    int number = 0;
    for (Map.Entry<VariableSource, Set<Variable>> entry : joined.entrySet()) {
      String alias = "s" + number;
      for (Variable variable : entry.getValue()) {
        String name = Sql.name(variable.name());
        columns
            .append(", ")
            .append(
                cells.filled(
                    entry.getKey(), variable, alias + "." + name, "s.c IS NOT NULL", "s.year"))
            .append(" AS ")
            .append(name);
      }
      joins
          .append(" LEFT JOIN (")
          .append(entry.getKey().query().orElseThrow())
          .append(") ")
          .append(alias)
          .append(" ON ")
          .append(alias)
          .append(".ccode = s.c AND ")
          .append(alias)
          .append(".year = s.year");
      number++;
    }
    return "SELECT " + columns + " FROM (" + stateYears() + ") s" + joins;
  }

  private String stateYears() {
    List<String> sides = new ArrayList<>();
    sides.add("SELECT n1 AS n, k1 AS k, c1 AS c, year FROM entente_base");
    if (request.unit().isDyad()) {
      sides.add("SELECT n2, k2, c2, year FROM entente_base");
    }
    return "SELECT DISTINCT n, k, c, year FROM (" + String.join(" UNION ALL ", sides) + ")";
  }

  private String code(StateCode code) {
    return switch (code) {
      case COW -> "i.ccode";
      case GW -> needsGwNumber() ? "g.number" : "s.n";
      case ISO3 -> "i.iso3";
      case CODE -> "i.code";
      case NAME -> "i.name";
    };
  }

  /** Rows of the Gleditsch-Ward list carry its numbers already. */
  private boolean needsGwNumber() {
    return request.codes().contains(StateCode.GW) && request.system() != SystemList.GW;
  }

  /** The Gleditsch-Ward number of each state and year: the last one where it changed. */
  private String gwNumbers() {
    return "SELECT k, year, arg_max(number, first_day) AS number FROM (SELECT k, number, first_day,"
        + " unnest(range(year(first_day), least(year(last_day), "
        + request.to()
        + ") + 1))::INTEGER AS year FROM entente_spells WHERE system = 'GW') GROUP BY k, year";
  }
}
