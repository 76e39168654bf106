package org.entente.core.assessment.situation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.core.measure.NetCooperation;
import org.entente.core.measure.Reading;
import org.entente.core.record.Event;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Scope;
import org.entente.core.time.Span;

/** Events as they were known on a date, counted by pair and period. */
public final class Interactions {

  private final Records known;
  private final List<Event> events;
  private final Map<String, List<Event>> byPair = new HashMap<>();

  /** Over the events of a view as of a date. */
  Interactions(Records known) {
    this.known = known;
    this.events = known.of(Event.class);
    for (Event event : events) {
      List<String> others = event.isReciprocal() ? event.sources() : event.targets();
      for (String source : event.sources()) {
        for (String other : others) {
          // A reciprocal event meets each pair from both ends; it is kept once.
          if (!event.isReciprocal() || source.compareTo(other) < 0) {
            byPair.computeIfAbsent(pair(source, other), key -> new ArrayList<>()).add(event);
          }
        }
      }
    }
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
  }

  private List<Event> between(String a, String b) {
    return byPair.getOrDefault(pair(a, b), List.of());
  }

  private static List<Event> select(List<Event> events, Span period, Predicate<Event> wanted) {
    List<Event> selected = new ArrayList<>();
    for (Event event : events) {
      if (period.contains(event.date()) && wanted.test(event)) {
        selected.add(event);
      }
    }
    return Collections.unmodifiableList(selected);
  }

  /** Events between two states, in either direction, oldest first. */
  public List<Event> between(String a, String b, Span period) {
    return select(between(a, b), period, event -> true);
  }

  /** What the first did to the second, and what both did together, oldest first. */
  public List<Event> directed(String actor, String other, Span period) {
    return select(between(actor, other), period, event -> event.directed(actor, other));
  }

  /**
   * What any of the states did to the other, alone or together with it, each event once, oldest
   * first.
   */
  public List<Event> directedByAny(Collection<String> actors, String other, Span period) {
    Set<Event> acts = new TreeSet<>(Event.BY_DATE);
    actors.forEach(actor -> acts.addAll(directed(actor, other, period)));
    return List.copyOf(acts);
  }

  /** Events between any two of the states, each once, oldest first. */
  public List<Event> among(Collection<String> states, Span period) {
    return select(events, period, event -> isAmong(event, states));
  }

  private static boolean isAmong(Event event, Collection<String> states) {
    int sources = count(event.sources(), states);
    return event.isReciprocal()
        ? sources >= 2
        : sources >= 1 && count(event.targets(), states) >= 1;
  }

  private static int count(List<String> codes, Collection<String> states) {
    int count = 0;
    for (String code : codes) {
      if (states.contains(code)) {
        count++;
      }
    }
    return count;
  }

  /** Events of conflict that at least two of the states aimed together at the other. */
  public List<Event> jointConflict(Collection<String> states, String other, Span period) {
    return select(
        directedByAny(states, other, period),
        period,
        event ->
            !event.isReciprocal()
                && !event.type().quadClass().isCooperation()
                && count(event.sources(), states) >= 2);
  }

  /** Codes of all states that have an event with one of the states, without these. */
  public Set<String> others(Collection<String> states) {
    Set<String> others = new TreeSet<>();
    for (String pair : byPair.keySet()) {
      String first = pair.substring(0, pair.indexOf(' '));
      String second = pair.substring(pair.indexOf(' ') + 1);
      if (states.contains(first)) {
        others.add(second);
      }
      if (states.contains(second)) {
        others.add(first);
      }
    }
    others.removeAll(states);
    return others;
  }

  /** Whether events between the two were looked for during the whole period. */
  public boolean covered(String a, String b, Span period) {
    return known.covers(RecordKind.EVENT, a, b, period);
  }

  /** Net cooperation of a pair over a period, with an earlier one for the trend. */
  public Reading netCooperation(String a, String b, Span period, Span earlier) {
    List<String> pair = List.of(a, b);
    if (!covered(a, b, period)) {
      return new Reading(
          NetCooperation.MEASURE,
          pair,
          OptionalDouble.empty(),
          period,
          0,
          Optional.empty(),
          Optional.of(notCovered(a, b)),
          List.of());
    }
    List<Event> now = between(a, b, period);
    OptionalDouble value = NetCooperation.of(now);
    Optional<String> missing =
        value.isPresent()
            ? Optional.empty()
            : Optional.of("no event between the two on record in the period");
    Optional<Reading.Earlier> before = Optional.empty();
    if (covered(a, b, earlier)) {
      List<Event> then = between(a, b, earlier);
      before =
          Optional.of(
              new Reading.Earlier(
                  NetCooperation.of(then), earlier, then.size(), List.copyOf(then)));
    }
    return new Reading(
        NetCooperation.MEASURE,
        pair,
        value,
        period,
        now.size(),
        before,
        missing,
        new ArrayList<>(now));
  }

  /** Why nothing can be said about the events of a pair. */
  String notCovered(String a, String b) {
    List<Scope> scopes =
        known.scopes().stream().filter(s -> s.kind() == RecordKind.EVENT && s.pairs(a, b)).toList();
    if (scopes.isEmpty()) {
      return "events between " + a + " and " + b + " were not looked for";
    }
    return "events between "
        + a
        + " and "
        + b
        + " were looked for only "
        + String.join("; ", scopes.stream().map(s -> s.span().toString()).toList());
  }
}
