package org.entente.core.outlook.trouble;

/** How far ahead a forecast of trouble looks from 31 December of a year. */
public enum TroubleHorizon {
  ONE_YEAR(1),
  THREE_YEARS(3);

  private final int years;

  TroubleHorizon(int years) {
    this.years = years;
  }

  /** Length in calendar years. */
  public int years() {
    return years;
  }
}
