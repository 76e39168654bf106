package org.entente.core.assessment.leg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.core.record.Obligation;

/** Values as plain words, the same in every locale. */
public final class AssessmentPhrases {

  private AssessmentPhrases() {}

  /** "1 day", "3 days". */
  public static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** "a, b and c". */
  public static String list(List<String> parts) {
    int n = parts.size();
    if (n < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, n - 1)) + " and " + parts.get(n - 1);
  }

  /** The same of the first few: "a, b and 7 more". */
  public static String some(List<String> parts, int most) {
    if (parts.size() <= most + 1) {
      return list(parts);
    }
    List<String> shown = new ArrayList<>(parts.subList(0, most));
    shown.add(parts.size() - most + " more");
    return list(shown);
  }

  /** A signed number with two digits, always with a point: "+0.43". */
  public static String signed(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return String.format(Locale.ROOT, "%+.2f", rounded == 0 ? 0.0 : rounded);
  }

  /** The same, or "none" where there is no value. */
  public static String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : "none";
  }

  /** A number with three digits after the point, or as a whole number where it is one. */
  public static String rounded(double value) {
    return number(Math.rint(value * 1000) / 1000);
  }

  /** A number with three significant digits, or as a whole number where it is one. */
  public static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      return String.format(Locale.ROOT, "%d", (long) value);
    }
    java.math.BigDecimal rounded =
        new java.math.BigDecimal(value).round(new java.math.MathContext(3));
    return rounded.stripTrailingZeros().toPlainString();
  }

  /** A probability in percent, with as many digits as it needs: {@code 0.10 %}, {@code 4.2 %}. */
  public static String percent(double probability) {
    double percent = 100 * probability;
    String form = percent < 1 ? "%.2f %%" : percent < 10 ? "%.1f %%" : "%.0f %%";
    return String.format(Locale.ROOT, form, percent);
  }

  /** "defense, consultation", in ATOP's order. */
  public static String obligations(Set<Obligation> obligations) {
    return String.join(
        ", ", obligations.stream().sorted().map(o -> o.name().toLowerCase(Locale.ROOT)).toList());
  }

  /** An enum constant in plain words: "export control". */
  public static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
