package org.entente.core.assessment.strain;

/**
 * How near in time a strain is to the date of the assessment. Strains are ranked by it, and by
 * nothing that weighs them.
 */
public enum Nearness {
  /** Began, moved or falls due within 30 days. */
  NOW("within 30 days"),
  /** Within a year. */
  YEAR("within a year"),
  /** Longer ago, and still open. */
  STANDING("standing");

  private static final int DAYS_OF_NOW = 30;
  private static final int DAYS_OF_YEAR = 365;

  private final String label;

  Nearness(String label) {
    this.label = label;
  }

  /** What to call it. */
  public String label() {
    return label;
  }

  static Nearness of(long days) {
    return days <= DAYS_OF_NOW ? NOW : days <= DAYS_OF_YEAR ? YEAR : STANDING;
  }
}
