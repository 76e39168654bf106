package org.entente.app.report.brief;

import java.util.Comparator;
import java.util.List;
import org.entente.core.brief.Direction;
import org.entente.core.brief.PracticeTrend;

/** Which legs a brief shows. */
final class BriefLegs {

  /** With more members a brief names the group and not each of them. */
  static final int FEW_MEMBERS = 8;

  private static final int FEW_LEGS = 6;
  private static final int MOST_LEGS = 5;

  private BriefLegs() {}

  /**
   * All legs of a small group, in their order; of a larger one the five that stand out: first those
   * that move, by the size of the change, then those with the lowest balance.
   */
  static List<PracticeTrend> standingOut(List<PracticeTrend> trends) {
    if (trends.size() <= FEW_LEGS) {
      return trends;
    }
    return trends.stream()
        .filter(trend -> trend.now().isPresent())
        .sorted(
            Comparator.comparingInt(BriefLegs::rank)
                .thenComparingDouble(BriefLegs::weight)
                .thenComparing(trend -> trend.leg().code()))
        .limit(MOST_LEGS)
        .toList();
  }

  private static int rank(PracticeTrend trend) {
    return switch (trend.direction()) {
      case WEAKENING, STRENGTHENING -> 0;
      case STEADY -> 1;
      case UNCLEAR -> 2;
    };
  }

  private static double weight(PracticeTrend trend) {
    return trend.direction() == Direction.STEADY || trend.direction() == Direction.UNCLEAR
        ? trend.now().orElseThrow().balance().orElse(2)
        : -Math.abs(trend.change().orElse(0));
  }
}
