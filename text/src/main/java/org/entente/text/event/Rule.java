package org.entente.text.event;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.entente.core.record.EventType;

/**
 * A row of the rule table: a verb, what it must govern, the event that it makes and where the
 * target is looked for.
 *
 * @param inverted whether the subject is acted upon and the actor stands in a slot ("received aid
 *     from")
 * @param mode manner of the event; may be blank
 * @param objects lemmas or classes ({@code @TALKS}) of the direct object, or with a preposition
 *     before a colon; none: anything
 * @param slots {@code obj}, {@code comp} or a preposition, in order of preference
 */
public record Rule(
    String id,
    EventType type,
    boolean inverted,
    String mode,
    Set<String> verbs,
    List<String> objects,
    List<String> slots)
    implements Serializable {}
