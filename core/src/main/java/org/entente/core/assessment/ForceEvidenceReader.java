package org.entente.core.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.core.force.ForceEvidence;
import org.entente.core.measure.Reading;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/** What the casebook says on each force, read off the parts of an assessment. */
final class ForceEvidenceReader {

  private static final Map<Force, Set<Strain.Kind>> STRAINS =
      Map.of(
          Force.OBLIGATIONS, EnumSet.of(Strain.Kind.TREATY_STEP),
          Force.TURMOIL, EnumSet.of(Strain.Kind.POLITICAL_CRISIS),
          Force.LEADERSHIP, EnumSet.of(Strain.Kind.LEADER_LEAVING, Strain.Kind.NEW_LEADER),
          Force.ECONOMIC_FRICTION, EnumSet.of(Strain.Kind.ECONOMIC_MEASURE),
          Force.DISPUTES, EnumSet.of(Strain.Kind.DISPUTE),
          Force.OUTSIDE_OPTIONS, EnumSet.of(Strain.Kind.OUTSIDE_PULL),
          Force.WORDS_AND_DEEDS, EnumSet.of(Strain.Kind.WORDS_AND_DEEDS),
          Force.ASYMMETRY, EnumSet.of(Strain.Kind.DEPENDENCE));

  /** From this similarity S on, from -1 to 1, two states count as treating others alike. */
  private static final double ALIKE = 0.5;

  private static final Set<Event.Mode> DEEDS =
      EnumSet.of(Event.Mode.EXERCISE, Event.Mode.DEPLOYMENT, Event.Mode.PATROL);
  private static final Set<Event.Mode> MEETINGS =
      EnumSet.of(Event.Mode.VISIT, Event.Mode.SUMMIT, Event.Mode.CALL);

  private final Situation situation;
  private final List<OutsideView> outsiders;
  private final BalanceView balance;

  ForceEvidenceReader(Situation situation, List<OutsideView> outsiders, BalanceView balance) {
    this.situation = situation;
    this.outsiders = outsiders;
    this.balance = balance;
  }

  List<ForceEvidence> of(Force force, LegAssessment leg) {
    List<ForceEvidence> found = new ArrayList<>();
    switch (force) {
      case OBLIGATIONS -> leg.bed().obligations().forEach(c -> found.add(commitment(c)));
      case QUASI_ALLIANCE -> common(leg.bed()).ifPresent(found::add);
      case SHARED_THREAT ->
          outsiders.forEach(view -> threat(view, leg.leg()).ifPresent(found::add));
      case PREFERENCES ->
          reading("similarity S toward outsiders", leg.dreams().similarity()).ifPresent(found::add);
      case DEPTH -> counted("exercise, deployment or patrol", DEEDS, leg).ifPresent(found::add);
      case REPUTATION -> counted("visit, summit or call", MEETINGS, leg).ifPresent(found::add);
      case BALANCE -> triangles(leg.leg()).ifPresent(found::add);
      default -> {
        // What there is are strains.
      }
    }
    Set<Strain.Kind> kinds = STRAINS.getOrDefault(force, EnumSet.noneOf(Strain.Kind.class));
    leg.strains().stream()
        .filter(strain -> kinds.contains(strain.kind()))
        .map(ForceEvidenceReader::strain)
        .forEach(found::add);
    return found;
  }

  /** A strain loosens the alliance; dependence on another member may also hold it together. */
  private static ForceEvidence strain(Strain strain) {
    return new ForceEvidence(
        strain.kind() == Strain.Kind.DEPENDENCE ? ForceDirection.BOTH : ForceDirection.LOOSENS,
        strain.about(),
        strain.text(),
        strain.reading(),
        strain.evidence());
  }

  private static ForceEvidence commitment(Commitment commitment) {
    return new ForceEvidence(
        ForceDirection.HOLDS,
        List.of(),
        AssessmentPhrases.obligations(commitment.obligations())
            + " since "
            + commitment.since()
            + ": "
            + commitment.treaty().name(),
        Optional.empty(),
        commitment.evidence());
  }

  private static Optional<ForceEvidence> common(Bed bed) {
    if (bed.tie() != Tie.QUASI_ALLIANCE) {
      return Optional.empty();
    }
    List<Fact> evidence =
        bed.commonAllyPacts().stream().flatMap(pact -> pact.evidence().stream()).toList();
    return Optional.of(
        new ForceEvidence(
            ForceDirection.HOLDS,
            List.of(),
            "no defence pact with each other; both have one with "
                + AssessmentPhrases.list(bed.commonAllies().stream().map(State::name).toList()),
            Optional.empty(),
            evidence));
  }

