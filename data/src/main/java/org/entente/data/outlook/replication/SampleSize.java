package org.entente.data.outlook.replication;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;

/**
 * How large a sample is.
 *
 * @param alliances alliances
 * @param phases phases of them, an alliance that was amended having several
 * @param years alliance-years whose outcome is known
 * @param endings how often alliances ended in each way, in the order of the ways
 * @param completeRows alliance-years in which every {@link Condition} is known
 */
public record SampleSize(
    int alliances, int phases, int years, Map<Ending, Integer> endings, int completeRows) {

  /** Copies the map. */
  public SampleSize {
    endings = Collections.unmodifiableMap(new TreeMap<>(endings));
  }

  /** How often alliances ended in a way. */
  public int count(Ending ending) {
    return endings.getOrDefault(ending, 0);
  }

  static SampleSize of(Panel panel, int completeRows) {
    Set<Integer> alliances = new HashSet<>();
    Set<String> phases = new HashSet<>();
    Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    int page = panel.column("page");
    for (int row = 0; row < panel.size(); row++) {
      Snapshot snapshot = panel.snapshot(row);
      alliances.add(snapshot.alliance());
      phases.add(snapshot.alliance() + " since " + (snapshot.year() - (int) panel.raw(row, page)));
      endings.merge(snapshot.ending().orElseThrow(), 1, Integer::sum);
    }
    return new SampleSize(alliances.size(), phases.size(), panel.size(), endings, completeRows);
  }
}
