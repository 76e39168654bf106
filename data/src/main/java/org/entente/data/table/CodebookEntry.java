package org.entente.data.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of a table is.
 *
 * @param column its name
 * @param type its type in the database
 * @param definition what it says
 * @param unit what a number counts; empty if it has none
 * @param source the data set, with its release; empty for identifiers
 * @param coverage first and last year for which the source says something; outside it is missing
 * @param absent what a row has inside these years that the source does not have: a value, or
 *     "missing"
 * @param labels what its whole numbers stand for, in ascending order; empty if they are numbers
 * @param sides which of a row's states (1, 2) the source must know to have a value
 */
public record CodebookEntry(
    String column,
    String type,
    String definition,
    String unit,
    String source,
    String coverage,
    String absent,
    Map<Integer, String> labels,
    List<Integer> sides) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  /** Years from a first to a last. */
  record Years(int first, int last) {

    boolean contains(int year) {
      return first <= year && year <= last;
    }
  }

  /** Copies the labels and sides. */
  public CodebookEntry {
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    sides = List.copyOf(sides);
  }

  /** A column whose numbers have no labels and whose source knows every state. */
  public CodebookEntry(
      String column,
      String type,
      String definition,
      String unit,
      String source,
      String coverage,
      String absent) {
    this(column, type, definition, unit, source, coverage, absent, Map.of(), List.of());
  }

  /** The years of its coverage; empty if that is not one span of years. */
  Optional<Years> years() {
    Matcher matcher = YEARS.matcher(coverage);
    return matcher.matches()
        ? Optional.of(
            new Years(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Whether it identifies a row and is no column of a source. */
  boolean isIdentifier() {
    return absent.isEmpty();
  }
}
