package org.entente.data.table;

import org.entente.core.state.SystemList;

/**
 * What a cell holds where its source has no row: its {@code absent} value inside the years of the
 * source, and nothing outside them, or for a state that the source cannot know, or where rows of
 * the source could not be used.
 */
final class CellSql {

  private final TableRequest request;
  private final Inputs inputs;

  CellSql(TableRequest request, Inputs inputs) {
    this.request = request;
    this.inputs = inputs;
  }

  /**
   * A cell, filled.
   *
   * @param cell the cell as joined
   * @param known whether the source could know the row's states; only the Correlates of War's own
   *     list gives a number to all
   * @param year the row's year
   */
  String filled(VariableSource source, Variable variable, String cell, String known, String year) {
    if (variable.absent().isEmpty() || !inputs.isWhole(source)) {
      return inYears(source, cell, year);
    }
    String filled = "coalesce(" + cell + ", " + variable.absent().get() + ")";
    return request.system() == SystemList.COW
        ? inYears(source, filled, year)
        : inYears(source, "CASE WHEN " + known + " THEN " + filled + " END", year);
  }

  /** A value, but only in the years of its source. */
  String inYears(VariableSource source, String value, String year) {
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
}
