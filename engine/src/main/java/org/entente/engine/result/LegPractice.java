package org.entente.engine.result;

import java.util.List;
import java.util.Optional;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.measure.practice.PracticeProfile;
import org.entente.core.measure.practice.YearlyProtests;
import org.entente.core.record.Event;
import org.entente.core.time.Span;
import org.entente.data.events.GoldsteinScale;

/** The practice of a leg over the year of its assessment. */
final class LegPractice {

  /** A yearly protest may be made some weeks later than in the year before. */
  private static final int YEARS_BEFORE = YearlyProtests.YEARS + 1;

  private LegPractice() {}

  static Optional<PracticeProfile> of(Situation situation, LegAssessment leg) {
    String a = leg.leg().a().code();
    String b = leg.leg().b().code();
    Span year = leg.bed().practice().period();
    if (!situation.interactions().covered(a, b, year)) {
      return Optional.empty();
    }
    Span before = Span.of(year.from().minusYears(YEARS_BEFORE), year.to().orElseThrow());
    List<Event> acts = situation.interactions().between(a, b, year);
    List<Event> all = situation.interactions().between(a, b, before);
    return Optional.of(PracticeProfile.of(acts, all, GoldsteinScale.builtin()));
  }
}
