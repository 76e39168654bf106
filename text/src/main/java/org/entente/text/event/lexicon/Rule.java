package org.entente.text.event.lexicon;

import java.util.List;
import java.util.Set;
import org.entente.core.record.EventType;

/**
 * A row of the table of rules, or of the table of nouns: what must be there, the event that it
 * makes, and where the target is looked for.
 *
 * @param mode manner of the event; may be blank
 * @param objects what the verb must have beside it, any of them; none: nothing
 * @param slots where the target is looked for, in order of preference
 */
public record Rule(
    String id,
    EventType type,
    String mode,
    List<ObjectPattern> objects,
    List<Slot> slots,
    Set<Mark> marks) {

  /** What is special about a rule; in the tables in lower case, with hyphens. */
  public enum Mark {
    /** The subject is acted upon, and the actor stands in a slot: "received aid from". */
    RECEIVED,
    /** In a passive without an agent the subject acts: "Russian soldiers were deployed". */
    SENT,
    /** Not at somebody named: a missile test, and no attack. */
    UNAIMED,
    /** Between states an accusation. */
    BETWEEN_STATES,
    /** An event only by an official, to another state. */
    JOURNEY,
    /** Denied, a refusal. */
    PERMISSION,
    /** With a target, or between two sources. */
    MEETING,
    /** The rule of what is said that another must do. */
    OBLIGATION,
    /** The rule of a promise whose object is a thing and no deed. */
    PROMISED_THING,
    /** The rule of a noun that names a deed by itself. */
    NOUN
  }

  /** Copies the collections. */
  public Rule {
    objects = List.copyOf(objects);
    slots = List.copyOf(slots);
    marks = Set.copyOf(marks);
  }

  /** Whether it is marked so. */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether it may fire on a sentence with these lemmas, its verb among them. */
  boolean mayFire(Set<String> lemmas) {
    return objects.isEmpty() || objects.stream().anyMatch(object -> object.mayBeIn(lemmas));
  }
}
