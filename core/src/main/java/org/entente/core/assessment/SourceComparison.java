package org.entente.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.force.ForceReading;
import org.entente.core.force.LegForces;
import org.entente.core.record.Obligation;

/**
 * Says where ATOP's reading of a year and the tie on the date differ, so that the two never stand
 * side by side without a word.
 */
public final class SourceComparison {

  /** The measure of the history that gives the level of obligations, 0 to 3. */
  public static final String MEASURE = "obligations";

  private static final List<String> LEVELS =
      List.of(
          "no obligation", "consultation", "neutrality or non-aggression", "defence or offence");

  private SourceComparison() {}

  /** The level of a set of obligations: 3 to fight, 2 to keep the peace, 1 to consult, 0 none. */
  public static int level(Set<Obligation> obligations) {
    if (obligations.stream().anyMatch(Obligation::isMilitarySupport)) {
      return 3;
    }
    if (obligations.contains(Obligation.NEUTRALITY)
        || obligations.contains(Obligation.NONAGGRESSION)) {
      return 2;
    }
    return obligations.isEmpty() ? 0 : 1;
  }

  /** The level of what binds a leg on the date. */
  public static int level(Bed bed) {
    return bed.obligations().stream()
        .mapToInt(commitment -> level(commitment.obligations()))
        .max()
        .orElse(0);
  }

  static List<Gap> gaps(List<LegAssessment> legs, List<LegForces> forces) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 0; i < legs.size(); i++) {
      LegAssessment leg = legs.get(i);
      reading(forces.get(i)).flatMap(reading -> difference(leg, reading)).ifPresent(gaps::add);
    }
    return gaps;
  }

  private static Optional<ForceReading> reading(LegForces forces) {
    return forces.forces().stream()
        .flatMap(view -> view.present().stream())
        .filter(reading -> reading.measure().id().equals(MEASURE))
        .findFirst();
  }

  /** Empty if the two agree, or if a treaty of later years is the reason. */
  private static Optional<Gap> difference(LegAssessment leg, ForceReading reading) {
    int coded = (int) reading.value().orElseThrow();
    int found = level(leg.bed());
    int atTheTime =
        leg.bed().obligations().stream()
            .filter(commitment -> commitment.since().getYear() <= reading.year())
            .mapToInt(commitment -> level(commitment.obligations()))
            .max()
            .orElse(0);
    if (coded == found || (coded < found && atTheTime <= coded)) {
      return Optional.empty();
    }
    List<String> names =
        leg.bed().obligations().stream().map(Commitment::treaty).map(t -> t.name()).toList();
    return Optional.of(
        new Gap(
            leg.leg().codes(),
            leg.leg().code()
                + ": ATOP codes "
                + LEVELS.get(coded)
                + " in "
                + reading.year()
                + ", where the treaties in force on the date hold "
                + LEVELS.get(found)
                + (names.isEmpty() ? "" : " (" + String.join("; ", names) + ")")
                + ": a treaty began or ended in between, or the casebook, which counts from the entry into force, differs from ATOP, which counts from the signature"));
  }
}
