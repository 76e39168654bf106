package org.entente.core.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.core.time.Span;

/**
 * Who did what to whom on which day, coded in PLOVER.
 *
 * @param sources codes of the states that acted
 * @param targets codes of the states acted upon; empty for an event that the sources did together
 *     (reciprocal)
 * @param contexts what it was about; more than one is possible
 * @param disputes ids of the disputes that it belongs to
 */
public record Event(
    String id,
    LocalDate date,
    List<String> sources,
    List<String> targets,
    EventType type,
    Mode mode,
    Set<Context> contexts,
    String summary,
    List<String> disputes,
    Citation citation)
    implements Fact {

  /** The manner of an event. */
  public enum Mode {
    VISIT,
    MEETING,
    SUMMIT,
    CALL,
    STATEMENT,
    SIGNATURE,
    EXERCISE,
    DEPLOYMENT,
    PATROL,
    LAUNCH,
    TEST,
    TRANSFER,
    RESTRICTION,
    EXPULSION,
    RECALL,
    CLASH,
    INCURSION,
    RELEASE,
    RULING,
    VOTE,
    TALKS,
    OTHER
  }

  /** What an event was about. */
  public enum Context {
    MILITARY,
    INTELLIGENCE,
    DIPLOMATIC,
    ECONOMIC,
    TECHNOLOGY,
    TERRITORY,
    HISTORY,
    NUCLEAR,
    CYBER,
    HUMANITARIAN,
    LEGAL
  }

  /** Copies the lists and the set. */
  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    disputes = List.copyOf(disputes);
    contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
  }

  /** An event that belongs to no dispute. */
  public Event(
      String id,
      LocalDate date,
      List<String> sources,
      List<String> targets,
      EventType type,
      Mode mode,
      Set<Context> contexts,
      String summary,
      Citation citation) {
    this(id, date, sources, targets, type, mode, contexts, summary, List.of(), citation);
  }

  /** Whether the sources acted on one another. */
  public boolean isReciprocal() {
    return targets.isEmpty();
  }

  /** Whether the first state did it to the second, or both did it together. */
  public boolean directed(String actor, String other) {
    return sources.contains(actor)
        && (isReciprocal()
            ? sources.contains(other) && !actor.equals(other)
            : targets.contains(other));
  }

  /** Whether it happened between the two states, in either direction. */
  public boolean between(String a, String b) {
    return directed(a, b) || directed(b, a);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.EVENT;
  }

  @Override
  public Span span() {
    return Span.of(date, date);
  }

  @Override
  public LocalDate begins() {
    return date;
  }

  @Override
  public List<String> states() {
    return Stream.concat(sources.stream(), targets.stream()).toList();
  }

  @Override
  public String headline() {
    return summary;
  }

  @Override
  public Optional<Event> asOf(LocalDate on) {
    return date.isAfter(on) ? Optional.empty() : Optional.of(this);
  }
}
