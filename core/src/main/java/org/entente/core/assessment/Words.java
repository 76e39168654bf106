package org.entente.core.assessment;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.core.record.Obligation;

/** Values as plain words, the same in every locale. */
public final class Words {

  private Words() {}

  /** "1 day", "3 days". */
  static String count(long n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  /** "a, b and c". */
  static String list(List<String> parts) {
    int n = parts.size();
    if (n < 2) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, n - 1)) + " and " + parts.get(n - 1);
  }

  /** A signed number with two digits, always with a point: "+0.43". */
  public static String signed(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return String.format(Locale.ROOT, "%+.2f", rounded == 0 ? 0.0 : rounded);
  }

  /** The same, or "none" where there is no value. */
  static String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : "none";
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
