package org.entente.app.report.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.assessment.situation.Interactions;
import org.entente.core.measure.practice.PracticeProfile;
import org.entente.core.measure.practice.YearlyProtests;
import org.entente.core.record.Event;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.time.Span;
import org.entente.data.events.GoldsteinScale;

/**
 * What a pair did to each other, by calendar year.
 *
 * @param a one state
 * @param b the other
 * @param years oldest first
 */
public record YearlyPractice(State a, State b, List<Year> years) {

  /** Copies the list. */
  public YearlyPractice {
    years = List.copyOf(years);
  }

  /**
   * A calendar year.
   *
   * @param year which
   * @param profile its acts; empty if they were not looked for on every day of it
   */
  public record Year(int year, Optional<PracticeProfile> profile) {

    /** Net cooperation; empty if acts were not looked for or none is on record. */
    public OptionalDouble balance() {
      return profile.map(p -> p.count().balance()).orElse(OptionalDouble.empty());
    }

    /** Net cooperation without protests made every year. */
    public OptionalDouble withoutYearly() {
      return profile.map(p -> p.withoutYearly().balance()).orElse(OptionalDouble.empty());
    }

    /** Mean weight of the acts, -10 to 10. */
    public OptionalDouble meanWeight() {
      return profile.map(PracticeProfile::meanWeight).orElse(OptionalDouble.empty());
    }
  }

  /** Reads the years from the first to the last, both included. */
  public static YearlyPractice of(Records records, State a, State b, int first, int last) {
    Interactions interactions = new Interactions(records.asOf(LocalDate.of(last, 12, 31)));
    List<Year> years = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      Span span = Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      if (!interactions.covered(a.code(), b.code(), span)) {
        years.add(new Year(year, Optional.empty()));
        continue;
      }
      List<Event> acts = interactions.between(a.code(), b.code(), span);
      Span known =
          Span.of(LocalDate.of(year - YearlyProtests.YEARS - 1, 1, 1), span.to().orElseThrow());
      List<Event> all = interactions.between(a.code(), b.code(), known);
      years.add(
          new Year(year, Optional.of(PracticeProfile.of(acts, all, GoldsteinScale.builtin()))));
    }
    return new YearlyPractice(a, b, years);
  }

  /** Whether a protest of any year is made every year. */
  public boolean hasYearlyProtests() {
    return years.stream().anyMatch(y -> y.profile().filter(p -> !p.yearly().isEmpty()).isPresent());
  }

  /** Codes of the two, joined: {@code JPN-KOR}. */
  public String code() {
    return a.code() + "-" + b.code();
  }
}
