package org.entente.core.outlook.trouble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.Event.Context;
import org.entente.core.record.Event.Mode;
import org.entente.core.record.Records;

/**
 * Trouble of the casebook after the data sets end, as far as it meets their rules:
 *
 * <ul>
 *   <li>an incident, after {@link #INCIDENTS_END}: an event between two states, of military
 *       context, that is a clash (use of force, hostility 4) or an incursion (display, 3);
 *   <li>sanctions, after {@link #SANCTIONS_END}: an economic measure of the kind sanctions, by a
 *       state against a state.
 * </ul>
 *
 * <p>Threats, tariffs, export controls and quarrels in words are left out: the data sets either do
 * not count them or count them by rules that a row of the casebook cannot be held against. The
 * casebook covers some states only, so that a pair without a row need not have been calm.
 *
 * @param event the trouble
 * @param on its day
 * @param id of the row
 */
public record RecordedTrouble(TroubleEvent event, LocalDate on, String id) {

  /** The last year of the data on militarized incidents. */
  public static final int INCIDENTS_END = 2014;

  /** The last year of the data on sanctions. */
  public static final int SANCTIONS_END = 2022;

  private static final int FORCE = 4;
  private static final int DISPLAY = 3;

  /**
   * Reads the rows, by day, then id.
   *
   * @param numbers Correlates of War number of a state by its code; empty if it has none
   */
  public static List<RecordedTrouble> of(Records records, Function<String, OptionalInt> numbers) {
    List<RecordedTrouble> found = new ArrayList<>();
    for (Event event : records.of(Event.class)) {
      if (event.date().getYear() > INCIDENTS_END && hostility(event) > 0) {
        TroubleSource source = TroubleSource.INCIDENT;
        for (Pair pair : pairs(event, numbers)) {
          found.add(
              new RecordedTrouble(
                  new TroubleEvent(pair, event.date().getYear(), source, hostility(event)),
                  event.date(),
                  event.id()));
        }
      }
    }
    for (EconomicMeasure measure : records.of(EconomicMeasure.class)) {
      LocalDate from = measure.span().from();
      if (measure.type() == EconomicMeasure.Type.SANCTIONS && from.getYear() > SANCTIONS_END) {
        for (Pair pair : pairs(List.of(measure.sender()), measure.targets(), numbers)) {
          found.add(
              new RecordedTrouble(
                  new TroubleEvent(pair, from.getYear(), TroubleSource.SANCTIONS, 0),
                  from,
                  measure.id()));
        }
      }
    }
    found.sort(
        Comparator.comparing(RecordedTrouble::on)
            .thenComparing(RecordedTrouble::id)
            .thenComparing(one -> one.event().pair()));
    return List.copyOf(found);
  }

  private static int hostility(Event event) {
    if (!event.contexts().contains(Context.MILITARY)) {
      return 0;
    }
    return event.mode() == Mode.CLASH ? FORCE : event.mode() == Mode.INCURSION ? DISPLAY : 0;
  }

  /** Source against target; of what two states did together, the one against the other. */
  private static List<Pair> pairs(Event event, Function<String, OptionalInt> numbers) {
    if (!event.targets().isEmpty()) {
      return pairs(event.sources(), event.targets(), numbers);
    }
    return event.sources().size() == 2
        ? pairs(event.sources().subList(0, 1), event.sources().subList(1, 2), numbers)
        : List.of();
  }

  private static List<Pair> pairs(
      List<String> sources, List<String> targets, Function<String, OptionalInt> numbers) {
    List<Pair> pairs = new ArrayList<>();
    for (String source : sources) {
      for (String target : targets) {
        OptionalInt one = numbers.apply(source);
        OptionalInt other = numbers.apply(target);
        if (one.isPresent() && other.isPresent() && one.getAsInt() != other.getAsInt()) {
          pairs.add(Pair.of(one.getAsInt(), other.getAsInt()));
        }
      }
    }
    return pairs;
  }
}
