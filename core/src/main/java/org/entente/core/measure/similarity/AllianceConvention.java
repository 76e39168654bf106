package org.entente.core.measure.similarity;

import java.util.Objects;

/**
 * How portfolios of alliance obligations are made. The portfolio of a state is the row of what it
 * owes each member of the system; it need not be symmetric.
 *
 * @param levels how obligations are ordered
 * @param selfTie what a state owes itself
 * @param ownItems whether the two states of a dyad are items of its comparison
 */
public record AllianceConvention(AllianceLevels levels, SelfTie selfTie, OwnItems ownItems)
    implements Convention {

  /** What a state owes itself. */
  public enum SelfTie {
    /** The highest level: a state defends itself [Signorino and Ritter 1999]. */
    HIGHEST("a state is tied to itself at the highest level"),
    /** Nothing. */
    NONE("a state has no tie to itself");

    private final String text;

    SelfTie(String text) {
      this.text = text;
    }
  }

  /** Whether the two states of a dyad are among the items over which they are compared. */
  public enum OwnItems {
    /** They are: n is the number of states. */
    IN("the two states are among the items"),
    /** They are not: n is the number of states less 2. */
    OUT("the two states are not among the items");

    private final String text;

    OwnItems(String text) {
      this.text = text;
    }
  }

  /** Checks that nothing is left open. */
  public AllianceConvention {
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(selfTie, "selfTie");
    Objects.requireNonNull(ownItems, "ownItems");
  }

  /** ATOP's order, with a tie to itself, both states among the items. */
  public static AllianceConvention withDefaults() {
    return new AllianceConvention(AllianceLevels.ATOP, SelfTie.HIGHEST, OwnItems.IN);
  }

  /** The same with another order of obligations. */
  public AllianceConvention with(AllianceLevels other) {
    return new AllianceConvention(other, selfTie, ownItems);
  }

  /** The same with another tie to itself. */
  public AllianceConvention with(SelfTie other) {
    return new AllianceConvention(levels, other, ownItems);
  }

  /** The same with the two states in or out. */
  public AllianceConvention with(OwnItems other) {
    return new AllianceConvention(levels, selfTie, other);
  }

  @Override
  public String text() {
    return levels.text() + "; " + selfTie.text + "; " + ownItems.text;
  }
}
