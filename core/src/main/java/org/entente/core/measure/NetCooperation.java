package org.entente.core.measure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;

/**
 * Do cooperative or conflictual events prevail? The balance of quad-class counts.
 *
 * <p>(C - K) / (C + K), where C counts the events of verbal and material cooperation and K those of
 * verbal and material conflict; every event counts once. It runs from -1 (conflict only) to 1
 * (cooperation only) and is undefined without events. O(n).
 *
 * <p>Counts and not Goldstein (1992) weights, which were made for other codes and are shown beside
 * the balance ({@link org.entente.core.measure.practice.ActWeights}). Quad counts are the usual
 * aggregate of machine-coded events [1]; the normalised difference makes dyads with many and few
 * events comparable.
 *
 * <p>[1] Schrodt, P. A. and Yonamine, J. E. (2013). A Guide to Event Data: Past, Present, and
 * Future. All Azimuth 2(2), 5-22.
 */
public final class NetCooperation {

  /** The largest distance that two values can have. */
  public static final double RANGE = 2;

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "net_cooperation",
          "net cooperation",
          "(C - K) / (C + K): events of cooperation C and of conflict K, each counted once",
          "-1 (conflict only) to 1 (cooperation only); undefined without events",
          "balance of quad-class counts; quad classes as in Schrodt, P. A. and Yonamine, J. E. (2013). A Guide to Event Data: Past, Present,"
              + " and Future. All Azimuth 2(2), 5-22");

  /** Words against deeds: the same, computed for words and for deeds apart. */
  public static final Measure WORDS_MINUS_DEEDS =
      new Measure(
          "words_minus_deeds",
          "words against deeds",
          "net cooperation of verbal events minus net cooperation of material events",
          "-2 (deeds more cooperative than words) to 2 (words more cooperative than deeds)",
          "difference of two balances of quad-class counts (see net_cooperation)");

  private NetCooperation() {}

  /** The balance over all events; empty if there are none. */
  public static OptionalDouble of(Collection<Event> events) {
    return of(events, quad -> true);
  }

  /** The balance over events of words; empty if there are none. */
  public static OptionalDouble ofWords(Collection<Event> events) {
    return of(events, QuadClass::isVerbal);
  }

  /** The balance over events of deeds; empty if there are none. */
  public static OptionalDouble ofDeeds(Collection<Event> events) {
    return of(events, quad -> !quad.isVerbal());
  }

  private static OptionalDouble of(Collection<Event> events, Predicate<QuadClass> wanted) {
    Map<QuadClass, Long> counts = new EnumMap<>(QuadClass.class);
    events.forEach(event -> counts.merge(event.type().quadClass(), 1L, Long::sum));
    return of(counts, wanted);
  }

  /**
   * The balance over the classes that are wanted, from their counts.
   *
   * @param counts how many events of each class; a class that is not there counts none
   * @return empty if there are no such events
   */
  public static OptionalDouble of(Map<QuadClass, Long> counts, Predicate<QuadClass> wanted) {
    long cooperation = 0;
    long conflict = 0;
    for (Map.Entry<QuadClass, Long> entry : counts.entrySet()) {
      if (wanted.test(entry.getKey())) {
        if (entry.getKey().isCooperation()) {
          cooperation += entry.getValue();
        } else {
          conflict += entry.getValue();
        }
      }
    }
    long all = cooperation + conflict;
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((cooperation - conflict) / (double) all);
  }
}
