package org.entente.core.outlook.promise;

import java.util.Set;

/**
 * What one state owed another by one treaty at the end of a year.
 *
 * @param treaty ATOP's number
 * @param ally who promised
 * @param member to whom
 * @param obligations what
 * @param unreadable those that depend on a condition which the fields name but do not describe: a
 *     place, an ongoing conflict, a number of adversaries, demands, no provocation
 * @param limited those that are owed against the named states alone
 * @param threats the states that the treaty is against, as far as they are coded
 * @param bilateral whether the treaty has two members
 * @param onlyIfAttacked whether neutrality is owed only to a member that is attacked
 */
public record WrittenPromise(
    int treaty,
    int ally,
    int member,
    Set<PromisedObligation> obligations,
    Set<PromisedObligation> unreadable,
    Set<PromisedObligation> limited,
    Set<Integer> threats,
    boolean bilateral,
    boolean onlyIfAttacked) {

  /** Copies the sets. */
  public WrittenPromise {
    obligations = Set.copyOf(obligations);
    unreadable = Set.copyOf(unreadable);
    limited = Set.copyOf(limited);
    threats = Set.copyOf(threats);
  }
}
