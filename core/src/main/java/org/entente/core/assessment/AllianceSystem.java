package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.assessment.balance.TieTriangle;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.TreatiesInForce;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;

/**
 * A system of alliances: a state and all that have an obligation in force with it, or the members
 * that were asked for; every leg among them, and the minilaterals.
 *
 * @param around the state whose partners are the other members; empty if the members were named
 * @param assessment of all members together
 * @param minilaterals treaties and arrangements in force of {@value #FEWEST} to {@value #MOST}
 *     states, two members or more among them, oldest first
 */
public record AllianceSystem(
    Optional<State> around, Assessment assessment, List<SystemView.Group> minilaterals) {

  /** The smallest minilateral. */
  public static final int FEWEST = 3;

  /** The largest minilateral. */
  public static final int MOST = 5;

  /** Copies the list. */
  public AllianceSystem {
    minilaterals = List.copyOf(minilaterals);
  }

  /** The system of an assessment over these records. */
  public static AllianceSystem of(Optional<State> around, Assessment assessment) {
    TreatiesInForce ties = assessment.situation().treaties();
    List<String> members = assessment.members().stream().map(State::code).toList();
    Set<Treaty> treaties = new LinkedHashSet<>();
    members.forEach(member -> treaties.addAll(ties.of(member)));
    List<SystemView.Group> found =
        treaties.stream()
            .filter(treaty -> ties.twin(treaty).isEmpty())
            .map(treaty -> group(treaty, ties.membersOf(treaty), members))
            .filter(group -> isMinilateral(group, members))
            .sorted(
                Comparator.comparing((SystemView.Group group) -> group.treaty().span().from())
                    .thenComparing(group -> group.treaty().id()))
            .toList();
    return new AllianceSystem(around, assessment, found);
  }

  private static SystemView.Group group(
      Treaty treaty, List<TreatyMember> present, List<String> members) {
    List<String> codes = present.stream().map(TreatyMember::member).toList();
    List<Fact> evidence = new ArrayList<>(List.of(treaty));
    evidence.addAll(present);
    return new SystemView.Group(treaty, codes, codes.containsAll(members), evidence);
  }

  private static boolean isMinilateral(SystemView.Group group, List<String> members) {
    int size = group.members().size();
    return size >= FEWEST
        && size <= MOST
        && group.members().stream().filter(members::contains).count() >= 2;
  }

  /**
   * The state and those with an alliance obligation in force with it on the date, those bound by
   * the oldest first: any obligation of a treaty of the casebook, and defence in an alliance that
   * is known from data alone.
   *
   * @return the state alone if there is none
   */
  public static List<State> around(
      State centre, Records records, LocalDate on, StateRegistry registry) {
    TreatiesInForce ties = TreatiesInForce.of(records, on);
    record Partner(State state, LocalDate since) {}
    List<Partner> partners = new ArrayList<>();
    for (String code : ties.partners(centre.code())) {
      Optional<LocalDate> since =
          ties.between(centre.code(), code).stream()
              .filter(Commitment::isPartnership)
              .map(Commitment::since)
              .findFirst();
      since.ifPresent(
          day -> registry.byCode(code).ifPresent(state -> partners.add(new Partner(state, day))));
    }
    partners.sort(
        Comparator.comparing(Partner::since).thenComparing(partner -> partner.state().code()));
    List<State> members = new ArrayList<>(List.of(centre));
    partners.forEach(partner -> members.add(partner.state()));
    return List.copyOf(members);
  }

  /** How many triangles through the leg are under tension. */
  public int tension(LegAssessment leg) {
    return (int)
        assessment.balance().through(leg.leg().a().code(), leg.leg().b().code()).stream()
            .filter(TieTriangle::isTense)
            .count();
  }

  /** The legs whose tie is known, or that have a reading. */
  public List<LegAssessment> shown() {
    return assessment.legs().stream().filter(AllianceSystem::isKnown).toList();
  }

  private static boolean isKnown(LegAssessment leg) {
    return leg.bed().tie() != Tie.UNKNOWN
        || leg.bed().practice().value().isPresent()
        || leg.dreams().similarity().value().isPresent();
  }
}
