package org.entente.core.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * All known facts, and what was looked for. Immutable.
 *
 * <p>{@link #asOf} gives the facts as they were known on a day. All later steps work on such a
 * view, so nothing after the requested date is used.
 */
public final class Records {

  private final List<Fact> facts;
  private final List<Scope> scopes;
  private final Map<Class<?>, List<Fact>> byClass = new HashMap<>();

  /** Facts in the order of their dates, and the scopes in the order given. */
  public Records(Collection<? extends Fact> facts, Collection<Scope> scopes) {
    this(new Sorted(facts.stream().map(Fact.class::cast).sorted(Fact.BY_DATE).toList()), scopes);
  }

  private Records(Sorted sorted, Collection<Scope> scopes) {
    this.facts = sorted.facts();
    this.scopes = List.copyOf(scopes);
    for (Fact fact : facts) {
      byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }
  }

  /** Facts known to be in date order. */
  private record Sorted(List<Fact> facts) {}

  /**
   * The facts as they were known at the end of a day. Scopes stay: they say what was looked for,
   * not what happened.
   */
  public Records asOf(LocalDate on) {
    List<Fact> known = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      if (fact.begins().isAfter(on)) {
        // Facts are in the order of their first days: nothing that follows was known either.
        break;
      }
      fact.asOf(on).ifPresent(known::add);
    }
    // No fact begins on another day than before, so the order stands.
    return new Records(new Sorted(Collections.unmodifiableList(known)), scopes);
  }

  /** All facts, oldest first. */
  public List<Fact> facts() {
    return facts;
  }

  /** What was looked for. */
  public List<Scope> scopes() {
    return scopes;
  }

  /** The facts of one class, oldest first. */
  public <T extends Fact> List<T> of(Class<T> type) {
    // The map holds facts of exactly this class under it.
    @SuppressWarnings("unchecked")
    List<T> found = (List<T>) (List<?>) byClass.getOrDefault(type, List.of());
    return Collections.unmodifiableList(found);
  }

  /**
   * What states did to each other: the events on record, and with them, once each, the economic
   * measures and the complaints at the World Trade Organization that no event tells of. Oldest
   * first.
   */
  public List<Event> acts() {
    List<Event> acts = new ArrayList<>(of(Event.class));
    acts.addAll(DerivedActs.of(this));
    acts.sort(Fact.BY_DATE);
    return List.copyOf(acts);
  }

  /** Whether facts of a kind about a state were looked for on that day. */
  public boolean covers(RecordKind kind, String state, LocalDate on) {
    return scopes.stream().anyMatch(scope -> scope.covers(kind, state, on));
  }

  /** Whether facts of a kind between two states were looked for on that day. */
  public boolean covers(RecordKind kind, String a, String b, LocalDate on) {
    return scopes.stream().anyMatch(scope -> scope.covers(kind, a, b, on));
  }

  /**
   * Whether facts of a kind between two states were looked for on every day of a period, be it by
   * several scopes one after another.
   *
   * @param period with both ends
   */
  public boolean covers(RecordKind kind, String a, String b, Span period) {
    LocalDate end = period.to().orElseThrow();
    LocalDate day = period.from();
    while (!day.isAfter(end)) {
      Optional<LocalDate> reached = reach(kind, a, b, day, end);
      if (reached.isEmpty()) {
        return false;
      }
      day = reached.get().plusDays(1);
    }
    return true;
  }

  /**
   * The last day up to {@code end} to which a scope that holds the day reaches; empty if none holds
   * it.
   */
  private Optional<LocalDate> reach(
      RecordKind kind, String a, String b, LocalDate day, LocalDate end) {
    Optional<LocalDate> furthest = Optional.empty();
    for (Scope scope : scopes) {
      if (scope.covers(kind, a, b, day)) {
        LocalDate to = scope.span().to().filter(last -> last.isBefore(end)).orElse(end);
        furthest = furthest.filter(known -> known.isAfter(to)).or(() -> Optional.of(to));
      }
    }
    return furthest;
  }

  /**
   * The last day up to {@code on} on which facts of a kind between two states were looked for;
   * empty if they never were before it.
   */
  public Optional<LocalDate> lastCovered(RecordKind kind, String a, String b, LocalDate on) {
    return scopes.stream()
        .filter(scope -> scope.kind() == kind && scope.pairs(a, b))
        .filter(scope -> !scope.span().from().isAfter(on))
        .map(scope -> scope.span().to().filter(last -> last.isBefore(on)).orElse(on))
        .max(LocalDate::compareTo);
  }

  /** The same of facts about one state. */
  public Optional<LocalDate> lastCovered(RecordKind kind, String state, LocalDate on) {
    return scopes.stream()
        .filter(scope -> scope.kind() == kind && scope.groupA().contains(state))
        .filter(scope -> !scope.span().from().isAfter(on))
        .map(scope -> scope.span().to().filter(last -> last.isBefore(on)).orElse(on))
        .max(LocalDate::compareTo);
  }

  /**
   * The last day to which the records reach as a whole: for each kind of fact the last day on which
   * anything of it was looked for, and of these the earliest. Facts of single pairs may be later.
   * Empty if some scope has no end, or there is none.
   */
  public Optional<LocalDate> lastDay() {
    Map<RecordKind, LocalDate> reached = new EnumMap<>(RecordKind.class);
    for (Scope scope : scopes) {
      if (scope.span().to().isEmpty()) {
        return Optional.empty();
      }
      reached.merge(scope.kind(), scope.span().to().get(), (a, b) -> a.isAfter(b) ? a : b);
    }
    return reached.values().stream().min(LocalDate::compareTo);
  }
}
