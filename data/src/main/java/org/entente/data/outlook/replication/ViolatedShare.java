package org.entente.data.outlook.replication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.estimate.AalenJohansen;
import org.entente.core.outlook.estimate.Incidence;
import org.entente.core.outlook.estimate.Spell;

/**
 * What share of the bilateral alliances formed in an era had been violated or abrogated by an age:
 * the Aalen-Johansen estimate ({@link AalenJohansen}) with the other ways of ending as competing
 * risks, time being the age of the alliance. An alliance counts once, with the end of its last
 * phase: an amended one lives on. What ended in the calendar year in which it was made is outside
 * the panel.
 *
 * @param from first year of formation
 * @param to last year of formation
 * @param alliances alliances
 * @param shares share by each of {@link #AGES}, in [0, 1]
 */
public record ViolatedShare(int from, int to, int alliances, List<Double> shares) {

  /** Ages at which the share is given, in years. */
  public static final List<Integer> AGES = List.of(5, 10, 20, 30);

  private static final int[][] ERAS = {{1815, 1918}, {1919, 1945}, {1946, 1989}, {1990, 2016}};

  /** Copies the list. */
  public ViolatedShare {
    shares = List.copyOf(shares);
  }

  /** Of each era. */
  public static List<ViolatedShare> of(Panel panel) {
    Panel known = panel.where(row -> row.bilateral() && row.ending().isPresent());
    List<ViolatedShare> shares = new ArrayList<>();
    for (int[] era : ERAS) {
      shares.add(
          of(
              era[0],
              era[1],
              Rows.where(
                  known,
                  (part, row) ->
                      era[0] <= Rows.formed(part, row) && Rows.formed(part, row) <= era[1])));
    }
    return shares;
  }

  private static ViolatedShare of(int from, int to, Panel panel) {
    Map<Integer, Spell> spells = new TreeMap<>();
    int age = panel.column("age");
    for (int row = 0; row < panel.size(); row++) {
      Snapshot last = panel.snapshot(row);
      spells.put(
          last.alliance(), new Spell(0, panel.raw(row, age) + 1, cause(last), last.alliance()));
    }
    List<Incidence> curve =
        AalenJohansen.of(List.copyOf(spells.values()), Ending.values().length - 1);
    return new ViolatedShare(
        from, to, spells.size(), AGES.stream().map(at -> by(curve, at)).toList());
  }

  /** Number of the way of ending, {@link Ending#NONE} being censored. */
  private static int cause(Snapshot snapshot) {
    return snapshot.ending().orElseThrow().ordinal() - 1;
  }

  private static double by(List<Incidence> curve, int age) {
    double share = 0;
    for (Incidence point : curve) {
      if (point.time() <= age) {
        share = point.shares()[Ending.VIOLATED.ordinal() - 1];
      }
    }
    return share;
  }
}
