package org.entente.data.network;

/**
 * How far a data set covers a year for which a network was made.
 *
 * @param label its short name and release, such as {@code GML 2.2.1}
 * @param dataSet its name in the catalogue
 * @param firstYear the first year it covers
 * @param lastYear the last year it covers
 * @param extent how much of what the rules ask of it is covered
 * @param problems rows of its files that could not be used: with any, a tie that is not there may
 *     be one that was lost
 */
public record SourceCoverage(
    String label, String dataSet, int firstYear, int lastYear, Extent extent, long problems) {

  /** How much of what the rules ask of a data set is covered. */
  public enum Extent {
    /** All of it. */
    WHOLE,
    /** Only some of the years over which disputes count. */
    PART,
    /** The list ended before; states that were members at its end are carried on. */
    CARRIED_ON,
    /** Nothing: its ties are missing, not absent. */
    NONE
  }

  /** Whether it has any information about the year. */
  public boolean covers() {
    return extent != Extent.NONE;
  }

  /** One line for readers. */
  public String text() {
    String words =
        switch (extent) {
          case WHOLE -> "covers it";
          case PART -> "covers only some of the years needed";
          case CARRIED_ON -> "ended earlier; its last members are carried forward";
          case NONE -> "does not cover it, so its ties are missing, not absent";
        };
    String lost = problems == 0 ? "" : "; rows that could not be used: " + problems;
    return label + " (" + dataSet + ", " + firstYear + "-" + lastYear + ") " + words + lost;
  }
}
