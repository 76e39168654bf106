package org.entente.text.event;

import org.entente.text.actor.Actor;
import org.entente.text.actor.ActorRef.Basis;

/**
 * An actor in an event, and the words that name it.
 *
 * @param basis whether the words name it or only refer to it
 */
public record Participant(Actor actor, TextSpan span, Basis basis) {}
