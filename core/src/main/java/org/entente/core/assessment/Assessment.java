package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.force.ForceEvidence;
import org.entente.core.force.LegForces;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;

/**
 * How well an alliance holds on a date.
 *
 * @param situation the members, the date and the records that it was read from
 * @param summary the summary in plain sentences, made from the readings by rules
 * @param legs one for each pair of members
 * @param shared treaties and arrangements that all members are in
 * @param strains all strains, nearest in time first
 * @param leaders who leads each member
 * @param outsiders outside states with which members are at odds
 * @param system the wider system
 * @param balance the members in the signed network of states
 * @param forces every force on each leg, in the order of the legs
 * @param timeline events among the members in the years before, oldest first
 * @param gaps what is not known
 */
public record Assessment(
    Situation situation,
    List<String> summary,
    List<LegAssessment> legs,
    List<SystemView.Group> shared,
    List<Strain> strains,
    List<LeaderView> leaders,
    List<OutsideView> outsiders,
    SystemView system,
    BalanceView balance,
    List<LegForces> forces,
    List<Event> timeline,
    List<Gap> gaps) {

  /** With more legs than this, a leg is a line in a table and no more. */
  public static final int MOST_DETAILED_LEGS = 6;

  /** Copies the lists. */
  public Assessment {
    summary = List.copyOf(summary);
    legs = List.copyOf(legs);
    shared = List.copyOf(shared);
    strains = List.copyOf(strains);
    leaders = List.copyOf(leaders);
    outsiders = List.copyOf(outsiders);
    forces = List.copyOf(forces);
    timeline = List.copyOf(timeline);
    gaps = List.copyOf(gaps);
  }

  /** The date; nothing later was used. */
  public LocalDate on() {
    return situation.on();
  }

  /** The states, in the order asked for. */
  public List<State> members() {
    return situation.members();
  }

  /** The records as they were known on the date. */
  public Records known() {
    return situation.known();
  }

  /** The names of states. */
  public StateRegistry registry() {
    return situation.registry();
  }

  /** Whether there are few enough legs to show them one by one. */
  public boolean isDetailed() {
    return legs.size() <= MOST_DETAILED_LEGS;
  }

  /** With more members than this, an alliance is shown as a group. */
  public static final int MOST_MEMBERS = 8;

  /** Whether there are too many members to show every leg. */
  public boolean isGroup() {
    return members().size() > MOST_MEMBERS;
  }

  /** Every record that a line of the assessment rests on, by kind and then by date. */
  public List<Fact> evidence() {
    Map<String, Fact> used = new LinkedHashMap<>();
    evidenceStream().forEach(fact -> used.putIfAbsent(fact.id(), fact));
    return used.values().stream()
        .sorted(java.util.Comparator.comparing(Fact::kind).thenComparing(Fact.BY_DATE))
        .toList();
  }

  private Stream<Fact> evidenceStream() {
    Stream<Stream<? extends Fact>> parts =
        Stream.of(
            legs.stream().flatMap(Assessment::evidenceOf),
            shared.stream().map(SystemView.Group::evidence).flatMap(Collection::stream),
            strains.stream().flatMap(Assessment::evidenceOf),
            leaders.stream().flatMap(Assessment::evidenceOf),
            outsiders.stream()
                .flatMap(
                    view ->
                        Stream.of(
                                view.disputes().stream(),
                                view.acts().stream(),
                                view.year().stream().flatMap(r -> r.allEvidence().stream()),
                                view.quarter().stream().flatMap(r -> r.allEvidence().stream()))
                            .flatMap(part -> part)),
            system.spokes().stream()
                .flatMap(spoke -> spoke.commitments().stream())
                .flatMap(c -> c.evidence().stream()),
            system.groups().stream().flatMap(group -> group.evidence().stream()),
            balance.triangles().stream()
                .flatMap(triangle -> triangle.ties().stream())
                .flatMap(tie -> tie.evidence().stream()),
            forces.stream()
                .flatMap(leg -> leg.forces().stream())
                .flatMap(view -> view.sightings().stream())
                .flatMap(Assessment::evidenceOf),
            timeline.stream());
    return parts.flatMap(part -> part);
  }

  private static Stream<? extends Fact> evidenceOf(LegAssessment leg) {
    return Stream.of(
            Stream.of(
                    leg.bed().commonAllyPacts(), leg.bed().obligations(), leg.bed().arrangements())
                .flatMap(List::stream)
                .flatMap(c -> c.evidence().stream()),
            leg.bed().practice().allEvidence().stream(),
            leg.bed().recent().stream(),
            leg.dreams().similarity().allEvidence().stream())
        .flatMap(part -> part);
  }

  private static Stream<? extends Fact> evidenceOf(ForceEvidence sighting) {
    return Stream.concat(
        sighting.evidence().stream(),
        sighting.reading().stream().flatMap(reading -> reading.allEvidence().stream()));
  }

  private static Stream<? extends Fact> evidenceOf(Strain strain) {
    return Stream.concat(
        strain.evidence().stream(),
        strain.reading().stream().flatMap(reading -> reading.allEvidence().stream()));
  }

  private static Stream<? extends Fact> evidenceOf(LeaderView view) {
    return Stream.of(view.leader().stream(), view.term().stream(), view.crises().stream())
        .flatMap(part -> part);
  }
}
