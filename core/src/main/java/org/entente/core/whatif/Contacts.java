package org.entente.core.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Events between two states, all of cooperation or all of conflict, spread evenly over the last
 * quarter: the i-th of n, from 0, is at (2i + 1) / 2n of its days.
 *
 * @param form {@link Form#WARMING} or {@link Form#COOLING}
 * @param first the one state; in conflict, the one that acts
 * @param second the other
 * @param n how many, at least 1
 */
public record Contacts(Form form, State first, State second, int n) implements Change {

  /** How many where no number is given. */
  public static final int DEFAULT = 6;

  /** No more than one for each day of the shortest quarter. */
  public static final int MOST = 89;

  private static final int MONTHS = 3;

  /**
   * Makes the change.
   *
   * @throws IllegalArgumentException for another form or an impossible number
   */
  public Contacts {
    if ((form != Form.WARMING && form != Form.COOLING) || n < 1 || n > MOST) {
      throw new IllegalArgumentException("no contacts: " + form + " " + n);
    }
  }

  @Override
  public String text() {
    return form.word() + " " + first.code() + " " + second.code() + " " + n;
  }

  private boolean isWarm() {
    return form == Form.WARMING;
  }

  @Override
  public String meaning() {
    return first.name()
        + (isWarm() ? " and " : " toward ")
        + second.name()
        + ": "
        + n
        + (isWarm() ? " events of cooperation" : " events of conflict")
        + " in the three months up to the date";
  }

  @Override
  public Records apply(Records records, LocalDate on, int number) {
    RecordsDraft draft = new RecordsDraft(this, records, on, number);
    Span quarter = Span.monthsUpTo(on, MONTHS);
    long days = ChronoUnit.DAYS.between(quarter.from(), on) + 1;
    for (int i = 0; i < n; i++) {
      draft.add(event(draft, i, quarter.from().plusDays((2L * i + 1) * days / (2L * n))));
    }
    return draft.records();
  }

  private Event event(RecordsDraft draft, int i, LocalDate day) {
    EventType words = isWarm() ? EventType.CONSULT : EventType.ACCUSE;
    EventType deeds = isWarm() ? EventType.COOPERATE : EventType.SANCTION;
    EventType type = i % 2 == 0 ? words : deeds;
    String doing = type.name().toLowerCase(Locale.ROOT);
    List<String> both = List.of(first.code(), second.code());
    return new Event(
        draft.id(RecordKind.EVENT, String.format(Locale.ROOT, "%02d", i + 1)),
        day,
        isWarm() ? both : both.subList(0, 1),
        isWarm() ? List.of() : both.subList(1, 2),
        type,
        Event.Mode.OTHER,
        Set.of(Event.Context.DIPLOMATIC),
        (isWarm()
                ? first.name() + " and " + second.name() + ": " + doing
                : first.name() + " toward " + second.name() + ": " + doing)
            + Hypothetical.MARK,
        draft.source());
  }
}
