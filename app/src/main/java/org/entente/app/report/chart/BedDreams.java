package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Tie;

/**
 * Bed against dreams: every leg a point, practised cooperation across, similarity toward outsiders
 * upward; both from -1 to 1.
 *
 * @param points the legs with both values
 * @param missing the legs without
 */
public record BedDreams(List<Point> points, List<LegAssessment> missing) {

  /** Width of the picture. */
  public static final int WIDTH = 460;

  /** Height of the picture. */
  public static final int HEIGHT = 380;

  /** Left edge of the plot. */
  public static final int LEFT = 60;

  /** Upper edge of the plot. */
  public static final int TOP = 20;

  /** Length of each axis. */
  public static final int SIDE_X = 380;

  /** Length of the other axis. */
  public static final int SIDE_Y = 300;

  private static final double LABEL_GAP = 17;
  private static final int MOST_LABELS = 14;

  /** A leg at a place, with its label beside it. */
  public record Point(
      LegAssessment leg, double x, double y, double labelX, double labelY, boolean labelRight) {

    /** Whether a defence pact binds the leg. */
    public boolean pact() {
      return leg.bed().tie() == Tie.DEFENSE_PACT;
    }
  }

  /** The chart of an assessment. */
  public static BedDreams of(Assessment assessment) {
    List<LegAssessment> read = assessment.legs().stream().filter(BedDreams::hasBoth).toList();
    List<LegAssessment> missing = assessment.legs().stream().filter(leg -> !hasBoth(leg)).toList();
    List<Point> points = new ArrayList<>();
    double floor = TOP;
    for (LegAssessment leg :
        read.stream().sorted(Comparator.comparingDouble(leg -> y(dreams(leg)))).toList()) {
      double x = x(bed(leg));
      double y = y(dreams(leg));
      double labelY = Math.max(y + 4, floor);
      floor = labelY + LABEL_GAP;
      boolean right = bed(leg) < 0.3;
      points.add(new Point(leg, x, y, right ? x + 14 : x - 14, labelY, right));
    }
    return new BedDreams(List.copyOf(points), missing);
  }

  private static boolean hasBoth(LegAssessment leg) {
    return leg.bed().practice().value().isPresent()
        && leg.dreams().similarity().value().isPresent();
  }

  private static double bed(LegAssessment leg) {
    return leg.bed().practice().value().orElseThrow();
  }

  private static double dreams(LegAssessment leg) {
    return leg.dreams().similarity().value().orElseThrow();
  }

  /** Place of a value on the axis across. */
  public static double x(double value) {
    return LEFT + (value + 1) / 2 * SIDE_X;
  }

  /** Place of a value on the upward axis. */
  public static double y(double value) {
    return TOP + (1 - value) / 2 * SIDE_Y;
  }

  /** The values that the axes are marked with. */
  public static List<Double> marks() {
    return List.of(-1.0, -0.5, 0.0, 0.5, 1.0);
  }

  /** Whether there are few enough points to write their names beside them. */
  public boolean isLabelled() {
    return points.size() <= MOST_LABELS;
  }
}
