package org.entente.core.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.measure.Reading;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Scope;
import org.entente.core.record.Treaty;
import org.entente.core.state.Membership;
import org.entente.core.state.State;
import org.entente.core.state.SystemList;
import org.entente.core.time.Span;

/** Lists what is not known. */
final class GapReader {

  /** Marks the gap of a state that was not a member of the system. */
  static final String NOT_A_MEMBER = " was not a member of the state system on ";

  private final Situation situation;

  GapReader(Situation situation) {
    this.situation = situation;
  }

  List<Gap> gaps(List<LegAssessment> legs, List<LeaderView> leaders, List<OutsideView> outsiders) {
    List<Gap> gaps = new ArrayList<>();
    lastDay(gaps);
    situation.members().forEach(state -> notAState(gaps, state));
    pairs(
        gaps,
        RecordKind.TREATY,
        "a missing row means nothing",
        legs.stream().filter(leg -> !isCoded(leg.leg())).toList());
    codedTies(gaps, legs);
    pairs(
        gaps, RecordKind.EVENT, "practice, similarity and outside pull cannot be calculated", legs);
    pairs(gaps, RecordKind.DISPUTE, "a dispute would not appear", legs);
    pairs(gaps, RecordKind.ECONOMIC_MEASURE, "a tariff or a ban would not appear", legs);
    states(gaps, RecordKind.CRISIS, "an impeachment or a coup would not appear");
    leaders.forEach(view -> leader(gaps, view));
    situation.known().scopes().stream()
        .filter(scope -> legs.stream().anyMatch(leg -> bearsOn(scope, leg.leg())))
        .flatMap(
            scope ->
                scope.missing().stream()
                    .map(
                        text ->
                            "not in the casebook, though it covers "
                                + scope.kind().label()
                                + ": "
                                + text))
        .distinct()
        .forEach(text -> gaps.add(new Gap(List.of(), text)));
    legs.stream()
        .filter(
            leg -> situation.covers(RecordKind.EVENT, leg.leg().a().code(), leg.leg().b().code()))
        .forEach(leg -> readings(gaps, leg));
    if (outsiders.isEmpty()) {
      gaps.add(
          new Gap(
              List.of(),
              "no outside state is on record as at odds with members, so no outside pull can be calculated"));
    }
    gaps.add(
        new Gap(List.of(), "the casebook does not cover trade, troops, aid or public opinion"));
    return gaps;
  }

  private boolean bearsOn(Scope scope, Leg leg) {
    String a = leg.a().code();
    String b = leg.b().code();
    return scope.covers(scope.kind(), a, b, situation.on())
        || (scope.groupB().isEmpty()
            && (scope.covers(scope.kind(), a, situation.on())
                || scope.covers(scope.kind(), b, situation.on())));
  }

  /** By the Correlates of War list, which the data sets go by. */
  private void notAState(List<Gap> gaps, State state) {
    List<Span> spells =
        situation.registry().memberships(state).stream()
            .filter(spell -> spell.system() == SystemList.COW)
            .map(Membership::span)
            .toList();
    if (spells.isEmpty() || spells.stream().anyMatch(spell -> spell.contains(situation.on()))) {
      return;
    }
    String before =
        spells.stream()
            .filter(spell -> spell.from().isBefore(situation.on()))
            .reduce((first, second) -> second)
            .flatMap(Span::to)
            .map(last -> "; it was a member until " + last)
            .orElse("; it had never been a member");
    String other =
        situation.registry().existedOn(state, situation.on())
            ? "; Gleditsch and Ward's list counts it as one"
            : "";
    gaps.add(
        new Gap(
            List.of(state.code()),
            state.name()
                + NOT_A_MEMBER
                + situation.on()
                + " (Correlates of War)"
                + before
                + other));
  }

  private void lastDay(List<Gap> gaps) {
    situation
        .known()
        .lastDay()
        .filter(situation.on()::isAfter)
        .ifPresent(
            last ->
                gaps.add(
                    new Gap(
                        List.of(),
                        "the casebook ends on "
                            + last
                            + "; what happened from then to "
                            + situation.on()
                            + " is known in part at most")));
  }

  private boolean isCoded(Leg leg) {
    return situation.isCoded(leg.a().code(), leg.b().code());
  }

  /** Legs that the casebook did not look for, and ATOP codes. */
  private void codedTies(List<Gap> gaps, List<LegAssessment> legs) {
    List<LegAssessment> coded =
        legs.stream()
            .filter(leg -> isCoded(leg.leg()))
            .filter(
                leg ->
                    !situation.covers(
                        RecordKind.TREATY, leg.leg().a().code(), leg.leg().b().code()))
            .toList();
    if (!coded.isEmpty()) {
      gaps.add(
          new Gap(
              coded.stream().flatMap(leg -> leg.leg().codes().stream()).distinct().toList(),
              "the casebook was not searched for all treaties on "
                  + which(coded, legs)
                  + ": their ties come from ATOP 5.1, which ends in "
                  + Treaty.LAST_CODED_YEAR
                  + " and has no agreements without an alliance obligation"));
    }
  }

  private static String which(List<LegAssessment> open, List<LegAssessment> legs) {
    return open.size() == legs.size() && legs.size() > 1
        ? "any of the " + legs.size() + " legs"
        : open.size() > Assessment.MOST_DETAILED_LEGS
            ? open.size() + " of the " + legs.size() + " legs"
            : AssessmentPhrases.list(open.stream().map(leg -> leg.leg().code()).toList());
  }

  private void pairs(
      List<Gap> gaps, RecordKind kind, String consequence, List<LegAssessment> legs) {
    List<LegAssessment> open =
        legs.stream()
            .filter(leg -> !situation.covers(kind, leg.leg().a().code(), leg.leg().b().code()))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    List<String> about =
        open.stream().flatMap(leg -> leg.leg().codes().stream()).distinct().toList();
    gaps.add(
        new Gap(
            about,
            kind.label()
                + " were not looked for as of "
                + situation.on()
                + " on "
                + which(open, legs)
                + ": "
                + consequence));
  }

  private void states(List<Gap> gaps, RecordKind kind, String consequence) {
    List<State> open =
        situation.members().stream()
            .filter(member -> !situation.covers(kind, member.code()))
            .toList();
    if (!open.isEmpty()) {
      gaps.add(
          new Gap(
              open.stream().map(State::code).toList(),
              kind.label()
                  + " were not looked for as of "
                  + situation.on()
                  + " in "
                  + AssessmentPhrases.list(open.stream().map(State::name).toList())
                  + ": "
                  + consequence));
    }
  }

  private void leader(List<Gap> gaps, LeaderView view) {
    if (view.leader().isEmpty()) {
      gaps.add(
          new Gap(
              List.of(view.state().code()),
              view.state().name() + ": no leader on record for " + situation.on()));
    } else if (view.term().isEmpty()) {
      gaps.add(
          new Gap(
              List.of(view.state().code()),
              view.state().name()
                  + ": no scheduled end of term on record for "
                  + view.leader().get().name()));
    }
  }

  private static void readings(List<Gap> gaps, LegAssessment leg) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    readings.put("practice", leg.bed().practice());
    readings.put("similarity toward outsiders", leg.dreams().similarity());
    readings.forEach(
        (what, reading) ->
            reading
                .missing()
                .ifPresent(
                    why ->
                        gaps.add(
                            new Gap(
                                leg.leg().codes(),
                                leg.leg().code() + ": no " + what + ": " + why))));
  }
}
