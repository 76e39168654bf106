package org.entente.core.time;

import java.time.LocalDate;

/** Calendar years. */
public final class Years {

  private Years() {}

  /** The last year that had ended on a date: its own only on 31 December. */
  public static int lastEnded(LocalDate on) {
    return on.plusDays(1).getYear() - 1;
  }
}
