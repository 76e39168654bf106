package org.entente.text.actor;

/**
 * The name of an actor in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
public record Mention(Actor actor, ActorName.Kind kind, int first, int last) {

  /** Whether a token is part of it. */
  public boolean covers(int token) {
    return first <= token && token <= last;
  }
}
