package org.entente.core.measure.practice;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.record.Event;

/**
 * What two states did to each other over a period, beyond the one balance.
 *
 * @param count the acts on record
 * @param meanWeight mean weight of the acts by a published scale, -10 to 10; empty without an act
 * @param byContext the acts by what they were about, in the order of the vocabulary; an act about
 *     two things counts in both; contexts without an act are not there
 * @param yearly the acts that are {@linkplain YearlyProtests yearly protests}, oldest first
 * @param withoutYearly the acts without these
 */
public record PracticeProfile(
    PracticeCount count,
    OptionalDouble meanWeight,
    Map<Event.Context, PracticeCount> byContext,
    List<Event> yearly,
    PracticeCount withoutYearly) {

  /** Copies list and map. */
  public PracticeProfile {
    yearly = List.copyOf(yearly);
    byContext = ordered(byContext);
  }

  private static Map<Event.Context, PracticeCount> ordered(
      Map<Event.Context, PracticeCount> given) {
    Map<Event.Context, PracticeCount> copy = new EnumMap<>(Event.Context.class);
    copy.putAll(given);
    return Collections.unmodifiableMap(copy);
  }

  /**
   * The profile of a period.
   *
   * @param acts the acts of the pair in the period, oldest first
   * @param all the acts of the pair up to the end of the period, for those made every year
   * @param weights the scale
   */
  public static PracticeProfile of(List<Event> acts, Collection<Event> all, ActWeights weights) {
    Map<Event.Context, PracticeCount> byContext = new EnumMap<>(Event.Context.class);
    for (Event.Context context : Event.Context.values()) {
      List<Event> about = acts.stream().filter(act -> act.contexts().contains(context)).toList();
      if (!about.isEmpty()) {
        byContext.put(context, PracticeCount.of(about));
      }
    }
    List<Event> yearly = YearlyProtests.among(acts, all);
    return new PracticeProfile(
        PracticeCount.of(acts),
        weights.mean(acts),
        byContext,
        yearly,
        PracticeCount.of(acts.stream().filter(act -> !yearly.contains(act)).toList()));
  }
}
