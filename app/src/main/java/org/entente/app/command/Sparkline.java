package org.entente.app.command;

/** A series as a line of bars of eight heights. */
final class Sparkline {

  private static final String BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";

  private Sparkline() {}

  /**
   * The bars.
   *
   * @param values in order; NaN leaves a gap
   * @param low value of the lowest bar
   * @param high value of the highest
   * @param width most bars; more values than that are averaged
   */
  static String of(double[] values, double low, double high, int width) {
    int bars = Math.min(width, values.length);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < bars; i++) {
      double sum = 0;
      int count = 0;
      for (int k = i * values.length / bars; k < (i + 1) * values.length / bars; k++) {
        sum += Double.isNaN(values[k]) ? 0 : values[k];
        count += Double.isNaN(values[k]) ? 0 : 1;
      }
      line.append(count == 0 ? ' ' : bar(sum / count, low, high));
    }
    return line.toString();
  }

  private static char bar(double value, double low, double high) {
    double share = high > low ? (value - low) / (high - low) : 0.5;
    int height = (int) Math.floor(share * BARS.length());
    return BARS.charAt(Math.max(0, Math.min(BARS.length() - 1, height)));
  }
}