  private Optional<ForceEvidence> threat(OutsideView view, Leg leg) {
    List<State> odds = Stream.of(leg.a(), leg.b()).filter(state -> atOdds(view, state)).toList();
    if (odds.isEmpty()) {
      return Optional.empty();
    }
    String who = odds.size() == 2 ? "both are" : odds.get(0).name() + " is";
    List<Fact> evidence =
        Stream.concat(
                view.disputes().stream()
                    .filter(
                        d -> odds.stream().anyMatch(s -> d.opposes(s.code(), view.state().code()))),
                odds.stream().flatMap(state -> year(view, state).allEvidence().stream()))
            .map(Fact.class::cast)
            .distinct()
            .toList();
    return Optional.of(
        new ForceEvidence(
            odds.size() == 2 ? ForceDirection.HOLDS : ForceDirection.BOTH,
            List.of(),
            who
                + " at odds with "
                + view.state().name()
                + " (net cooperation over the year: "
                + leg.a().code()
                + " "
                + AssessmentPhrases.signed(year(view, leg.a()).value())
                + ", "
                + leg.b().code()
                + " "
                + AssessmentPhrases.signed(year(view, leg.b()).value())
                + ")",
            Optional.empty(),
            evidence));
  }

  private boolean atOdds(OutsideView view, State state) {
    return year(view, state).value().orElse(0) < 0
        || view.disputes().stream().anyMatch(d -> d.opposes(state.code(), view.state().code()));
  }

  private Reading year(OutsideView view, State state) {
    return view.year().get(situation.members().indexOf(state));
  }

  /** States that act alike toward outsiders more often than not; or no more than by chance. */
  private static ForceDirection points(double similarity) {
    return similarity >= ALIKE
        ? ForceDirection.HOLDS
        : similarity <= 0 ? ForceDirection.LOOSENS : ForceDirection.BOTH;
  }

  private static Optional<ForceEvidence> reading(String what, Reading reading) {
    return reading.value().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ForceEvidence(
                points(reading.value().getAsDouble()),
                List.of(),
                what
                    + ", "
                    + reading.period().from()
                    + " to "
                    + reading.period().to().orElseThrow()
                    + ": "
                    + AssessmentPhrases.signed(reading.value())
                    + " (n = "
                    + reading.n()
                    + ")",
                Optional.of(reading),
                List.of()));
  }

  /**
   * How many events of the last year were of these kinds; nothing if events were not looked for.
   */
  private Optional<ForceEvidence> counted(String what, Set<Event.Mode> modes, LegAssessment leg) {
    String a = leg.leg().a().code();
    String b = leg.leg().b().code();
    Span year = situation.lastYears(LegReader.PRACTICE_YEARS);
    if (!situation.interactions().covered(a, b, year)) {
      return Optional.empty();
    }
    List<Event> events =
        situation.interactions().between(a, b, year).stream()
            .filter(event -> modes.contains(event.mode()))
            .filter(event -> event.type().quadClass().isCooperation())
            .toList();
    String text =
        events.isEmpty()
            ? "no " + what + " on record since " + year.from()
            : AssessmentPhrases.count(events.size(), "event", "events")
                + " on record since "
                + year.from()
                + " of this kind: "
                + what;
    return Optional.of(
        new ForceEvidence(
            events.isEmpty() ? ForceDirection.BOTH : ForceDirection.HOLDS,
            List.of(),
            text,
            Optional.empty(),
            List.copyOf(events)));
  }

  private Optional<ForceEvidence> triangles(Leg leg) {
    List<TieTriangle> through = balance.through(leg.a().code(), leg.b().code());
    if (through.isEmpty()) {
      return Optional.empty();
    }
    List<TieTriangle> tense = through.stream().filter(TieTriangle::isTense).toList();
    List<Fact> evidence =
        tense.stream()
            .flatMap(triangle -> triangle.ties().stream())
            .flatMap(tie -> tie.evidence().stream())
            .map(Fact.class::cast)
            .distinct()
            .toList();
    return Optional.of(
        new ForceEvidence(
            tense.isEmpty() ? ForceDirection.HOLDS : ForceDirection.LOOSENS,
            List.of(),
            tense.size()
                + " of "
                + AssessmentPhrases.count(through.size(), "triangle", "triangles")
                + " that include the pair are under tension",
            Optional.empty(),
            evidence));
  }
}
