package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.Citation;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/** Records while one change is made to them. */
final class RecordsDraft {

  private static final int MOST_NAMED = 6;

  private final Change change;
  private final LocalDate on;
  private final int number;
  private final Records known;
  private final List<Fact> facts;

  RecordsDraft(Change change, Records records, LocalDate on, int number) {
    this.change = change;
    this.on = on;
    this.number = number;
    this.known = records.asOf(on);
    this.facts = new ArrayList<>(known.facts());
  }

  Records records() {
    return new Records(facts, known.scopes());
  }

  LocalDate on() {
    return on;
  }

  /** What was known before this change. */
  <T extends Fact> List<T> of(Class<T> type) {
    return known.of(type);
  }

  ChangeException refuse(String trouble) {
    return ChangeException.of(change.text(), trouble);
  }

  String id(RecordKind kind) {
    return kind.letter() + "-whatif-" + number;
  }

  String id(RecordKind kind, String rest) {
    return id(kind) + "-" + rest;
  }

  /** The id of a fact that replaces another: {@code W-whatif-1-usa-jpn}. */
  String idFor(Fact altered) {
    return id(altered.kind(), altered.id().substring(2));
  }

  Citation source() {
    return Hypothetical.source(change.text(), on);
  }

  Citation sourceFor(Fact altered) {
    return Hypothetical.altering(change.text(), on, altered.id());
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  void replace(Fact old, Fact altered) {
    facts.remove(old);
    facts.add(altered);
  }

  /** The fact of that class and id, as it was known on the date. */
  <T extends Fact> T find(Class<T> type, RecordKind kind, String id) {
    Optional<T> found = known.of(type).stream().filter(fact -> fact.id().equals(id)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    Optional<T> altered =
        known.of(type).stream()
            .filter(fact -> Hypothetical.original(fact).map(id::equals).orElse(false))
            .findFirst();
    if (altered.isPresent()) {
      throw refuse(id + " was ended by an earlier change");
    }
    throw refuse("no " + kind.file() + " record " + id + " was known on " + on + near(type, id));
  }

  private <T extends Fact> String near(Class<T> type, String id) {
    List<String> open =
        known.of(type).stream()
            .filter(fact -> fact.span().to().isEmpty())
            .map(Fact::id)
            .sorted(
                Comparator.comparingInt((String other) -> -sharedStart(id, other))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST_NAMED)
            .toList();
    return open.isEmpty() ? "; none is open" : "; some of those open: " + String.join(", ", open);
  }

  private static int sharedStart(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** The span of an open fact when it no longer holds from a day on. */
  Span endedFrom(Fact fact, LocalDate day) {
    if (fact.span().to().isPresent()) {
      throw refuse(fact.id() + " had ended on " + fact.span().to().get());
    }
    if (!day.isAfter(fact.begins())) {
      throw refuse(fact.id() + " began on " + fact.begins() + ", so it cannot end on " + day);
    }
    return Span.of(fact.begins(), day.minusDays(1));
  }

  /** Who is in office on the date of the assessment: of several, the one who came last. */
  Optional<LeaderSpell> leader(State state) {
    return of(LeaderSpell.class).stream()
        .filter(spell -> spell.state().equals(state.code()) && spell.span().contains(on))
        .max(
            Comparator.comparing((LeaderSpell spell) -> spell.span().from())
                .thenComparing(LeaderSpell::id));
  }
}
