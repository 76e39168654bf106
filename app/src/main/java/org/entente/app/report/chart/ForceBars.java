package org.entente.app.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;

/**
 * What each force does to the odds of one leg, as bars to the left (lowers) and right (raises) of
 * none, the longest first. The scale is logarithmic and the same for all legs of a page.
 *
 * @param leg the leg
 * @param bars one for each force with a part in the outlook
 * @param most the largest absolute log-odds of the page
 */
public record ForceBars(LegForces leg, List<Bar> bars, double most) {

  /** Width of the picture. */
  public static final int WIDTH = 640;

  /** Height of a bar with its gap. */
  public static final int STEP = 22;

  /** Where the bars begin. */
  public static final int TOP = 26;

  /** The place of no effect. */
  public static final int ZERO = 400;

  private static final int REACH = 150;

  /** Copies the list. */
  public ForceBars {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param view the force
   * @param x its left end
   * @param y its upper edge
   * @param width its length
   * @param raises whether it raises the odds that the obligation is broken
   */
  public record Bar(ForceView view, double x, double y, double width, boolean raises) {}

  /** A picture for each leg with an outlook. */
  public static List<ForceBars> of(List<LegForces> legs) {
    double most =
        legs.stream()
            .flatMap(leg -> leg.forces().stream())
            .mapToDouble(view -> Math.abs(view.logOdds().orElse(0)))
            .max()
            .orElse(0);
    return most == 0
        ? List.of()
        : legs.stream()
            .filter(leg -> leg.forecast().isPresent())
            .map(leg -> of(leg, most))
            .toList();
  }

  private static ForceBars of(LegForces leg, double most) {
    List<ForceView> views =
        leg.forces().stream()
            .filter(view -> view.logOdds().isPresent())
            .sorted(
                Comparator.comparingDouble(
                        (ForceView view) -> -Math.abs(view.logOdds().getAsDouble()))
                    .thenComparing(ForceView::force))
            .toList();
    List<Bar> bars =
        IntStream.range(0, views.size()).mapToObj(i -> bar(views.get(i), i, most)).toList();
    return new ForceBars(leg, bars, most);
  }

  private static Bar bar(ForceView view, int place, double most) {
    double logOdds = view.logOdds().orElseThrow();
    double width = Math.abs(logOdds) / most * REACH;
    return new Bar(view, logOdds < 0 ? ZERO - width : ZERO, TOP + place * STEP, width, logOdds > 0);
  }

  /** Height of the picture. */
  public int height() {
    return TOP + bars.size() * STEP + 6;
  }
}
