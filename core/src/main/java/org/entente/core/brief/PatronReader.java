package org.entente.core.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.measure.RankCorrelation;
import org.entente.core.record.Event;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Reads how much of each quasi-alliance is on record with its common ally in it, by the rules of
 * docs/brief.md. Of several common allies it reads the one that is named in most acts of
 * cooperation of the year, then the one in most agreements, then the first by code.
 */
public final class PatronReader {

  private final Assessment assessment;
  private final Situation situation;
  private final Assessor assessor;

  private PatronReader(Assessment assessment) {
    this.assessment = assessment;
    this.situation = assessment.situation();
    this.assessor = new Assessor(assessment.registry(), assessment.known());
  }

  /**
   * One reading for each quasi-alliance among the legs, in their order; none for an assessment with
   * more than {@value Assessment#MOST_DETAILED_LEGS} legs.
   */
  public static List<PatronReading> read(Assessment assessment) {
    if (!assessment.isDetailed()) {
      return List.of();
    }
    PatronReader reader = new PatronReader(assessment);
    return assessment.legs().stream()
        .filter(leg -> leg.bed().tie() == Tie.QUASI_ALLIANCE)
        .map(reader::reading)
        .toList();
  }

  private PatronReading reading(LegAssessment legAssessment) {
    Leg leg = legAssessment.leg();
    Bed bed = legAssessment.bed();
    List<PracticeYear> years = PracticeTrend.of(situation, leg).years();
    Optional<PracticeYear> now =
        years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
    now = now.filter(PracticeYear::covered);
    List<Event> cooperation =
        now.stream()
            .flatMap(year -> year.acts().stream())
            .filter(act -> act.type().quadClass().isCooperation())
            .toList();
    List<Commitment> commitments = new ArrayList<>(bed.obligations());
    commitments.addAll(bed.arrangements());
    State patron =
        bed.commonAllies().stream()
            .min(
                Comparator.comparingInt((State ally) -> -naming(cooperation, ally).size())
                    .thenComparing(ally -> -with(commitments, ally).size())
                    .thenComparing(State::code))
            .orElseThrow();
    return new PatronReading(
        leg,
        patron,
        bed.commonAllies().size(),
        now.map(PracticeYear::span),
        cooperation,
        naming(cooperation, patron),
        commitments,
        with(commitments, patron),
        together(leg, years, new Leg(patron, leg.a())),
        together(leg, years, new Leg(patron, leg.b())),
        pressures(leg, patron));
  }

  private static List<Event> naming(List<Event> acts, State state) {
    return acts.stream().filter(act -> act.states().contains(state.code())).toList();
  }

  private List<Commitment> with(List<Commitment> commitments, State state) {
    return commitments.stream()
        .filter(
            commitment ->
                situation.treaties().membersOf(commitment.treaty()).stream()
                    .anyMatch(member -> member.member().equals(state.code())))
        .toList();
  }

  private PatronReading.Together together(Leg leg, List<PracticeYear> years, Leg tie) {
    return new PatronReading.Together(
        tie,
        correlation(years, tie, act -> true),
        correlation(
            years,
            tie,
            act ->
                !(act.states().containsAll(leg.codes()) && act.states().containsAll(tie.codes()))));
  }

  /** Over the years in which both have enough acts, read over the same days. */
  private Optional<RankCorrelation> correlation(
      List<PracticeYear> years, Leg tie, Predicate<Event> wanted) {
    List<Double> pair = new ArrayList<>();
    List<Double> patron = new ArrayList<>();
    for (PracticeYear all : years) {
      PracticeYear one = only(all, wanted);
      PracticeYear other = only(year(tie, all.span()), wanted);
      if (Direction.counts(one) && Direction.counts(other)) {
        pair.add(one.balance().orElseThrow());
        patron.add(other.balance().orElseThrow());
      }
    }
    return RankCorrelation.of(
        pair.stream().mapToDouble(Double::doubleValue).toArray(),
        patron.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private PracticeYear year(Leg tie, Span span) {
    String a = tie.a().code();
    String b = tie.b().code();
    boolean covered = situation.interactions().covered(a, b, span);
    return new PracticeYear(
        span, covered, covered ? situation.interactions().between(a, b, span) : List.of());
  }

  private static PracticeYear only(PracticeYear year, Predicate<Event> wanted) {
    return new PracticeYear(
        year.span(), year.covered(), year.acts().stream().filter(wanted).toList());
  }

  private List<Pressure> pressures(Leg leg, State patron) {
    List<State> three = List.of(leg.a(), leg.b(), patron);
    List<String> codes = three.stream().map(State::code).toList();
    List<Strain> strains =
        assessor.assess(situation.of(three)).strains().stream()
            .filter(
                strain ->
                    strain.bearsOn(new Leg(leg.a(), patron), codes)
                        || strain.bearsOn(new Leg(leg.b(), patron), codes))
            .toList();
    return new PressureReader(assessment.registry(), assessment.on())
        .pressures(strains).stream().filter(Pressure::isNow).toList();
  }
}
