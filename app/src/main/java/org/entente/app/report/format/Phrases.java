package org.entente.app.report.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.record.Treaty;
import org.entente.core.time.Span;

/** Values as plain words, the same in every locale. */
public final class Phrases {

  private Phrases() {}

  /** A signed number with two digits: {@code +0.43}; an en dash if there is none. */
  public static String signed(OptionalDouble value) {
    return value.isPresent() ? signed(value.getAsDouble()) : "\u2013";
  }

  /** A signed number with two digits: {@code +0.43}. */
  public static String signed(double value) {
    return AssessmentPhrases.signed(value);
  }

  /** How a pair ranks among others, in one sentence. */
  public static String standing(Standing standing) {
    String head =
        standing.measure().name() + " over " + standing.over() + ", " + span(standing.period());
    if (standing.missing().isPresent()) {
      return head + ": not known, " + standing.missing().get();
    }
    return head
        + ": "
        + signed(standing.value())
        + " (n "
        + standing.n()
        + "), above "
        + String.format(Locale.ROOT, "%.0f", standing.percentile().orElseThrow())
        + " % of "
        + String.format(Locale.ROOT, "%,d", standing.population())
        + " "
        + standing.among();
  }

  /** An enum constant: {@code export control}. */
  public static String word(Enum<?> constant) {
    return AssessmentPhrases.plain(constant);
  }

  /** What two states owe each other, separately if it differs. */
  public static String obligations(Commitment commitment, String first, String second) {
    if (!commitment.isAsymmetric()) {
      return AssessmentPhrases.obligations(commitment.obligations());
    }
    return first
        + " owes "
        + orNothing(commitment.owedByFirst())
        + "; "
        + second
        + " owes "
        + orNothing(commitment.owedBySecond());
  }

  /** A treaty's name; of an alliance known from data alone, also how far these reach. */
  public static String named(Treaty treaty, LocalDate on) {
    boolean later = on.getYear() > Treaty.LAST_CODED_YEAR;
    return treaty.isCoded() && later && treaty.name().endsWith(")")
        ? treaty.name().substring(0, treaty.name().length() - 1)
            + ", as of "
            + Treaty.LAST_CODED_YEAR
            + ")"
        : treaty.name();
  }

  private static String orNothing(Set<Obligation> obligations) {
    return obligations.isEmpty() ? "nothing" : AssessmentPhrases.obligations(obligations);
  }

  /** A stretch of days. */
  public static String span(Span span) {
    return span.to()
        .map(to -> to.equals(span.from()) ? span.from().toString() : span.from() + " to " + to)
        .orElse(span.from() + " on");
  }

  /**
   * The value of a reading with the number of cases: {@code +0.43 (n = 12)}; or why there is none.
   */
  public static String reading(Reading reading) {
    return reading
        .missing()
        .orElseGet(() -> signed(reading.value()) + " (n = " + reading.n() + ")");
  }

  /** The same for the period before: {@code +0.40 (n = 9)}. */
  public static String before(Reading reading) {
    return reading.before().map(b -> signed(b.value()) + " (n = " + b.n() + ")").orElse("\u2013");
  }

  /** The ids of records, in order. */
  public static String ids(List<? extends Fact> facts) {
    return facts.stream().map(Fact::id).collect(Collectors.joining(" "));
  }
}
