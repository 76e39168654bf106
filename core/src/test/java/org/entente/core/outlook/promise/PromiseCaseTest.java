package org.entente.core.outlook.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PromiseCaseTest {

  private static final Fighter ATTACKER = fighter(1, 1, 1900, true);
  private static final Fighter VICTIM = fighter(2, 2, 1900, false);

  private static Fighter fighter(int state, int side, int year, boolean began) {
    return new Fighter(state, side, year, 1902, year == 1900, Optional.of(began));
  }

  private static War war(Fighter... more) {
    List<Fighter> all = new java.util.ArrayList<>(List.of(ATTACKER, VICTIM));
    all.addAll(List.of(more));
    return new War("cow:1", "a war", all);
  }

  private static WrittenPromise promise(int member, PromisedObligation... obligations) {
    return new WrittenPromise(
        10, 3, member, Set.of(obligations), Set.of(), Set.of(), Set.of(), true, false);
  }

  private static PromiseCase of(War war, Fighter member, WrittenPromise... promises) {
    return PromiseCase.of(war, member, 3, List.of(promises), OptionalDouble.empty()).orElseThrow();
  }

  @Test
  void defenceIsCalledForByAnAttackAlone() {
    assertThat(of(war(), VICTIM, promise(2, PromisedObligation.DEFENCE)).honoured())
        .contains(false);
    assertThat(of(war(), ATTACKER, promise(1, PromisedObligation.DEFENCE)).honoured()).isEmpty();
    assertThat(of(war(), ATTACKER, promise(1, PromisedObligation.OFFENCE)).honoured())
        .contains(false);
    Fighter beside = fighter(3, 2, 1901, false);
    assertThat(of(war(beside), VICTIM, promise(2, PromisedObligation.DEFENCE)).honoured())
        .contains(true);
  }

  @Test
  void neutralityIsKeptByStayingOutAndBrokenByFightingAgainst() {
    assertThat(of(war(), VICTIM, promise(2, PromisedObligation.NEUTRALITY)).honoured())
        .contains(true);
    Fighter against = fighter(3, 1, 1901, false);
    assertThat(of(war(against), VICTIM, promise(2, PromisedObligation.NEUTRALITY)).honoured())
        .contains(false);
  }

  @Test
  void helpThatIsOwedIsNotGivenByStayingNeutral() {
    PromiseCase both =
        of(war(), VICTIM, promise(2, PromisedObligation.DEFENCE, PromisedObligation.NEUTRALITY));
    assertThat(both.honoured()).contains(false);
    assertThat(both.did(PromisedObligation.NEUTRALITY)).isTrue();
  }

  @Test
  void nonAggressionIsCountedApart() {
    PromiseCase peace = of(war(), VICTIM, promise(2, PromisedObligation.NON_AGGRESSION));
    assertThat(peace.calledFor(PromisedObligation.NON_AGGRESSION)).isTrue();
    assertThat(peace.honoured()).isEmpty();
  }

  @Test
  void conditionsThatCannotBeReadLeaveItOpen() {
    WrittenPromise conditional =
        new WrittenPromise(
            10,
            3,
            2,
            Set.of(PromisedObligation.DEFENCE),
            Set.of(PromisedObligation.DEFENCE),
            Set.of(),
            Set.of(),
            true,
            false);
    assertThat(of(war(), VICTIM, conditional).called())
        .containsEntry(PromisedObligation.DEFENCE, Invocation.UNKNOWN);
    WrittenPromise elsewhere =
        new WrittenPromise(
            10,
            3,
            2,
            Set.of(PromisedObligation.DEFENCE),
            Set.of(),
            Set.of(PromisedObligation.DEFENCE),
            Set.of(9),
            true,
            false);
    assertThat(of(war(), VICTIM, elsewhere).called())
        .containsEntry(PromisedObligation.DEFENCE, Invocation.NO);
  }

  @Test
  void anAllyThatWasAtWarBeforeWasNotCalled() {
    Fighter late = fighter(4, 2, 1901, false);
    Fighter early = fighter(3, 2, 1900, false);
    assertThat(
            PromiseCase.of(
                war(late, early),
                late,
                3,
                List.of(promise(4, PromisedObligation.DEFENCE)),
                OptionalDouble.empty()))
        .isEmpty();
  }

  @Test
  void theIntervalIsWilsons() {
    // computed apart in Python from the formula in the paper
    PromiseRate rate = new PromiseRate("some", 20, 5, 3);
    assertThat(rate.low()).isCloseTo(.1118617014, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(rate.high()).isCloseTo(.4687008776, org.assertj.core.api.Assertions.within(1e-9));
  }
}
