package org.entente.text.event;

import java.util.List;

/**
 * Why a sentence gave its events, or none.
 *
 * @param rules ids of the rules that fired, even if their event was dropped afterwards
 * @param actors the names found, with their codes
 */
public record Explanation(
    TextSpan sentence, Outcome outcome, List<String> rules, List<String> actors) {

  /** What happened to a sentence. */
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
