package org.entente.text.event;

import java.util.List;

/**
 * Why a sentence gave the events that it gave, or none.
 *
 * @param rules ids of the rules that fired, also those whose event was dropped afterwards
 * @param actors the names that were found, with their codes
 */
public record Explanation(
    TextSpan sentence, Outcome outcome, List<String> rules, List<String> actors) {

  /** What became of a sentence. */
  public enum Outcome {
    CODED,
    GATE_CLOSED,
    NO_TRIGGER,
    NO_ACTOR
  }

  public Explanation {
    rules = List.copyOf(rules);
    actors = List.copyOf(actors);
  }
}
