package org.entente.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.Nearness;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.force.LegForces;
import org.entente.core.record.Event;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Summarises the assessment in plain sentences, by rules and without adjectives that the numbers do
 * not carry.
 */
final class Summary {

  private static final int NAMED_STRAINS = 3;
  private static final int NAMED_ALLIES = 4;

  private final Situation situation;

  Summary(Situation situation) {
    this.situation = situation;
  }

  List<String> sentences(
      List<LegAssessment> legs,
      List<LegForces> forces,
      List<Strain> strains,
      SystemView system,
      List<Gap> gaps) {
    List<String> sentences = new ArrayList<>();
    sentences.add(bed(legs, system));
    sentences.add(practice(legs));
    sentences.add(dreams(legs));
    sentences.add(strains(strains, legs));
    sentences.addAll(ForceSummary.sentences(legs, forces));
    gaps.stream()
        .map(Gap::text)
        .filter(text -> text.contains(GapReader.NOT_A_MEMBER))
        .forEach(text -> sentences.add(0, text + "."));
    sentences.add(
        "Not known: "
            + AssessmentPhrases.count(gaps.size(), "gap is", "gaps are")
            + " listed below; no number here makes up for them.");
    return sentences;
  }

  private String bed(List<LegAssessment> legs, SystemView system) {
    List<String> parts = new ArrayList<>();
    for (Tie tie : Tie.values()) {
      List<LegAssessment> of = legs.stream().filter(leg -> leg.bed().tie() == tie).toList();
      if (!of.isEmpty()) {
        String names =
            legs.size() > Assessment.MOST_DETAILED_LEGS
                ? ""
                : of.stream().map(Summary::named).collect(Collectors.joining("; ", " (", ")"));
        parts.add(tie.label() + " on " + of.size() + names);
      }
    }
    String hub = system.hub().map(state -> " " + state.name() + " is the hub.").orElse("");
    return "What binds them: "
        + AssessmentPhrases.count(legs.size(), "leg", "legs")
        + ": "
        + AssessmentPhrases.list(parts)
        + "."
        + hub;
  }

  private static String named(LegAssessment leg) {
    Bed bed = leg.bed();
    return switch (bed.tie()) {
      case DEFENSE_PACT ->
          leg.leg().code()
              + " since "
              + bed.obligations().stream()
                  .filter(Commitment::isDefensePact)
                  .map(Commitment::since)
                  .min(Comparator.naturalOrder())
                  .orElseThrow()
                  .getYear()
              + bed.source();
      case QUASI_ALLIANCE ->
          leg.leg().code()
              + ", common ally "
              + AssessmentPhrases.some(
                  bed.commonAllies().stream().map(State::name).toList(), NAMED_ALLIES)
              + bed.source();
      default -> leg.leg().code() + bed.source();
    };
  }

  private String practice(List<LegAssessment> legs) {
    if (legs.stream().noneMatch(leg -> leg.bed().counts().isPresent())) {
      return "Practice: events of the legs were not looked for in the year to "
          + situation.on()
          + ".";
    }
    List<String> codes = situation.codes();
    Span year = situation.lastYears(LegReader.PRACTICE_YEARS);
    List<Event> events = situation.interactions().among(codes, year);
    long cooperation = events.stream().filter(e -> e.type().quadClass().isCooperation()).count();
    List<String> values =
        legs.stream()
            .filter(leg -> leg.bed().practice().value().isPresent())
            .map(
                leg ->
                    leg.leg().code()
                        + " "
                        + AssessmentPhrases.signed(leg.bed().practice().value())
                        + trend(
                            leg.bed()
                                .practice()
                                .before()
                                .map(b -> b.value())
                                .orElse(OptionalDouble.empty())))
            .toList();
    return "Practice: in the year to "
        + situation.on()
        + " the records have "
        + AssessmentPhrases.count(events.size(), "event", "events")
        + " among the members, "
        + cooperation
        + " of cooperation and "
        + (events.size() - cooperation)
        + " of conflict"
        + (values.isEmpty() || legs.size() > Assessment.MOST_DETAILED_LEGS
            ? "."
            : "; net cooperation " + AssessmentPhrases.list(values) + ".");
  }

  private static String trend(OptionalDouble before) {
    return before.isPresent() ? " (a year before: " + AssessmentPhrases.signed(before) + ")" : "";
  }

  private static String dreams(List<LegAssessment> legs) {
    List<LegAssessment> read =
        legs.stream().filter(leg -> leg.dreams().similarity().value().isPresent()).toList();
    if (read.isEmpty()) {
      return "Treating others alike: cannot be calculated, because too few events toward outside states are on record.";
    }
    Comparator<LegAssessment> byValue =
        Comparator.comparingDouble(leg -> leg.dreams().similarity().value().orElseThrow());
    List<String> named =
        read.stream()
            .sorted(byValue.reversed().thenComparing(leg -> leg.leg().code()))
            .limit(Assessment.MOST_DETAILED_LEGS)
            .map(
                leg ->
                    leg.leg().code()
                        + " "
                        + AssessmentPhrases.signed(leg.dreams().similarity().value())
                        + " (n = "
                        + leg.dreams().similarity().n()
                        + ")")
            .toList();
    return "Treating others alike: similarity S of the members' acts toward n outside states, from -1 to 1: "
        + AssessmentPhrases.list(named)
        + (read.size() == named.size() ? "" : "; the highest of " + read.size() + " legs")
        + ".";
  }

  private static String strains(List<Strain> strains, List<LegAssessment> legs) {
    if (strains.isEmpty()) {
      long unseen = legs.stream().filter(leg -> leg.bed().counts().isEmpty()).count();
      return unseen == 0
          ? "Strains: none on record."
          : "Strains: none on record, but events of "
              + (unseen == legs.size() ? "no leg" : "only some legs")
              + " were looked for, so this says little.";
    }
    long now = strains.stream().filter(s -> s.nearness() == Nearness.NOW).count();
    List<String> named = strains.stream().limit(NAMED_STRAINS).map(Strain::text).toList();
    return "Strains: "
        + strains.size()
        + " on record, "
        + now
        + " of them within 30 days of the date. Closest in time: "
        + String.join("; ", named)
        + ".";
  }
}
