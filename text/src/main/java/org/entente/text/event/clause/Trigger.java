package org.entente.text.event.clause;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.text.event.lexicon.Operator;

/**
 * The verb of a clause, and how it changes the action that it governs.
 *
 * @param operator empty if only the rules decide
 * @param complement index of the verb or adjective that the operator governs; empty without an
 *     operator
 */
record Trigger(Clause clause, Optional<Operator> operator, OptionalInt complement) {

  /** A verb without an operator: only the rules decide. */
  static Trigger plain(Clause clause) {
    return new Trigger(clause, Optional.empty(), OptionalInt.empty());
  }

  static Trigger of(Clause clause, Operator operator, int complement) {
    return new Trigger(clause, Optional.of(operator), OptionalInt.of(complement));
  }

  /**
   * The words that it accounts for: the verb, the objects that a rule matched, and the last word
   * that the operator matched.
   *
   * @param operated the event by the operator; empty if there is none
   * @param plain the event by the rules; empty if there is none
   */
  Set<Integer> words(Optional<EventDraft> operated, Optional<EventDraft> plain) {
    Set<Integer> words = new HashSet<>();
    words.add(clause.verb());
    plain.ifPresent(draft -> words.addAll(clause.patients()));
    operated.ifPresent(draft -> words.add(draft.last()));
    return words;
  }

  /** The verb of the action that the operator governs; empty if there is none. */
  OptionalInt next() {
    return operator.filter(Operator::takesAction).isPresent() ? complement : OptionalInt.empty();
  }
}
