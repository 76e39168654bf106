package org.entente.data.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A column of a table.
 *
 * @param name its name in the database
 * @param type what its cells are
 * @param definition what it says, in a sentence
 * @param unit what a number counts; empty if it has none
 * @param required whether a row without it is a fault of the file
 * @param missing texts that mean missing in this column only; an empty field always does
 * @param from other headers under which forms of the file carry it
 * @param values the only texts it may hold; empty if any
 * @param min smallest number allowed; null if any
 * @param max largest number allowed; null if any
 * @param recode the makers' own number to the Correlates of War number
 * @param optional whether a form of the file may lack it; it is then missing throughout
 * @param value for a computed column: the SQL expression over the others; null otherwise
 */
public record DataColumn(
    String name,
    ColumnType type,
    String definition,
    Optional<String> unit,
    boolean required,
    List<String> missing,
    List<String> from,
    List<String> values,
    Double min,
    Double max,
    Map<Integer, Integer> recode,
    boolean optional,
    String value) {

  /** Fills in what a description leaves out. */
  public DataColumn {
    definition = definition == null ? "" : definition;
    unit = unit == null ? Optional.empty() : unit;
    missing = missing == null ? List.of() : List.copyOf(missing);
    from = from == null ? List.of() : List.copyOf(from);
    values = values == null ? List.of() : List.copyOf(values);
    // In order: the text of a description is part of a checksum.
    recode = Collections.unmodifiableMap(new TreeMap<>(recode == null ? Map.of() : recode));
  }

  /** A column of which only name and type are known. */
  public static DataColumn plain(String name, ColumnType type) {
    return new DataColumn(
        name, type, null, Optional.empty(), false, null, null, null, null, null, null, false, null);
  }
}
