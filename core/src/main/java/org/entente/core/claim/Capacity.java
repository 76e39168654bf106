package org.entente.core.claim;

/** The capacity in which somebody speaks. */
public enum Capacity {
  /** A head of state or government, a minister, an embassy, "officials". */
  GOVERNMENT("government"),
  /** Armed forces. */
  MILITARY("military"),
  /** A member of a parliament, a party. */
  POLITICIAN("politicians and parties"),
  /** A university, a research institute, a think tank, "experts", "analysts". */
  ACADEMIC("scholars and analysts"),
  /** A newspaper, an agency, a broadcaster, a journalist. */
  MEDIA("media"),
  /** A company, a bank, a trade body. */
  BUSINESS("business"),
  /** An organisation between states: the UN, NATO, the EU. */
  INTERNATIONAL("international organisations"),
  /** A group of citizens, a union, a charity, a church, a movement. */
  SOCIETY("civil society"),
  /** A private person: a resident, a witness, a voter, "people". */
  CITIZEN("private persons"),
  /** The text does not say. */
  UNKNOWN("not said");

  private final String label;

  Capacity(String label) {
    this.label = label;
  }

  /** What to call it. */
  public String label() {
    return label;
  }
}
