package org.entente.core.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Acts between states that stand in other tables than that of the events, as events.
 *
 * <ul>
 *   <li>An economic measure is a SANCTION of the sender against each target on its first day. An
 *       export control or an investment restriction counts only where it has a single target: one
 *       on all the world is aimed at nobody. A measure that took the place of one that had ended
 *       the day before counts only if that one was raised.
 *   <li>A dispute at the World Trade Organization, counted from the request for consultations, is
 *       an ACCUSE of side A against side B on its first day.
 * </ul>
 *
 * <p>An act that is an event on record is not counted again: one of the same type by the same state
 * against the same state, at most three days apart. Nor are several measures of those days.
 */
final class DerivedActs {

  /** How far apart two dates of one act may lie, in days. */
  static final long DAYS_OF_AN_ACT = 3;

  private static final String WTO = "WTO: ";
  private static final String RAISED = "raised";

  private static final Set<EconomicMeasure.Type> AIMED_ONLY_AT_ONE =
      EnumSet.of(EconomicMeasure.Type.EXPORT_CONTROL, EconomicMeasure.Type.INVESTMENT_RESTRICTION);

  private final Records records;
  private final Map<String, List<LocalDate>> onRecord = new HashMap<>();
  private final List<Event> derived = new ArrayList<>();

  private DerivedActs(Records records) {
    this.records = records;
  }

  /** The acts that are not among the events, in the order of their days. */
  static List<Event> of(Records records) {
    DerivedActs acts = new DerivedActs(records);
    records.of(Event.class).forEach(acts::note);
    records.of(EconomicMeasure.class).forEach(acts::measure);
    records.of(Dispute.class).forEach(acts::dispute);
    acts.derived.sort(Fact.BY_DATE);
    return List.copyOf(acts.derived);
  }

  private void note(Event event) {
    if (event.type() != EventType.SANCTION && event.type() != EventType.ACCUSE) {
      return;
    }
    for (String source : event.sources()) {
      for (String target : event.targets()) {
        onRecord
            .computeIfAbsent(key(event.type(), source, target), key -> new ArrayList<>())
            .add(event.date());
      }
    }
  }

  private static String key(EventType type, String source, String target) {
    return type + " " + source + " " + target;
  }

  private boolean isOnRecord(EventType type, String source, String target, LocalDate on) {
    return onRecord.getOrDefault(key(type, source, target), List.of()).stream()
        .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, on)) <= DAYS_OF_AN_ACT);
  }

  private void measure(EconomicMeasure measure) {
    if (AIMED_ONLY_AT_ONE.contains(measure.type()) && measure.targets().size() > 1) {
      return;
    }
    List<String> targets =
        measure.targets().stream()
            .filter(
                target ->
                    !isOnRecord(
                        EventType.SANCTION, measure.sender(), target, measure.span().from()))
            .filter(target -> !replaces(measure, target))
            .toList();
    String kind = measure.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    add(
        measure,
        "Economic measure (" + kind + "): " + measure.subject(),
        List.of(measure.sender()),
        targets,
        EventType.SANCTION,
        Event.Mode.RESTRICTION,
        EnumSet.of(Event.Context.ECONOMIC),
        List.of());
  }

  /** Whether it took the place of a measure that had ended the day before and was not raised. */
  private boolean replaces(EconomicMeasure measure, String target) {
    Optional<LocalDate> dayBefore = Optional.of(measure.span().from().minusDays(1));
    return records.of(EconomicMeasure.class).stream()
        .filter(other -> other.sender().equals(measure.sender()))
        .filter(other -> other.targets().contains(target))
        .filter(other -> other.span().to().equals(dayBefore))
        .anyMatch(other -> other.reversal().filter(how -> !how.startsWith(RAISED)).isPresent());
  }

  private void dispute(Dispute dispute) {
    if (!dispute.name().startsWith(WTO)) {
      return;
    }
    for (String source : dispute.sideA()) {
      List<String> targets =
          dispute.sideB().stream()
              .filter(
                  target -> !isOnRecord(EventType.ACCUSE, source, target, dispute.span().from()))
              .toList();
      add(
          dispute,
          "Complaint: " + dispute.name(),
          List.of(source),
          targets,
          EventType.ACCUSE,
          Event.Mode.OTHER,
          EnumSet.of(Event.Context.ECONOMIC, Event.Context.LEGAL),
          List.of(dispute.id()));
    }
  }

  private void add(
      Fact from,
      String summary,
      List<String> sources,
      List<String> targets,
      EventType type,
      Event.Mode mode,
      Set<Event.Context> contexts,
      List<String> disputes) {
    if (targets.isEmpty()) {
      return;
    }
    Event act =
        new Event(
            RecordKind.EVENT.letter() + "-" + String.join("-", sources) + "-" + from.id(),
            from.begins(),
            sources,
            targets,
            type,
            mode,
            contexts,
            summary,
            disputes,
            from.citation());
    derived.add(act);
    note(act);
  }
}
