package org.entente.data.outlook.replication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;

/**
 * The two regime covariates as an {@link EarlierFit} seems to have coded them, inferred from its
 * numbers of rows and events. It gave Austria-Hungary no regime (Polity has it under the number of
 * Austria), and passed over members that Polity never rates, where the panel leaves joint democracy
 * open.
 */
public final class EarlierCoding {

  private static final int AUSTRIA_HUNGARY = 300;
  private static final int DEMOCRACY = 6;
  private static final int REGIME_CHANGE = 3;

  private final Panel members;
  private final Map<String, List<Integer>> parts = new HashMap<>();
  private final Map<String, Double> first = new HashMap<>();
  private final Set<Integer> rated = new HashSet<>();

  private EarlierCoding(Panel members) {
    this.members = members;
    for (int row = 0; row < members.size(); row++) {
      Snapshot part = members.snapshot(row);
      parts.computeIfAbsent(key(part), k -> new ArrayList<>()).add(row);
      if (!Double.isNaN(score(row))) {
        first.putIfAbsent(partKey(part), score(row));
        rated.add(member(row));
      }
    }
  }

  /**
   * The panel of alliances with {@code regf} and {@code jdem} recoded.
   *
   * @param alliances alliance-years
   * @param members member-years of the same alliances, with {@code own_pol}
   */
  public static Panel recode(Panel alliances, Panel members) {
    EarlierCoding coding = new EarlierCoding(members);
    int regimeChange = alliances.column("regf");
    int jointDemocracy = alliances.column("jdem");
    return Rows.changed(
        alliances,
        (row, values) -> {
          List<Integer> rows = coding.parts.getOrDefault(key(alliances.snapshot(row)), List.of());
          values[regimeChange] = coding.regimeChange(rows);
          values[jointDemocracy] = coding.jointDemocracy(rows);
        });
  }

  /** Whether a member with a score moved; NaN if none has one. */
  private double regimeChange(List<Integer> rows) {
    double changed = Double.NaN;
    for (int row : rows) {
      double score = score(row);
      if (!Double.isNaN(score)) {
        double moved = Math.abs(score - first.get(partKey(members.snapshot(row))));
        changed = Math.max(Double.isNaN(changed) ? 0 : changed, moved >= REGIME_CHANGE ? 1 : 0);
      }
    }
    return changed;
  }

  /** Whether all members that are ever rated are democracies; NaN if that is open. */
  private double jointDemocracy(List<Integer> rows) {
    double[] scores =
        rows.stream().filter(row -> rated.contains(member(row))).mapToDouble(this::score).toArray();
    boolean open = scores.length == 0;
    for (double score : scores) {
      if (score < DEMOCRACY) {
        return 0;
      }
      open |= Double.isNaN(score);
    }
    return open ? Double.NaN : 1;
  }

  private double score(int row) {
    return member(row) == AUSTRIA_HUNGARY
        ? Double.NaN
        : members.raw(row, members.column("own_pol"));
  }

  private int member(int row) {
    return members.snapshot(row).member().orElseThrow();
  }

  private static String key(Snapshot snapshot) {
    return snapshot.alliance() + "@" + snapshot.year();
  }

  private static String partKey(Snapshot part) {
    return part.alliance() + "/" + part.member().orElseThrow();
  }
}
