package org.entente.core.state;

import java.util.List;

/** The answer to "which state is this?". */
public sealed interface StateLookup {

  /** One state has that name. */
  record Found(State state) implements StateLookup {}

  /** None does; these come nearest (possibly none). */
  record Unknown(String words, List<State> suggestions) implements StateLookup {

    /** Copies the list. */
    public Unknown {
      suggestions = List.copyOf(suggestions);
    }
  }
}
