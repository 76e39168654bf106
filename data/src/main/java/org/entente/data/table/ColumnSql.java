package org.entente.data.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.data.workspace.Sql;

/**
 * The queries that join the columns to the rows of {@code entente_base}: first those of single
 * states ({@code entente_side}), then those of pairs and the whole.
 */
final class ColumnSql {

  private static final String HIDDEN = "entente_unnumbered";

  private final TableRequest request;
  private final Variables variables;
  private final Inputs inputs;
  private final CellSql cells;

  ColumnSql(TableRequest request, Variables variables, Inputs inputs) {
    this.request = request;
    this.variables = variables;
    this.inputs = inputs;
    this.cells = new CellSql(request, inputs);
  }

  /** The rows of {@code entente_side}. */
  String sideQuery() {
    return new SideSql(request, inputs, joined(true)).query();
  }

  /** The name of the hidden column that says whether a state has no Correlates of War number. */
  static String unnumbered(int side) {
    return HIDDEN + side;
  }

  /** Whether a column serves only to tell why others are missing. */
  static boolean isHidden(String column) {
    return column.startsWith(HIDDEN);
  }

  /** The whole query over both, sorted by the numbers of the states and the year. */
  String query() {
    return query("", "");
  }

  /** The same with the hidden columns that tell why a number is missing. */
  String queryWithReasons() {
    StringBuilder inner = new StringBuilder();
    StringBuilder outer = new StringBuilder();
    for (int side : sides()) {
      String name = Sql.name(unnumbered(side));
      inner.append(", b.c").append(side).append(" IS NULL").append(" AS ").append(name);
      outer.append(", ").append(name);
    }
    return query(outer.toString(), inner.toString());
  }

  private String query(String outer, String inner) {
    Map<VariableSource, Set<Variable>> ofStates = joined(true);
    Map<VariableSource, Set<Variable>> ofPairs = joined(false);
    // DuckDB promises no order after a join, so that the rows are sorted although the base is.
    return "SELECT "
        + String.join(", ", outputs())
        + outer
        + " FROM (SELECT *"
        + derived()
        + " FROM (SELECT "
        + (request.unit().isDyad() ? "b.n1, b.n2, b.year" : "b.n1, b.year")
        + sideColumns(ofStates)
        + pairColumns(ofPairs)
        + inner
        + " FROM entente_base b"
        + pairJoins(ofPairs)
        + sideJoins()
        + ")) ORDER BY "
        + (request.unit().isDyad() ? "n1, n2, year" : "n1, year");
  }

  private List<String> outputs() {
    List<String> outputs = new ArrayList<>();
    for (StateCode code : request.codes()) {
      sides().forEach(side -> outputs.add(column(code, side)));
    }
    outputs.add("year");
    for (Variable variable : request.variables()) {
      outputs(variable).forEach(column -> outputs.add(Sql.name(column)));
    }
    return outputs;
  }

  /** The names that a column has in the table: one, or one for each side of a dyad. */
  List<String> outputs(Variable variable) {
    return request.unit().isDyad() && isOfState(source(variable))
        ? List.of(variable.side(1), variable.side(2))
        : List.of(variable.name());
  }

  private String column(StateCode code, int side) {
    return code.column(request.unit().isDyad() ? side : 0);
  }

  private static boolean isOfState(VariableSource source) {
    return source.level() == Level.STATE_YEAR;
  }

  private VariableSource source(Variable variable) {
    return variables.sourceOf(variable);
  }

  private List<Integer> sides() {
    return request.unit().isDyad() ? List.of(1, 2) : List.of(1);
  }

  /**
   * Columns that must be joined, by source: those asked for and those they are computed from.
   *
   * @param ofState whether those of one state, or those of a pair
   */
  private Map<VariableSource, Set<Variable>> joined(boolean ofState) {
    Map<VariableSource, Set<Variable>> joined = new LinkedHashMap<>();
    for (Variable variable : request.variables()) {
      List<Variable> needed = new ArrayList<>();
      if (variable.value().isEmpty()) {
        needed.add(variable);
      }
      variable.needs().forEach(name -> needed.add(variables.variable(name).orElseThrow()));
      for (Variable need : needed) {
        if (isOfState(source(need)) == ofState) {
          joined.computeIfAbsent(source(need), s -> new LinkedHashSet<>()).add(need);
        }
      }
    }
    return joined;
  }

  private String derived() {
    return request.variables().stream()
        .filter(variable -> variable.value().isPresent())
        .map(
            variable ->
                ", "
                    + cells.inYears(source(variable), variable.value().get(), "year")
                    + as(variable.name()))
        .collect(Collectors.joining());
  }

  private static String as(String name) {
    return " AS " + Sql.name(name);
  }

  private String sideColumns(Map<VariableSource, Set<Variable>> ofStates) {
    StringBuilder columns = new StringBuilder();
    for (int side : sides()) {
      String from = ", side" + side + ".";
      for (StateCode code : request.codes()) {
        columns.append(from).append(code.column(0)).append(as(column(code, side)));
      }
      for (Set<Variable> of : ofStates.values()) {
        for (Variable variable : of) {
          String name = outputs(variable).get(side - 1);
          columns.append(from).append(Sql.name(variable.name())).append(as(name));
        }
      }
    }
    return columns.toString();
  }

  private String sideJoins() {
    return sides().stream()
        .map(
            side ->
                String.format(
                    Locale.ROOT,
                    " LEFT JOIN entente_side side%1$d ON side%1$d.n = b.n%1$d AND side%1$d.year = b.year",
                    side))
        .collect(Collectors.joining());
  }

  private String pairColumns(Map<VariableSource, Set<Variable>> ofPairs) {
    StringBuilder columns = new StringBuilder();
    int number = 0;
    for (Map.Entry<VariableSource, Set<Variable>> entry : ofPairs.entrySet()) {
      for (Variable variable : entry.getValue()) {
        columns
            .append(", ")
            .append(
                cells.filled(
                    entry.getKey(),
                    variable,
                    pairCell(entry.getKey(), variable, number),
                    "b.c1 IS NOT NULL AND b.c2 IS NOT NULL",
                    "b.year"))
            .append(as(variable.name()));
      }
      number++;
    }
    return columns.toString();
  }

  private String pairCell(VariableSource source, Variable variable, int number) {
    String name = Sql.name(variable.name());
    String cell = "p" + number + "." + name;
    return bothWays(source) ? "greatest(" + cell + ", r" + number + "." + name + ")" : cell;
  }

  /** A pair without direction takes the higher value of the two directions. */
  private boolean bothWays(VariableSource source) {
    return request.unit() == Unit.DYAD_YEAR && source.level() == Level.DIRECTED_DYAD_YEAR;
  }

  private String pairJoins(Map<VariableSource, Set<Variable>> ofPairs) {
    StringBuilder joins = new StringBuilder();
    int number = 0;
    for (VariableSource source : ofPairs.keySet()) {
      if (source.level() == Level.DYAD_YEAR) {
        joins.append(pairJoin(source, "p" + number, "least(b.c1, b.c2)", "greatest(b.c1, b.c2)"));
      } else {
        joins.append(pairJoin(source, "p" + number, "b.c1", "b.c2"));
        if (bothWays(source)) {
          joins.append(pairJoin(source, "r" + number, "b.c2", "b.c1"));
        }
      }
      number++;
    }
    return joins.toString();
  }

  private static String pairJoin(VariableSource source, String alias, String first, String second) {
    return " LEFT JOIN ("
        + source.query().orElseThrow()
        + ") "
        + alias
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
