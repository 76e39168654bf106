package org.entente.data.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A data set of the field.
 *
 * @param name what a user types
 * @param title its proper name
 * @param release the release that is described
 * @param about what it measures
 * @param home the publisher's page; empty if it is not on record
 * @param licence the terms, as stated by the publisher
 * @param unit what a row is, such as {@code state-year}
 * @param states whose state numbers it carries: {@code cow}, {@code gw}, {@code own} or {@code
 *     none}
 * @param years the first and the last year for which the absence of a row means something
 * @param references what to cite, first the reference for the data themselves
 * @param caveats what to know before using it
 * @param tables its tables
 * @param derived tables that are computed from them
 * @param follows older data sets in the catalogue that this one continues
 * @param makers how its publishers distribute it; empty if that is not on record
 */
public record DataSet(
    String name,
    String title,
    String release,
    String about,
    Optional<String> home,
    String licence,
    String unit,
    String states,
    List<Integer> years,
    List<Reference> references,
    List<String> caveats,
    List<DataTable> tables,
    List<DerivedTable> derived,
    List<String> follows,
    Optional<Makers> makers) {

  /** Fills in what a description leaves out. */
  public DataSet {
    home = home == null ? Optional.empty() : home;
    years = List.copyOf(years);
    references = List.copyOf(references);
    caveats = caveats == null ? List.of() : List.copyOf(caveats);
    tables = List.copyOf(tables);
    derived = derived == null ? List.of() : List.copyOf(derived);
    follows = follows == null ? List.of() : List.copyOf(follows);
    makers = makers == null ? Optional.empty() : makers;
  }

  /** The first year covered. */
  public int firstYear() {
    return years.get(0);
  }

  /** The last year covered. */
  public int lastYear() {
    return years.get(1);
  }

  /** All its files, in the order of its tables. */
  public List<DataFile> files() {
    return tables.stream().flatMap(table -> table.files().stream()).toList();
  }

  /** The length of all its files, in bytes. */
  public long bytes() {
    return files().stream().mapToLong(DataFile::bytes).sum();
  }
}
