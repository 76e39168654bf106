package org.entente.core.assessment.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.state.State;

/** The lines on the legs. */
final class LegLines {

  private LegLines() {}

  static List<ComparisonLine> of(Assessment before, Assessment after, Counterparts counterparts) {
    List<ComparisonLine> lines = new ArrayList<>();
    for (Pairing.Pair<LegAssessment> pair :
        Pairing.of(
            before.legs(),
            leg -> counterparts.first(leg.leg().codes()),
            after.legs(),
            leg -> counterparts.second(leg.leg().codes()))) {
      lines.add(line(pair, ComparisonTopic.TIE, LegLines::tie));
      lines.add(line(pair, ComparisonTopic.OBLIGATION, LegLines::obligation));
      lines.add(line(pair, ComparisonTopic.OBLIGATIONS, leg -> treaties(leg.bed().obligations())));
      lines.add(
          line(pair, ComparisonTopic.ARRANGEMENTS, leg -> treaties(leg.bed().arrangements())));
      lines.add(line(pair, ComparisonTopic.PRACTICE, leg -> reading(leg.bed().practice())));
      lines.add(line(pair, ComparisonTopic.SIMILARITY, leg -> reading(leg.dreams().similarity())));
      lines.addAll(standings(pair));
      lines.add(
          line(pair, ComparisonTopic.LEG_STRAINS, leg -> number(leg.strains().size(), List.of())));
    }
    return lines;
  }

  private static ComparisonLine line(
      Pairing.Pair<LegAssessment> pair, ComparisonTopic topic, Function<LegAssessment, Side> side) {
    return pair.line(topic, leg -> leg.leg().code(), side);
  }

  private static Side tie(LegAssessment leg) {
    Bed bed = leg.bed();
    List<Fact> evidence =
        Stream.of(bed.obligations(), bed.commonAllyPacts(), bed.arrangements())
            .flatMap(List::stream)
            .flatMap(commitment -> commitment.evidence().stream())
            .toList();
    String allies = bed.commonAllies().stream().map(State::code).collect(Collectors.joining(" "));
    String with =
        bed.tie() == Tie.QUASI_ALLIANCE && !allies.isEmpty() ? ", common ally " + allies : "";
    return Side.of(bed.label() + with, evidence);
  }

  private static Side obligation(LegAssessment leg) {
    Optional<Commitment> first =
        leg.bed().obligations().stream()
            .min(
                java.util.Comparator.comparing(Commitment::since)
                    .thenComparing(commitment -> commitment.treaty().id()));
    return first
        .map(c -> Side.of(c.since().toString(), day(c.since()), c.evidence()))
        .orElse(Side.of("none on record", List.of()));
  }

  /** How many, what either owes under them, and which: another treaty in place of one is a move. */
  private static Side treaties(List<Commitment> commitments) {
    Set<Obligation> owed = EnumSet.noneOf(Obligation.class);
    commitments.forEach(commitment -> owed.addAll(commitment.obligations()));
    String what = owed.isEmpty() ? "" : ": " + AssessmentPhrases.obligations(owed);
    String which =
        commitments.stream().map(commitment -> commitment.treaty().id()).toList().toString();
    return new Side(
        commitments.size() + what,
        OptionalDouble.of(commitments.size()),
        which + what,
        commitments.stream().flatMap(commitment -> commitment.evidence().stream()).toList());
  }

  private static OptionalDouble day(LocalDate date) {
    return OptionalDouble.of(date.toEpochDay());
  }

  static Side reading(Reading reading) {
    String text =
        reading.value().isPresent()
            ? AssessmentPhrases.signed(reading.value().getAsDouble()) + " (n = " + reading.n() + ")"
            : "not known: " + reading.missing().orElseThrow();
    // The same value over another number of cases is not the same reading.
    String same = reading.value() + " " + reading.n() + " " + reading.missing();
    return new Side(text, reading.value(), same, reading.evidence());
  }

  static Side number(long number, List<Fact> evidence) {
    return Side.of(String.valueOf(number), OptionalDouble.of(number), evidence);
  }

  private static List<ComparisonLine> standings(Pairing.Pair<LegAssessment> pair) {
    Function<Standing, String> key = s -> s.measure().id() + " " + s.among();
    String about = pair.about(leg -> leg.leg().code());
    return Pairing.of(standings(pair.before()), key, standings(pair.after()), key).stream()
        .map(s -> s.line(ComparisonTopic.STANDING, x -> about + ", " + name(x), LegLines::standing))
        .toList();
  }

  private static List<Standing> standings(Optional<LegAssessment> leg) {
    return leg.map(found -> found.dreams().standings()).orElse(List.of());
  }

  private static String name(Standing standing) {
    return standing.measure().name() + " over " + standing.over().split(" of ", 2)[0];
  }

  private static Side standing(Standing standing) {
    String text =
        standing
            .missing()
            .map(why -> "not known: " + why)
            .orElseGet(
                () ->
                    AssessmentPhrases.signed(standing.value().orElseThrow())
                        + String.format(
                            Locale.ROOT,
                            " (above %.0f %% of pairs)",
                            standing.percentile().orElseThrow()));
    return Side.of(text, standing.value(), List.of());
  }
}
