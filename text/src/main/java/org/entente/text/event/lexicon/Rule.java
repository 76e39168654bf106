package org.entente.text.event.lexicon;

import java.util.List;
import java.util.Set;
import org.entente.core.record.EventType;

/**
 * A row of the table of rules, or of the table of nouns: its conditions, its event, and where to
 * look for the target.
 *
 * @param mode how it is done; may be blank
 * @param objects what must be next to the verb, at least one of them; empty if nothing must
 * @param slots where to look for the target, in order
 */
public record Rule(
    String id,
    EventType type,
    String mode,
    List<ObjectPattern> objects,
    List<Slot> slots,
    Set<Mark> marks) {

  /** What is special about a rule. The tables write it in lower case, with hyphens. */
  public enum Mark {
    /** The subject is the target, and the source is in a slot: "received aid from". */
    RECEIVED,
    /**
     * In a passive without an agent, the subject is the source: "Russian soldiers were deployed".
     */
    SENT,
    /**
     * In a passive without an agent, whoever is named after "to" or "in" is the source: "was
     * summoned to the ministry in Rabat".
     */
    HOST,
    /** Only if not aimed at a named actor: a missile test, not an attack. */
    UNAIMED,
    /** An accusation if it is between states. */
    BETWEEN_STATES,
    /** An event only if an official travels to another state. */
    JOURNEY,
    /** A refusal if it is negated. */
    PERMISSION,
    /** Only with a target, or between two sources. */
    MEETING,
    /** The rule for a statement that somebody must do something. */
    OBLIGATION,
    /** The rule for a promise whose object is a thing, not an action. */
    PROMISED_THING,
    /** The rule of a noun that names an action on its own. */
    NOUN
  }

  /** Copies the collections. */
  public Rule {
    objects = List.copyOf(objects);
    slots = List.copyOf(slots);
    marks = Set.copyOf(marks);
  }

  /** Whether it has this mark. */
  public boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** Whether it may fire on a sentence with its verb and these lemmas. */
  boolean mayFire(Set<String> lemmas) {
    return objects.isEmpty() || objects.stream().anyMatch(object -> object.mayBeIn(lemmas));
  }
}
