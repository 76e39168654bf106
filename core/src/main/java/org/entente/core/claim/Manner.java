package org.entente.core.claim;

/** In whose words a claim is printed. */
public enum Manner {
  /** In the speaker's own words, between quotation marks. */
  DIRECT("direct"),
  /** Told by the author, with some of the speaker's words between quotation marks. */
  MIXED("mixed"),
  /** Told by the author in other words. */
  INDIRECT("indirect"),
  /** The author's own judgement, stated as a fact. */
  AUTHOR("the author's own");

  private final String label;

  Manner(String label) {
    this.label = label;
  }

  /** What to call it. */
  public String label() {
    return label;
  }
}
