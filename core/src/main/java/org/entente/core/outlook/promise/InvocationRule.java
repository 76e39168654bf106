package org.entente.core.outlook.promise;

import java.util.List;

/**
 * Did a war call for an obligation? The rule reads coded fields alone:
 *
 * <ul>
 *   <li>defence: the member fought from the first year of the war and its side did not begin it;
 *   <li>offence: the member fought from the first year and its side began it;
 *   <li>neutrality: any war of the member; if it is owed only to one that is attacked, the side of
 *       the member did not begin the war;
 *   <li>non-aggression: any war of the member.
 * </ul>
 *
 * <p>An obligation against named states calls only if one of them is an adversary. A condition that
 * is coded but not described (a place, an ongoing conflict, a number of adversaries, demands, no
 * provocation) makes it {@link Invocation#UNKNOWN}.
 *
 * <p>What the rule cannot see: a state that is attacked in a later year of a war; in which
 * territory the war was fought; whether help was asked for, or refused; help short of fighting;
 * secret terms.
 */
final class InvocationRule {

  private InvocationRule() {}

  static Invocation of(
      PromisedObligation obligation, WrittenPromise promise, War war, Fighter member) {
    List<Integer> adversaries = war.adversaries(member);
    boolean limited = promise.limited().contains(obligation) && !promise.threats().isEmpty();
    if (limited && promise.threats().stream().noneMatch(adversaries::contains)) {
      return Invocation.NO;
    }
    Invocation called =
        switch (obligation) {
          case DEFENCE -> attack(member, false);
          case OFFENCE -> attack(member, true);
          case NEUTRALITY -> promise.onlyIfAttacked() ? began(member, false) : Invocation.YES;
          case NON_AGGRESSION -> Invocation.YES;
        };
    return called == Invocation.YES && promise.unreadable().contains(obligation)
        ? Invocation.UNKNOWN
        : called;
  }

  private static Invocation attack(Fighter member, boolean byMember) {
    return member.original() ? began(member, byMember) : Invocation.NO;
  }

  private static Invocation began(Fighter member, boolean wanted) {
    return member
        .began()
        .map(began -> began == wanted ? Invocation.YES : Invocation.NO)
        .orElse(Invocation.UNKNOWN);
  }
}
