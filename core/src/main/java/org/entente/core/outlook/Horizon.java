package org.entente.core.outlook;

/** How far ahead an outlook looks from 31 December of a year. */
public enum Horizon {
  ONE_YEAR(1),
  FIVE_YEARS(5);

  private final int years;

  Horizon(int years) {
    this.years = years;
  }

  /** Length in calendar years. */
  public int years() {
    return years;
  }
}
