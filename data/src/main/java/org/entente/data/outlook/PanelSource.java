package org.entente.data.outlook;

import java.util.List;

/**
 * What is used of a data set.
 *
 * @param name a short name; the queries know the years as {@code name_first} and {@code name_last}
 * @param dataset the data set
 * @param tables the tables that must be loaded
 * @param first first year that is used
 * @param last last year that is used
 * @param after the value used for the years after the last
 * @param hindsight whether its values were coded, or recoded, in later years
 */
public record PanelSource(
    String name,
    String dataset,
    List<String> tables,
    int first,
    int last,
    String after,
    boolean hindsight) {

  /** Copies the list. */
  public PanelSource {
    tables = List.copyOf(tables);
  }
}
