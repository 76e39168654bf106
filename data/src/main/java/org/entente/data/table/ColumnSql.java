package org.entente.data.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.data.workspace.Sql;

/** The query that joins the columns to the rows of {@code entente_base}. */
final class ColumnSql {

  private final TableRequest request;
  private final Variables variables;

  ColumnSql(TableRequest request, Variables variables) {
    this.request = request;
    this.variables = variables;
  }

  /** The whole query, sorted by the numbers of the states and the year. */
  String query() {
    List<String> output = new ArrayList<>(identifiers());
    for (Variable variable : request.variables()) {
      outputs(variable).forEach(column -> output.add(Sql.name(column)));
    }
    return "SELECT "
        + String.join(", ", output)
        + " FROM (SELECT *"
        + derived()
        + " FROM (SELECT b.*"
        + joinedColumns()
        + " FROM entente_base b"
        + joins()
        + "))"
        + nameJoins()
        + " ORDER BY "
        + (request.unit().isDyad() ? "n1, n2, year" : "n1, year");
  }

  /** The names that a column has in the table: one, or one for each side of a dyad. */
  List<String> outputs(Variable variable) {
    return hasSides(variable)
        ? List.of(variable.side(1), variable.side(2))
        : List.of(variable.name());
  }

  private boolean hasSides(Variable variable) {
    return request.unit().isDyad() && source(variable).level() == Level.STATE_YEAR;
  }

  private VariableSource source(Variable variable) {
    return variables.sourceOf(variable);
  }

  private List<Integer> sides() {
    return request.unit().isDyad() ? List.of(1, 2) : List.of(1);
  }

  private List<String> identifiers() {
    List<String> columns = new ArrayList<>();
    for (StateCode code : request.codes()) {
      for (int side : sides()) {
        columns.add(
            "entente_id"
                + side
                + "."
                + code.column(0)
                + " AS "
                + code.column(request.unit().isDyad() ? side : 0));
      }
    }
    columns.add("year");
    return columns;
  }

  /** Names and codes are joined last: most tables want numbers only. */
  private String nameJoins() {
    boolean gw = request.codes().contains(StateCode.GW);
    String gwNumber =
        gw
            ? ", (SELECT arg_max(number, first_day) FROM entente_spells p WHERE p.system = 'GW' AND p.k = s.k AND y.year BETWEEN year(p.first_day) AND year(p.last_day)) AS gwcode"
            : "";
    String years = gw ? " CROSS JOIN (SELECT DISTINCT year FROM entente_base) y" : "";
    String names =
        "SELECT k AS id, code, ccode, iso3, name AS state"
            + (gw ? ", y.year AS id_year" : "")
            + gwNumber
            + " FROM entente_states s"
            + years;
    return sides().stream()
        .map(
            side ->
                " LEFT JOIN ("
                    + names
                    + ") entente_id"
                    + side
                    + " ON entente_id"
                    + side
                    + ".id = k"
                    + side
                    + (gw ? " AND entente_id" + side + ".id_year = year" : ""))
        .collect(Collectors.joining());
  }

  /** Columns that must be joined, by source: those asked for and those they are computed from. */
  private Map<VariableSource, Set<Variable>> joined() {
    Map<VariableSource, Set<Variable>> joined = new LinkedHashMap<>();
    for (Variable variable : request.variables()) {
      if (variable.value().isEmpty()) {
        joined.computeIfAbsent(source(variable), s -> new LinkedHashSet<>()).add(variable);
      }
      for (String name : variable.needs()) {
        Variable need = variables.variable(name).orElseThrow();
        joined.computeIfAbsent(source(need), s -> new LinkedHashSet<>()).add(need);
      }
    }
    return joined;
  }

  private String derived() {
    return request.variables().stream()
        .filter(variable -> variable.value().isPresent())
        .map(
            variable ->
                ", " + inYears(source(variable), variable.value().get(), "year") + as(variable))
        .collect(Collectors.joining());
  }

