package org.entente.core.state;

import java.util.Optional;

/** What a name in a data set stands for in a year. */
public sealed interface Placement {

  /**
   * A state of the registry.
   *
   * @param member whether it was a member of the Correlates of War system on a day of that year
   */
  record Placed(State state, boolean member) implements Placement {}

  /** Something that is no state, by its kind. */
  record NoState(NameForm.Kind kind) implements Placement {}

  /** Nothing that is known. */
  record Unknown() implements Placement {}

  /** The state, if it is one. */
  default Optional<State> placed() {
    return this instanceof Placed found ? Optional.of(found.state()) : Optional.empty();
  }
}
