package org.entente.core.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All facts at hand, and what was looked for. Immutable.
 *
 * <p>{@link #asOf} gives the facts as they were known on a day. Everything downstream works on such
 * a view, which is how it is made sure that nothing after the date asked for is used.
 */
public final class Records {

  private final List<Fact> facts;
  private final List<Scope> scopes;
  private final Map<Class<?>, List<Fact>> byClass = new HashMap<>();

  /** Facts in the order of their dates, and the scopes in the order given. */
  public Records(Collection<? extends Fact> facts, Collection<Scope> scopes) {
    this(facts.stream().map(Fact.class::cast).sorted(Fact.BY_DATE).toList(), List.copyOf(scopes));
  }

  private Records(List<Fact> sorted, List<Scope> scopes) {
    this.facts = sorted;
    this.scopes = scopes;
    for (Fact fact : sorted) {
      byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }
  }

  /** These facts and those of another collection. */
  public Records plus(Records other) {
    return new Records(
        Stream.concat(facts.stream(), other.facts.stream()).toList(),
        Stream.concat(scopes.stream(), other.scopes.stream()).toList());
  }

  /**
   * The facts as they were known at the end of a day. Scopes stay: they say where somebody looked,
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
    return new Records(List.copyOf(known), scopes);
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
    return byClass.getOrDefault(type, List.of()).stream().map(type::cast).toList();
  }

  /** The fact of that class with that id. */
  public <T extends Fact> Optional<T> find(Class<T> type, String id) {
    return byClass.getOrDefault(type, List.of()).stream()
        .filter(fact -> fact.id().equals(id))
        .map(type::cast)
        .findFirst();
  }

  /** Whether facts of a kind about a state were looked for on that day. */
  public boolean covers(RecordKind kind, String state, LocalDate on) {
    return scopes.stream().anyMatch(scope -> scope.covers(kind, state, on));
  }

  /** Whether facts of a kind between two states were looked for on that day. */
  public boolean covers(RecordKind kind, String a, String b, LocalDate on) {
    return scopes.stream().anyMatch(scope -> scope.covers(kind, a, b, on));
  }

  /** The last day on which anything was looked for; empty if no scope has an end. */
  public Optional<LocalDate> lastDay() {
    return scopes.stream().flatMap(scope -> scope.span().to().stream()).max(LocalDate::compareTo);
  }
}
