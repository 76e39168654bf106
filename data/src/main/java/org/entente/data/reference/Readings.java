package org.entente.data.reference;

/** Values of measures as the pack has them: with four significant digits. */
final class Readings {

  private static final int DIGITS = 4;

  /** Powers of ten up to this are exact in a double. */
  private static final int EXACT = 22;

  private Readings() {}

  /** Rounded to four significant digits, half to even; NaN stays. */
  static double rounded(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return value == 0 ? 0 : value;
    }
    int shift = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
    if (Math.abs(shift) > EXACT) {
      return Double.parseDouble(Numbers.text(value, DIGITS));
    }
    double scale = Math.pow(10, Math.abs(shift));
    return shift >= 0 ? Math.rint(value * scale) / scale : Math.rint(value / scale) * scale;
  }

  /** As it is written; nothing for NaN. */
  static String text(double value) {
    return value == Math.rint(value) && Math.abs(value) < 10_000
        ? String.valueOf((int) value)
        : Numbers.text(value, DIGITS);
  }
}
