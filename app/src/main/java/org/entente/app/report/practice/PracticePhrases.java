package org.entente.app.report.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.format.Phrases;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.brief.PracticeYear;
import org.entente.core.measure.practice.BalanceInterval;
import org.entente.core.measure.practice.PracticeCount;
import org.entente.core.measure.practice.PracticeProfile;
import org.entente.core.record.Event;

/** What two states did to each other, in words. */
public final class PracticePhrases {

  private static final List<Event.Context> SHOWN =
      List.of(Event.Context.ECONOMIC, Event.Context.MILITARY, Event.Context.DIPLOMATIC);

  private PracticePhrases() {}

  /** Lines that follow the balance of the year; none without an act. */
  public static List<String> lines(PracticeProfile profile) {
    List<String> lines = new ArrayList<>();
    profile
        .count()
        .interval()
        .ifPresent(
            interval ->
                lines.add(
                    "95 % interval of that balance "
                        + interval(interval)
                        + "; mean weight of the acts "
                        + Phrases.signed(profile.meanWeight())
                        + " (Goldstein, from -10 to +10)"));
    String contexts =
        SHOWN.stream()
            .filter(context -> profile.byContext().containsKey(context))
            .map(context -> about(context, profile.byContext().get(context)))
            .collect(Collectors.joining(", "));
    if (!contexts.isEmpty()) {
      lines.add("net cooperation by context: " + contexts);
    }
    if (!profile.yearly().isEmpty()) {
      lines.add(yearly(profile));
    }
    return lines;
  }

  /**
   * The pair's own ten years before, newest first, with the place of the year among them where it
   * can be said; empty if none of them has an act on record.
   */
  public static Optional<String> ownYears(PracticeTrend trend) {
    List<PracticeYear> before = trend.years().subList(0, Math.max(0, trend.years().size() - 1));
    if (before.stream().allMatch(year -> year.balance().isEmpty())) {
      return Optional.empty();
    }
    List<String> years = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      PracticeYear year = before.get(i);
      years.add(
          year.balance().isEmpty()
              ? "\u2013"
              : Phrases.signed(year.balance()) + " (" + year.acts().size() + ")");
    }
    return Optional.of(
        "the ten years before, newest first: "
            + String.join(", ", years)
            + trend.place().map(place -> "; cooperation is " + place).orElse(""));
  }

  private static String about(Event.Context context, PracticeCount count) {
    return Phrases.word(context) + " " + balance(count);
  }

  private static String yearly(PracticeProfile profile) {
    int n = profile.yearly().size();
    return (n == 1 ? "1 act is a protest" : n + " acts are protests")
        + " made every year; "
        + (profile.withoutYearly().all() == 0
            ? "there is no other act"
            : "net cooperation without "
                + (n == 1 ? "it " : "them ")
                + balance(profile.withoutYearly()));
  }

  /** Balance with its count: {@code +0.43 (12)}. */
  public static String balance(PracticeCount count) {
    return Phrases.signed(count.balance()) + " (" + count.all() + ")";
  }

  /** An interval: {@code -0.10 to +0.43}. */
  public static String interval(BalanceInterval interval) {
    return Phrases.signed(interval.low()) + " to " + Phrases.signed(interval.high());
  }
}
