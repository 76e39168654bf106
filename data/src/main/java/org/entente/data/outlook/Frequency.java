package org.entente.data.outlook;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Snapshot;

/**
 * How often alliances of some kind ended, and how, in the year after a snapshot. Only snapshots
 * whose next year is known count.
 *
 * @param label which alliances
 * @param alliances how many different ones
 * @param years their snapshots: alliance-years at risk
 * @param endings how many snapshots had each ending in the next year
 */
public record Frequency(String label, int alliances, int years, Map<Ending, Integer> endings) {

  /** Copies the map. */
  public Frequency {
    endings = Map.copyOf(endings);
  }

  /** How many ended so. */
  public int count(Ending ending) {
    return endings.getOrDefault(ending, 0);
  }

  /** Violations per alliance-year, 0 to 1; empty if there is no alliance-year. */
  public OptionalDouble rate() {
    return years == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) count(Ending.VIOLATED) / years);
  }

  /** Counts snapshots one by one. */
  static final class Counter {

    private final String label;
    private final Set<Integer> alliances = new HashSet<>();
    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private int years;

    Counter(String label) {
      this.label = label;
    }

    void add(Snapshot snapshot) {
      snapshot
          .ending()
          .ifPresent(
              ending -> {
                years++;
                alliances.add(snapshot.alliance());
                endings.merge(ending, 1, Integer::sum);
              });
    }

    Frequency frequency() {
      return new Frequency(label, alliances.size(), years, endings);
    }
  }
}
