package org.entente.core.history;

/** Among whom a value is ranked. */
public enum Population {
  /** Every pair of states that were members of the system at the end of the year. */
  ALL_DYADS("all dyads"),
  /** Pairs with any obligation of an alliance treaty (ATOP) in the year. */
  ALLIED_DYADS("dyads with an obligation"),
  /** Pairs with a defence obligation (ATOP) in the year. */
  DEFENSE_DYADS("dyads with a defence obligation"),
  /** All members of the state system. */
  ALL_STATES("all states");

  private final String words;

  Population(String words) {
    this.words = words;
  }

  /** Such as "dyads with a defence obligation". */
  public String words() {
    return words;
  }
}
