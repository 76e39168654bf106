package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.assessment.balance.BalanceReader;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.SignedTies;
import org.entente.core.assessment.leg.Dreams;
import org.entente.core.assessment.leg.Interactions;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.leg.TreatiesInForce;
import org.entente.core.assessment.strain.ImbalanceReader;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.LeadershipReader;
import org.entente.core.assessment.strain.OutsideReader;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.assessment.strain.StrainReader;
import org.entente.core.force.LegForces;
import org.entente.core.record.Event;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;

/** Assesses an alliance on a date from the records. Holds no state between calls. */
public final class Assessor {

  /** The timeline reaches back this far. */
  public static final int TIMELINE_YEARS = 3;

  private final StateRegistry registry;
  private final Records records;
  private final Background background;

  /** An assessor over these records, without data sets. */
  public Assessor(StateRegistry registry, Records records) {
    this(registry, records, Background.NONE);
  }

  /** An assessor over these records, set against this background. */
  public Assessor(StateRegistry registry, Records records, Background background) {
    this.registry = registry;
    this.records = records;
    this.background = background;
  }

  /**
   * Assesses the alliance of the members as of a date; records after the date are not used.
   *
   * @param members two states or more, no state twice; their order is the order of the result
   * @throws IllegalArgumentException if there are fewer than two members, or one twice
   */
  public Assessment assess(List<State> members, LocalDate on) {
    if (members.size() < 2 || members.stream().distinct().count() < members.size()) {
      throw new IllegalArgumentException(
          "an alliance takes at least two different members: " + members);
    }
    Records known = records.asOf(on);
    List<String> codes = members.stream().map(State::code).toList();
    TreatiesInForce ties = new TreatiesInForce(known, on);
    Interactions interactions = new Interactions(known);
    LegReader legReader = new LegReader(known, on, ties, interactions, registry, codes);
    StrainReader strainReader = new StrainReader(known, on, interactions);
    LeadershipReader leadership = new LeadershipReader(known, on);
    OutsideReader outside = new OutsideReader(known, on, interactions, registry, codes);
    SystemReader system = new SystemReader(on, ties, registry, members);

    List<LeaderView> leaders = members.stream().map(leadership::view).toList();
    List<OutsideView> outsiders = outside.views();
    List<LegAssessment> bare =
        Leg.among(members).stream()
            .map(
                leg ->
                    new LegAssessment(
                        leg, legReader.bed(leg), dreams(legReader, leg, on), List.of()))
            .toList();
    SystemView systemView = system.view(bare);
    BalanceView balance =
        new BalanceReader(new SignedTies(known, on, ties, interactions).ties()).view(codes);

    List<Strain> strains = new ArrayList<>();
    leaders.forEach(view -> strains.addAll(leadership.strains(view)));
    bare.forEach(leg -> strains.addAll(strainReader.strains(leg.leg(), leg.bed())));
    outsiders.forEach(view -> strains.addAll(outside.strains(view)));
    system.dependence(systemView).ifPresent(strains::add);
    bare.forEach(leg -> ImbalanceReader.strain(leg.leg(), balance, on).ifPresent(strains::add));
    strains.sort(Strain.RANK);

    List<LegAssessment> legs = bare.stream().map(leg -> withStrains(leg, strains, codes)).toList();
    ForceReader forceReader =
        new ForceReader(
            background,
            on,
            new ForceEvidenceReader(
                members,
                outsiders,
                balance,
                interactions,
                Span.yearsUpTo(on, LegReader.PRACTICE_YEARS)));
    // Most of the reading of an assessment is done here, and each leg reads for itself.
    List<LegForces> forces = legs.parallelStream().map(forceReader::forces).toList();
    List<Gap> gaps = new GapReader(known, on, members, registry).gaps(legs, leaders, outsiders);
    List<Event> timeline = interactions.among(codes, Span.yearsUpTo(on, TIMELINE_YEARS));
    List<SystemView.Group> shared = system.shared();
    List<String> summary =
        new Summary(members, on, interactions).sentences(legs, forces, strains, systemView, gaps);
    return new Assessment(
        on,
        List.copyOf(members),
        summary,
        legs,
        shared,
        List.copyOf(strains),
        leaders,
        outsiders,
        systemView,
        balance,
        forces,
        timeline,
        gaps,
        known,
        registry);
  }

  private Dreams dreams(LegReader reader, Leg leg, LocalDate on) {
    List<Standing> found = background.standings().standings(leg.a(), leg.b());
    for (Standing standing : found) {
      if (standing.period().to().isEmpty() || standing.period().to().get().isAfter(on)) {
        throw new IllegalArgumentException(
            "a standing over " + standing.period() + " is of no use on " + on);
      }
    }
    return reader.dreams(leg).with(found);
  }

  private static LegAssessment withStrains(
      LegAssessment leg, List<Strain> strains, List<String> members) {
    Stream<Strain> own = strains.stream().filter(strain -> strain.bearsOn(leg.leg(), members));
    return new LegAssessment(leg.leg(), leg.bed(), leg.dreams(), own.toList());
  }
}
