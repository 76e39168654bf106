package org.entente.data.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Numbers as the files of a pack have them, the same on every machine. */
final class Numbers {

  private Numbers() {}

  /** With so many significant digits; nothing for NaN. */
  static String text(double value, int digits) {
    if (Double.isNaN(value)) {
      return "";
    }
    BigDecimal rounded =
        new BigDecimal(value, new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : shorter(rounded.toPlainString(), rounded.toString());
  }

  private static String shorter(String plain, String scientific) {
    return plain.length() <= scientific.length() + 2 ? plain : scientific;
  }

  /** The number in a cell; NaN if it is empty. */
  static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The number in a cell; empty if the cell is. */
  static OptionalDouble optional(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
