package org.entente.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A series on one line of text: the lowest value as the lowest block, the highest as the highest.
 */
public final class Sparkline {

  private static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
  private static final String NONE = "\u00B7";

  private Sparkline() {}

  /**
   * The line.
   *
   * @param series the values; a dot marks a missing one
   * @param width at most so many characters; neighbours are averaged where there are more values
   */
  public static String of(List<OptionalDouble> series, int width) {
    List<OptionalDouble> bins = bins(series, width);
    return of(bins, width, extreme(bins, -1), extreme(bins, 1));
  }

  /**
   * The line, with blocks that mean the same in several series.
   *
   * @param low value of the lowest block
   * @param high value of the highest
   */
  public static String of(List<OptionalDouble> series, int width, double low, double high) {
    List<OptionalDouble> bins = bins(series, width);
    StringBuilder line = new StringBuilder();
    for (OptionalDouble bin : bins) {
      if (bin.isEmpty()) {
        line.append(NONE);
      } else {
        double share = high > low ? (bin.getAsDouble() - low) / (high - low) : 0.5;
        int height = (int) Math.floor(share * BLOCKS.length());
        line.append(BLOCKS.charAt(Math.max(0, Math.min(BLOCKS.length() - 1, height))));
      }
    }
    return line.toString();
  }

  /** Lowest and highest value in words; what to say if there is none. */
  public static String range(List<OptionalDouble> series) {
    if (series.stream().allMatch(OptionalDouble::isEmpty)) {
      return "no value";
    }
    return String.format(Locale.ROOT, "%.3f to %.3f", extreme(series, -1), extreme(series, 1));
  }

  private static double extreme(List<OptionalDouble> series, int sign) {
    return sign
        * series.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(value -> sign * value.getAsDouble())
            .max()
            .orElse(0);
  }

  private static List<OptionalDouble> bins(List<OptionalDouble> series, int width) {
    int each = (series.size() + width - 1) / width;
    List<OptionalDouble> bins = new ArrayList<>();
    for (int from = 0; from < series.size(); from += each) {
      bins.add(
          series.subList(from, Math.min(series.size(), from + each)).stream()
              .filter(OptionalDouble::isPresent)
              .mapToDouble(OptionalDouble::getAsDouble)
              .average());
    }
    return bins;
  }
}
