package org.entente.app.report.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.app.report.format.Phrases;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.compare.ComparisonTopic;
import org.entente.core.assessment.compare.Side;

/** The lines of a comparison in words. */
public final class ComparisonPhrases {

  private static final double SHOWN_WITH_TWO_DIGITS = 0.005;

  private ComparisonPhrases() {}

  /** What the line is about: {@code USA-JPN, practice}. */
  public static String name(ComparisonLine line) {
    return line.about().isEmpty() || line.topic() == ComparisonTopic.STRAIN
        ? line.topic() == ComparisonTopic.STRAIN ? line.about() : line.topic().label()
        : line.about() + ", " + line.topic().label();
  }

  /** What a side says, or a dash. */
  public static String side(Optional<Side> side) {
    return side.map(Side::text).orElse("\u2013");
  }

  /**
   * The difference with its unit; otherwise how the sides stand to each other: {@code =}, {@code
   * moved}, {@code gained}, {@code lost}.
   */
  public static String difference(ComparisonLine line) {
    if (line.isEqual()) {
      return "=";
    }
    OptionalDouble difference = line.difference();
    // A move may lie in the number of cases, or in the days of a strain, and not in the value.
    if (difference.isEmpty() || difference.getAsDouble() == 0) {
      return line.move().name().toLowerCase(Locale.ROOT);
    }
    return number(line.topic(), difference.getAsDouble());
  }

  private static String number(ComparisonTopic topic, double difference) {
    boolean whole =
        switch (topic) {
          case OBLIGATION, OBLIGATIONS, ARRANGEMENTS, DAYS_LEFT, LEG_STRAINS, TENSION -> true;
          default -> false;
        };
    String text =
        whole ? String.format(Locale.ROOT, "%+,d", Math.round(difference)) : small(difference);
    return topic.unit().isEmpty() ? text : text + " " + topic.unit();
  }

  /** With two digits, or with as many as show that it is not nothing. */
  private static String small(double difference) {
    if (Math.abs(difference) >= SHOWN_WITH_TWO_DIGITS) {
      return Phrases.signed(difference);
    }
    return String.format(Locale.ROOT, "%+.1g", difference);
  }
}
