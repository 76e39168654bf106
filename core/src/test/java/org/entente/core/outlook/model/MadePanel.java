package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;

/**
 * A made panel, 1850-1930: alliances form and are violated with log-odds -4 + 2 x in a year; noise
 * does nothing, part is not known in every third row, leak knows the next year.
 */
public final class MadePanel {

  private static final int FIRST = 1850;
  private static final int LAST = 1930;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Panel.Builder builder =
      new Panel.Builder(List.of("age", "x", "noise", "part", "leak"));

  private MadePanel() {}

  /** Always the same. */
  public static Panel panel() {
    MadePanel made = new MadePanel();
    for (int alliance = 1; alliance <= 160; alliance++) {
      made.addAlliance(alliance);
    }
    return made.builder.build();
  }

  private void addAlliance(int alliance) {
    int first = FIRST + random.nextInt(LAST - FIRST);
    int end = LAST + 1;
    double level = 2 * random.nextDouble() - 1;
    List<double[]> rows = new ArrayList<>();
    for (int year = first; year < end && year <= LAST; year++) {
      double x = level + random.nextDouble() - .5;
      if (random.nextDouble() < 1 / (1 + Math.exp(4 - 2 * x))) {
        end = year + 1;
      }
      double part = year % 3 == 0 ? Double.NaN : random.nextDouble();
      rows.add(new double[] {year - first, x, random.nextDouble(), part, end == year + 1 ? 9 : 0});
    }
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i)[4] += random.nextDouble();
      builder.row(snapshot(alliance, first + i, end), rows.get(i));
    }
  }

  private static Snapshot snapshot(int alliance, int year, int end) {
    boolean violated = end == year + 1;
    return new Snapshot(
        alliance,
        OptionalInt.empty(),
        year,
        true,
        year + 1 > LAST ? Optional.empty() : Optional.of(violated ? Ending.VIOLATED : Ending.NONE),
        year + 5 > LAST ? Optional.empty() : Optional.of(end <= year + 5),
        OptionalInt.empty());
  }
}
