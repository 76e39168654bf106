package org.entente.data.catalogue;

/**
 * A column in which a table writes states by name.
 *
 * @param column the column
 * @param years an SQL expression over the row: the list of calendar years that the name stands for
 * @param separator what stands between names where a cell can hold several; null if it holds one
 */
public record NamedColumn(String column, String years, String separator) {

  /** Fills in what a description leaves out. */
  public NamedColumn {
    years = years == null ? "[year]" : years;
  }
}
