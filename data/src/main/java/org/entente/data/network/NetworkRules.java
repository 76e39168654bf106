package org.entente.data.network;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.network.Sign;

/**
 * By which records two states count as friends or as enemies in a year. Immutable.
 *
 * <p>The default is the rule by which the numbers this program is tested against were made: the
 * states are the members of the Correlates of War system on any day of the year; an edge is
 * negative if the two were on opposite sides of a militarized dispute (GML) in that year, otherwise
 * positive if any obligation (ATOP) bound one to the other. It follows the practice of Maoz et al.
 * (2007), see {@link TieKind}; a tie with a quarrel is a negative one because the quarrel is what
 * the two did, and the treaty what they had promised.
 *
 * <p>No record inside the coverage of a data set is no edge; outside it the tie is missing, which
 * {@link Gaps} deals with.
 *
 * @param ties the kinds of records, in the order of the enum; at least one
 * @param disputeYears over how many years a dispute makes enemies, the year itself included; from 1
 * @param organisationsAbove more shared organisations than this make friends, if that kind is in
 * @param whereBoth what an edge is between states that have ties of both signs
 * @param gaps what to do in a year that a data set does not cover
 */
public record NetworkRules(
    Set<TieKind> ties, int disputeYears, int organisationsAbove, Precedence whereBoth, Gaps gaps) {

  /** What an edge is between two states that have ties of both signs. */
  public enum Precedence {
    /** Negative: allies who quarrel are enemies in that year. */
    NEGATIVE,
    /** Positive: the promise outlasts the quarrel. */
    POSITIVE,
    /** None: the relation is ambivalent, and left out. */
    NO_EDGE
  }

  /** What to do in a year that a data set of the rules does not cover at all. */
  public enum Gaps {
    /** Refuse: without it the ties would be missing, not absent. */
    REFUSE,
    /** Do without it as long as another one of the same sign covers the year. */
    DO_WITHOUT
  }

  /**
   * Checks the numbers and copies the set.
   *
   * @throws IllegalArgumentException if there is no kind of tie, or a number is out of range
   */
  public NetworkRules {
    if (ties.isEmpty()) {
      throw new IllegalArgumentException(
          "no kind of tie given: name at least one of " + List.of(TieKind.values()));
    }
    if (disputeYears < 1) {
      throw new IllegalArgumentException(
          "disputes count over at least 1 year, the year itself, not " + disputeYears);
    }
    if (organisationsAbove < 0) {
      throw new IllegalArgumentException(
          "the threshold of shared organisations is 0 or more, not " + organisationsAbove);
    }
    ties = Collections.unmodifiableSet(EnumSet.copyOf(ties));
  }

  /** Any obligation against disputes of the year, the negative one where both hold. */
  public static NetworkRules withDefaults() {
    return new NetworkRules(
        EnumSet.of(TieKind.OBLIGATION, TieKind.DISPUTE), 1, 0, Precedence.NEGATIVE, Gaps.REFUSE);
  }

  /** The same with other kinds of ties. */
  public NetworkRules with(Collection<TieKind> kinds) {
    return new NetworkRules(
        kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds),
        disputeYears,
        organisationsAbove,
        whereBoth,
        gaps);
  }

  /** The same with other kinds of ties. */
  public NetworkRules with(TieKind... kinds) {
    return with(List.of(kinds));
  }

  /** The same, with enmity that lasts so many years from a dispute's last year on. */
  public NetworkRules withDisputeYears(int years) {
    return new NetworkRules(ties, years, organisationsAbove, whereBoth, gaps);
  }

  /** The same, with friends by more shared organisations than this. */
  public NetworkRules withOrganisationsAbove(int organisations) {
    EnumSet<TieKind> kinds = EnumSet.copyOf(ties);
    kinds.add(TieKind.SHARED_ORGANISATIONS);
    return new NetworkRules(kinds, disputeYears, organisations, whereBoth, gaps);
  }

  /** The same with another rule where ties of both signs hold. */
  public NetworkRules with(Precedence precedence) {
    return new NetworkRules(ties, disputeYears, organisationsAbove, precedence, gaps);
  }

  /** The same with another rule for years that a data set does not cover. */
  public NetworkRules with(Gaps rule) {
    return new NetworkRules(ties, disputeYears, organisationsAbove, whereBoth, rule);
  }

  /** The kinds that make ties of a sign. */
  public Set<TieKind> ties(Sign sign) {
    return ties.stream()
        .filter(kind -> kind.sign() == sign)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TieKind.class)));
  }

  /** The first year whose records of a kind count for a year. */
  int firstYear(TieKind kind, int year) {
    return kind.isDispute() ? year - disputeYears + 1 : year;
  }
}
