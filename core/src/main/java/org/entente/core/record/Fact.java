package org.entente.core.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/** A dated fact with its source. */
public sealed interface Fact
    permits Treaty,
        TreatyMember,
        TreatyAction,
        LeaderSpell,
        Term,
        Dispute,
        Crisis,
        EconomicMeasure,
        Event {

  /** Oldest first; facts of one day in the order of their ids. */
  Comparator<Fact> BY_DATE = Comparator.comparing(Fact::begins).thenComparing(Fact::id);

  /** The record's own name: it begins with the letter of its kind, so it is unique among all. */
  String id();

  /** What kind of fact this is. */
  RecordKind kind();

  /** The period it applies to; for an event, its day. */
  Span span();

  /** The first day of the span. */
  default LocalDate begins() {
    return span().from();
  }

  /** The states that it is about, by code. */
  List<String> states();

  /** What it says, in one plain line without the dates. */
  String headline();

  /** Where it was read. */
  Citation citation();

  /**
   * What was known of it on a day: nothing before it began, and nothing of an end that was still to
   * come.
   */
  Optional<? extends Fact> asOf(LocalDate on);
}
