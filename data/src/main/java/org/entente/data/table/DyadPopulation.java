package org.entente.data.table;

import java.util.List;
import java.util.Locale;

/** Which dyads a table holds. */
public enum DyadPopulation {
  /** All pairs of members of the system that were members on a common day of the year. */
  ALL(List.of(), "true"),
  /** Those contiguous by land or by up to 400 miles of water, or with a major power in them. */
  RELEVANT(
      List.of("contiguity", "majors"),
      """
      ((c1, c2, year) IN (SELECT (ccode1, ccode2, year) FROM (%1$s) WHERE conttype > 0)
       OR (c1, year) IN (SELECT (ccode, year) FROM (%2$s))
       OR (c2, year) IN (SELECT (ccode, year) FROM (%2$s)))\
      """),
  /** Those of which one owes the other any obligation of an alliance treaty. */
  ALLIED(
      List.of("atop"),
      """
      (least(c1, c2), greatest(c1, c2), year) IN
        (SELECT (least(ccode1, ccode2), greatest(ccode1, ccode2), year) FROM (%1$s) WHERE atop_any = 1)\
      """);

  @SuppressWarnings("ImmutableEnumChecker") // All are made by List.of.
  private final List<String> sources;

  private final String condition;

  DyadPopulation(List<String> sources, String condition) {
    this.sources = sources;
    this.condition = condition;
  }

  /** The sources that define it. */
  List<String> sources() {
    return sources;
  }

  /** The condition on a row of the base, given the queries of its sources in order. */
  String condition(List<String> queries) {
    return String.format(Locale.ROOT, condition, queries.toArray());
  }

  /** How it is written. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
