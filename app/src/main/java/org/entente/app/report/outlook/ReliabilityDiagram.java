package org.entente.app.report.outlook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.core.outlook.backtest.HorizonReport;
import org.entente.core.outlook.score.ReliabilityBin;

/**
 * Forecast across, observed upward, both on the scale of the square root, since most forecasts are
 * small. A point on the diagonal is well calibrated; it is larger the more forecasts it represents
 * for.
 *
 * @param title what is shown
 * @param summary every point in words
 * @param points the points
 * @param ticks marks of both axes
 */
public record ReliabilityDiagram(
    String title, String summary, List<Point> points, List<Tick> ticks) {

  /** Width and height of the picture. */
  public static final int SIZE = 440;

  /** Left and lower edge of the plot. */
  public static final int EDGE = 60;

  /** Length of an axis. */
  public static final int LENGTH = 340;

  private static final double[] MARKS = {0, .01, .05, .1, .2, .3, .4, .5};

  /** Largest probability shown. */
  private static final double MOST = .5;

  /**
   * A bin.
   *
   * @param x place across
   * @param y place downward
   * @param radius its size
   * @param label events over forecasts
   */
  public record Point(double x, double y, double radius, String label) {}

  /**
   * A mark of an axis.
   *
   * @param at distance from the corner
   * @param label probability
   */
  public record Tick(double at, String label) {}

  /** The diagram of the model as used. */
  public static ReliabilityDiagram of(HorizonReport report) {
    return new ReliabilityDiagram(
        "Within " + BackTestDocument.label(report.horizon()) + ": forecast and observed",
        report.reliability().stream()
            .map(ReliabilityDiagram::words)
            .collect(Collectors.joining("; ", "", ".")),
        report.reliability().stream().map(ReliabilityDiagram::point).toList(),
        java.util.Arrays.stream(MARKS).mapToObj(ReliabilityDiagram::tick).toList());
  }

  private static String words(ReliabilityBin bin) {
    return "of "
        + bin.forecasts()
        + " forecasts near "
        + BackTestDocument.percent(bin.meanForecast())
        + " came "
        + BackTestDocument.percent(bin.observed());
  }

  private static Point point(ReliabilityBin bin) {
    return new Point(
        EDGE + place(bin.meanForecast()),
        SIZE - EDGE - place(bin.observed()),
        3 + Math.log10(bin.forecasts()) * 2,
        bin.events() + "/" + bin.forecasts());
  }

  private static Tick tick(double probability) {
    return new Tick(place(probability), String.format(Locale.ROOT, "%.0f %%", 100 * probability));
  }

  private static double place(double probability) {
    return Math.sqrt(Math.min(MOST, probability) / MOST) * LENGTH;
  }
}
