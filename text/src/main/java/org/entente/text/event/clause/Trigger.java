package org.entente.text.event.clause;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.text.event.lexicon.Operator;

/**
 * The verb of a clause and what it does to its complement.
 *
 * @param operator empty for a verb that only the rules decide on
 * @param complement the verb or adjective of the complement; empty if there is no operator
 */
record Trigger(Clause clause, Optional<Operator> operator, OptionalInt complement) {

  /** A verb that only the rules decide on. */
  static Trigger plain(Clause clause) {
    return new Trigger(clause, Optional.empty(), OptionalInt.empty());
  }

  static Trigger of(Clause clause, Operator operator, int complement) {
    return new Trigger(clause, Optional.of(operator), OptionalInt.of(complement));
  }

  /** The verb of the clause whose deed the operator takes; empty if there is none. */
  OptionalInt next() {
    return operator.filter(Operator::takesDeed).isPresent() ? complement : OptionalInt.empty();
  }
}
