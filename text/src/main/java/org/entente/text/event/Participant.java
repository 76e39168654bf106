package org.entente.text.event;

import org.entente.text.actor.Actor;
import org.entente.text.actor.ActorRef.Basis;

/**
 * An actor in an event, with the words that name it.
 *
 * @param basis how the words name it or refer to it
 */
public record Participant(Actor actor, TextSpan span, Basis basis) {}
