package org.entente.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.data.catalogue.Reference;

/**
 * A query over loaded tables that gives one or more columns.
 *
 * @param name what a user types
 * @param title what it is, in a few words
 * @param dataset the data set that its years and citation come from
 * @param datasets other data sets that it uses
 * @param tables the tables that must be loaded
 * @param level what its rows are keyed by
 * @param years the first and the last year for which it says something
 * @param references what to cite beside the data sets
 * @param query the query; empty for derived columns
 * @param computed the name of the {@link ComputedTable} that its query reads; empty if it reads
 *     loaded tables only
 * @param variables its columns
 */
public record VariableSource(
    String name,
    String title,
    String dataset,
    List<String> datasets,
    List<String> tables,
    Level level,
    List<Integer> years,
    List<Reference> references,
    Optional<String> query,
    Optional<String> computed,
    List<Variable> variables) {

  /** Fills in what a description leaves out. */
  public VariableSource {
    datasets = datasets == null ? List.of() : List.copyOf(datasets);
    tables = List.copyOf(tables);
    years = List.copyOf(years);
    references = references == null ? List.of() : List.copyOf(references);
    query = query == null ? Optional.empty() : query;
    computed = computed == null ? Optional.empty() : computed;
    variables = List.copyOf(variables);
  }

  /** The first year for which it says something. */
  public int firstYear() {
    return years.get(0);
  }

  /** The last year for which it says something. */
  public int lastYear() {
    return years.get(1);
  }

  /** All data sets that it uses, the main one first. */
  public List<String> allDatasets() {
    List<String> all = new ArrayList<>();
    all.add(dataset);
    all.addAll(datasets);
    return all;
  }
}
