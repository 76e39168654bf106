package org.entente.core.outlook.promise;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * One ally of one state at war.
 *
 * @param war the war
 * @param member the state at war
 * @param ally its ally
 * @param treaties ATOP's numbers of the treaties between them
 * @param bilateral whether one of them has two members
 * @param called for each obligation that the ally owed, whether the war called for it
 * @param conduct what the ally did
 * @param distance kilometres from the ally to the nearest adversary of the member; empty if not
 *     known
 */
public record PromiseCase(
    War war,
    Fighter member,
    int ally,
    List<Integer> treaties,
    boolean bilateral,
    Map<PromisedObligation, Invocation> called,
    Conduct conduct,
    OptionalDouble distance) {

  /** Copies the collections. */
  public PromiseCase {
    treaties = List.copyOf(treaties);
    called = java.util.Collections.unmodifiableMap(new EnumMap<>(called));
  }

  /**
   * The case of an ally.
   *
   * @param promises what the ally owed the member when the war came; not empty
   * @return empty if the ally was at war before the member was: then it was not called
   */
  public static Optional<PromiseCase> of(
      War war,
      Fighter member,
      int ally,
      Collection<WrittenPromise> promises,
      OptionalDouble distance) {
    Optional<Fighter> part = war.fighter(ally);
    if (part.isPresent() && part.get().firstYear() < member.firstYear()) {
      return Optional.empty();
    }
    Map<PromisedObligation, Invocation> called = new EnumMap<>(PromisedObligation.class);
    TreeSet<Integer> treaties = new TreeSet<>();
    for (WrittenPromise promise : promises) {
      treaties.add(promise.treaty());
      for (PromisedObligation obligation : promise.obligations()) {
        called.merge(
            obligation, InvocationRule.of(obligation, promise, war, member), PromiseCase::clearer);
      }
    }
    Conduct conduct =
        part.map(ours -> ours.side() == member.side() ? Conduct.BESIDE : Conduct.AGAINST)
            .orElse(Conduct.OUT);
    return Optional.of(
        new PromiseCase(
            war,
            member,
            ally,
            List.copyOf(treaties),
            promises.stream().anyMatch(WrittenPromise::bilateral),
            called,
            conduct,
            distance));
  }

  /** One treaty that called is enough; one that may have called is more than none that did. */
  private static Invocation clearer(Invocation one, Invocation other) {
    if (one == Invocation.YES || other == Invocation.YES) {
      return Invocation.YES;
    }
    return one == Invocation.UNKNOWN ? one : other;
  }

  /** Whether the war called for this obligation. */
  public boolean calledFor(PromisedObligation obligation) {
    return called.get(obligation) == Invocation.YES;
  }

  /** Whether the ally did what an obligation asks. */
  public boolean did(PromisedObligation obligation) {
    return obligation.active() ? conduct == Conduct.BESIDE : conduct != Conduct.AGAINST;
  }

  /**
   * Whether every obligation of help or neutrality that the war called for was kept; empty if it
   * called for none. An ally that owes help and stays out breaks its promise although it keeps
   * neutrality. Non-aggression is counted apart: nearly every war leaves it in force, and nearly
   * every ally keeps it.
   */
  public Optional<Boolean> honoured() {
    List<PromisedObligation> asked =
        called.keySet().stream()
            .filter(obligation -> obligation != PromisedObligation.NON_AGGRESSION)
            .filter(this::calledFor)
            .toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.stream().allMatch(this::did));
  }
}
