package org.entente.core.brief;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Leg;

/** Dates, names and frequencies as people write them, the same in every locale. */
public final class PlainWords {

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Bahamas",
          "Central African Republic",
          "Comoros",
          "Czech Republic",
          "Democratic Republic of the Congo",
          "Dominican Republic",
          "Gambia",
          "German Democratic Republic",
          "German Federal Republic",
          "Maldives",
          "Marshall Islands",
          "Netherlands",
          "Ottoman Empire",
          "Philippines",
          "Republic of Vietnam",
          "Seychelles",
          "Solomon Islands",
          "Soviet Union",
          "United Arab Emirates",
          "United Kingdom",
          "United States",
          "Yemen Arab Republic",
          "Yemen People's Republic");

  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final int DAYS_OF_YEAR = 365;

  private PlainWords() {}

  /** {@code 7 January 2025}. */
  public static String date(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + " "
        + day.getYear();
  }

  /** The name of a state as it stands inside a sentence: {@code the United States}. */
  public static String name(String state) {
    return WITH_ARTICLE.contains(state) ? "the " + state : state;
  }

  /** Both states of a leg inside a sentence: {@code the United States and Japan}. */
  public static String names(Leg leg) {
    return name(leg.a().name()) + " and " + name(leg.b().name());
  }

  /** A number up to ten as a word. */
  public static String number(int n) {
    return n < SMALL.size() ? SMALL.get(n) : String.valueOf(n);
  }

  /** "one pressure", "three pressures". */
  public static String count(int n, String one, String many) {
    return number(n) + " " + (n == 1 ? one : many);
  }

  /** "a, b and c". */
  public static String list(List<String> parts) {
    return AssessmentPhrases.list(parts);
  }

  /** With the first letter as a capital. */
  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** How far a day is from the date: "in 13 days", "4 days ago", "since 2018". */
  public static String when(LocalDate day, LocalDate on) {
    long days = ChronoUnit.DAYS.between(on, day);
    if (days == 0) {
      return "today";
    }
    if (Math.abs(days) > DAYS_OF_YEAR) {
      return (days > 0 ? "in " : "since ") + day.getYear();
    }
    String count = AssessmentPhrases.count(Math.abs(days), "day", "days");
    return days > 0 ? "in " + count : count + " ago";
  }

  /**
   * A probability as a natural frequency with at most two significant figures: {@code about 1 in
   * 60}; from one half on {@code about 6 in 10}.
   *
   * @param probability from 0 to 1
   */
  public static String frequency(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no probability: " + probability);
    }
    if (probability < 1e-4) {
      return "less than 1 in 10,000";
    }
    if (probability > 0.95) {
      return "more than 9 in 10";
    }
    if (probability >= 0.3) {
      return "about " + Math.max(3, Math.round(10 * probability)) + " in 10";
    }
    double one = 1 / probability;
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(one)) - 1));
    return String.format(Locale.ROOT, "about 1 in %,d", Math.round(one / unit) * (long) unit);
  }
}
