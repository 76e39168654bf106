package org.entente.core.history;

import java.util.List;

/**
 * A measure whose values are on record for many states and years.
 *
 * @param id such as {@code s_obligations}
 * @param label in words, such as "similarity S of obligations"
 * @param unit such as "-1 to 1", "share of the system", "disputes"
 * @param ofDyad true if it is of a pair of states, false if of one state
 * @param definition one sentence: what is computed, over what
 * @param reference the published source of the measure
 * @param datasets names of the data sets it is computed from, as the catalogue has them
 * @param first first year with values
 * @param last last year with values: there is none for any state later
 */
public record HistoricalMeasure(
    String id,
    String label,
    String unit,
    boolean ofDyad,
    String definition,
    String reference,
    List<String> datasets,
    int first,
    int last) {

  /** Copies the list. */
  public HistoricalMeasure {
    datasets = List.copyOf(datasets);
  }
}
