package org.entente.data.outlook;

import java.util.List;

/**
 * A covariate: what was knowable at 31 December of the row's year.
 *
 * @param name its name
 * @param group the kind of force it represents
 * @param over what it is computed over
 * @param value SQL expression over the columns that the queries of its basis make
 * @param unit what a number counts
 * @param definition what it says
 * @param sources names of its sources
 */
public record Covariate(
    String name,
    String group,
    Basis over,
    String value,
    String unit,
    String definition,
    List<String> sources) {

  /** Copies the list. */
  public Covariate {
    sources = List.copyOf(sources);
  }
}
