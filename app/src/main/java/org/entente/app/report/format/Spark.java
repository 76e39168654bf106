package org.entente.app.report.format;

import java.util.List;
import java.util.OptionalDouble;

/** Values as a row of bars in text. */
public final class Spark {

  private static final char LOWEST = '\u2581';
  private static final int LEVELS = 8;

  private Spark() {}

  /**
   * A bar for each value.
   *
   * @param values from -1 to 1; a middle dot stands for a value that is not there
   */
  public static String of(List<OptionalDouble> values) {
    StringBuilder bars = new StringBuilder();
    for (OptionalDouble value : values) {
      bars.append(
          value.isEmpty()
              ? '\u00b7'
              : (char) (LOWEST + Math.round((value.getAsDouble() + 1) / 2 * (LEVELS - 1))));
    }
    return bars.toString();
  }
}