  private static String as(Variable variable) {
    return " AS " + Sql.name(variable.name());
  }

  private String joinedColumns() {
    StringBuilder columns = new StringBuilder();
    int number = 0;
    for (Map.Entry<VariableSource, Set<Variable>> entry : joined().entrySet()) {
      for (Variable variable : entry.getValue()) {
        if (hasSides(variable)) {
          for (int side : sides()) {
            String cell = "s" + number + "_" + side + "." + Sql.name(variable.name());
            columns
                .append(", ")
                .append(cell(entry.getKey(), variable, cell, known("b.c" + side)))
                .append(" AS ")
                .append(Sql.name(variable.side(side)));
          }
        } else {
          columns.append(", ").append(oneColumn(entry.getKey(), variable, number));
        }
      }
      number++;
    }
    return columns.toString();
  }

  private String oneColumn(VariableSource source, Variable variable, int number) {
    String cell = "s" + number + "_1." + Sql.name(variable.name());
    if (bothWays(source)) {
      cell = "greatest(" + cell + ", s" + number + "_2." + Sql.name(variable.name()) + ")";
    }
    String known =
        request.unit().isDyad() ? known("b.c1") + " AND " + known("b.c2") : known("b.c1");
    return cell(source, variable, cell, known) + as(variable);
  }

  /** A pair without direction takes the higher value of the two directions. */
  private boolean bothWays(VariableSource source) {
    return request.unit() == Unit.DYAD_YEAR && source.level() == Level.DIRECTED_DYAD_YEAR;
  }

  private static String known(String number) {
    return number + " IS NOT NULL";
  }

  private String cell(VariableSource source, Variable variable, String cell, String known) {
    if (variable.absent().isEmpty()) {
      return inYears(source, cell, "b.year");
    }
    String filled = "coalesce(" + cell + ", " + variable.absent().get() + ")";
    return isCow()
        ? inYears(source, filled, "b.year")
        : inYears(source, "CASE WHEN " + known + " THEN " + filled + " END", "b.year");
  }

  /** In the Correlates of War's own list every state has a number. */
  private boolean isCow() {
    return request.system() == org.entente.core.state.SystemList.COW;
  }

  private String inYears(VariableSource source, String value, String year) {
    if (source.firstYear() <= request.from() && request.to() <= source.lastYear()) {
      return value;
    }
    return "CASE WHEN "
        + year
        + " BETWEEN "
        + source.firstYear()
        + " AND "
        + source.lastYear()
        + " THEN "
        + value
        + " END";
  }

  private String joins() {
    StringBuilder joins = new StringBuilder();
    int number = 0;
    for (VariableSource source : joined().keySet()) {
      String name = "s" + number;
      String query = " LEFT JOIN (" + source.query().orElseThrow() + ") ";
      switch (source.level()) {
        case STATE_YEAR -> sides().forEach(side -> joins.append(query).append(onState(name, side)));
        case DYAD_YEAR ->
            joins
                .append(query)
                .append(on(name + "_1", "least(b.c1, b.c2)", "greatest(b.c1, b.c2)"));
        case DIRECTED_DYAD_YEAR -> {
          joins.append(query).append(on(name + "_1", "b.c1", "b.c2"));
          if (bothWays(source)) {
            joins.append(query).append(on(name + "_2", "b.c2", "b.c1"));
          }
        }
        case DERIVED -> throw new IllegalStateException(source.name() + " has nothing to join");
      }
      number++;
    }
    return joins.toString();
  }

  private static String onState(String name, int side) {
    String alias = name + "_" + side;
    return alias + " ON " + alias + ".ccode = b.c" + side + " AND " + alias + ".year = b.year";
  }

  private static String on(String alias, String first, String second) {
    return alias
        + " ON "
        + alias
        + ".ccode1 = "
        + first
        + " AND "
        + alias
        + ".ccode2 = "
        + second
        + " AND "
        + alias
        + ".year = b.year";
  }
}
