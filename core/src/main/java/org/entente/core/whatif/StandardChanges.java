package org.entente.core.whatif;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.record.LeaderSpell;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * The changes that a sweep tries when none are given: on every leg the end of its obligations (or,
 * where there is no defence pact, the signing of one), a dispute, a clash, cooling and a tariff
 * either way; for every member a new leader and a crisis of government; and for every member and
 * outside state at odds with the alliance, warming and a clash.
 */
public final class StandardChanges {

  private StandardChanges() {}

  /** In the words of {@link Form}, legs first, in the order of the assessment. */
  public static List<String> of(Assessment assessment) {
    List<String> changes = new ArrayList<>();
    assessment.legs().forEach(leg -> changes.addAll(leg(leg)));
    assessment.members().forEach(state -> changes.addAll(state(assessment, state)));
    assessment.outsiders().forEach(view -> changes.addAll(outside(assessment, view)));
    return List.copyOf(changes);
  }

  private static List<String> leg(LegAssessment assessed) {
    Leg leg = assessed.leg();
    String pair = leg.a().code() + " " + leg.b().code();
    String back = leg.b().code() + " " + leg.a().code();
    List<String> changes = new ArrayList<>();
    if (!assessed.bed().obligations().isEmpty()) {
      changes.add("end-treaty " + pair);
    }
    if (assessed.bed().tie() != Tie.DEFENSE_PACT) {
      changes.add("sign-treaty " + pair + " defense");
    }
    changes.addAll(
        List.of(
            "dispute " + pair,
            "clash " + pair,
            "cooling " + pair,
            "cooling " + back,
            "tariff " + pair,
            "tariff " + back));
    return changes;
  }

  private static List<String> state(Assessment assessment, State state) {
    List<String> changes = new ArrayList<>();
    boolean tookOfficeToday =
        assessment.leaders().stream()
            .filter(view -> view.state().equals(state))
            .flatMap(view -> view.leader().stream())
            .map(LeaderSpell::span)
            .map(Span::from)
            .anyMatch(assessment.on()::equals);
    if (!tookOfficeToday) {
      changes.add("leader " + state.code() + " now");
    }
    changes.add("crisis " + state.code() + " government-collapse");
    return changes;
  }

  private static List<String> outside(Assessment assessment, OutsideView view) {
    return assessment.members().stream()
        .map(member -> member.code() + " " + view.state().code())
        .flatMap(pair -> List.of("warming " + pair, "clash " + pair).stream())
        .toList();
  }
}
