package org.entente.text.event.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.ActorRef.Basis;

/** Filters lists of actors that were read from phrases. */
public final class ActorRefs {
  private ActorRefs() {}

  /** Those whose country is known; "protesters" alone are left out. */
  public static List<ActorRef> named(List<ActorRef> refs) {
    return refs.stream().filter(ref -> ref.basis() != Basis.DOMESTIC).toList();
  }

  /** Those that are not among the others, whether by name or by a pronoun. */
  static List<ActorRef> without(List<ActorRef> refs, List<ActorRef> others) {
    return refs.stream()
        .filter(ref -> others.stream().noneMatch(other -> isSame(ref, other)))
        .toList();
  }

  private static boolean isSame(ActorRef ref, ActorRef other) {
    return other.actor().code().equals(ref.actor().code())
        && ref.basis() != Basis.DOMESTIC
        && (ref.basis() == Basis.REFERRED
            || other.actor().sector() == ref.actor().sector()
            || other.first() == ref.first());
  }

  /** Their codes, in order and without repetition. */
  public static Set<String> codes(List<ActorRef> refs) {
    Set<String> codes = new LinkedHashSet<>();
    refs.forEach(ref -> codes.add(ref.actor().code()));
    return codes;
  }
}
