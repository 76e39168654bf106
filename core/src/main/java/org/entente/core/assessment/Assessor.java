package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.assessment.balance.BalanceReader;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.assessment.balance.SignedTies;
import org.entente.core.assessment.leg.Dreams;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.situation.Interactions;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.ImbalanceReader;
import org.entente.core.assessment.strain.LeaderView;
import org.entente.core.assessment.strain.LeadershipReader;
import org.entente.core.assessment.strain.OutsideReader;
import org.entente.core.assessment.strain.OutsideView;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.assessment.strain.StrainReader;
import org.entente.core.force.LegForces;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;

/** Assesses an alliance on a date from the records. Safe for several threads. */
public final class Assessor {

  /** The timeline reaches back this far. */
  public static final int TIMELINE_YEARS = 3;

  private final StateRegistry registry;
  private final Records records;
  private final Background background;
  private volatile WorldTies world;

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
    return assess(Situation.of(records, on, registry, members));
  }

  /**
   * The same, of a situation that was read before; for many alliances on one date.
   *
   * @throws IllegalArgumentException if there are fewer than two members, or one twice
   */
  public Assessment assess(Situation situation) {
    List<State> members = situation.members();
    LocalDate on = situation.on();
    if (members.size() < 2 || members.stream().distinct().count() < members.size()) {
      throw new IllegalArgumentException(
          "an alliance needs at least two different members: " + members);
    }
    List<String> codes = situation.codes();
    LegReader legReader = new LegReader(situation);
    StrainReader strainReader = new StrainReader(situation);
    LeadershipReader leadership = new LeadershipReader(situation);
    OutsideReader outside = new OutsideReader(situation);
    SystemReader system = new SystemReader(situation);
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
    BalanceView balance = new BalanceReader(ties(situation)).view(codes);
    ImbalanceReader imbalance = new ImbalanceReader(situation, balance);

    List<Strain> strains = new ArrayList<>();
    leaders.forEach(view -> strains.addAll(leadership.strains(view)));
    bare.forEach(leg -> strains.addAll(strainReader.strains(leg.leg(), leg.bed())));
    outsiders.forEach(view -> strains.addAll(outside.strains(view)));
    system.dependence(systemView).ifPresent(strains::add);
    bare.forEach(leg -> imbalance.strain(leg.leg()).ifPresent(strains::add));
    strains.sort(Strain.RANK);

    List<LegAssessment> legs = bare.stream().map(leg -> withStrains(leg, strains, codes)).toList();
    ForceReader forceReader =
        new ForceReader(
            background, situation, new ForceEvidenceReader(situation, outsiders, balance));
    // Most of the reading of an assessment is done here, and each leg reads for itself.
    List<LegForces> forces = legs.parallelStream().map(forceReader::forces).toList();
    List<Gap> gaps = new ArrayList<>(SourceComparison.gaps(legs, forces));
    gaps.addAll(new GapReader(situation).gaps(legs, leaders, outsiders));
    return new Assessment(
        situation,
        new Summary(situation).sentences(legs, forces, strains, systemView, gaps),
        legs,
        system.shared(),
        strains,
        leaders,
        outsiders,
        systemView,
        balance,
        forces,
        situation.interactions().among(codes, situation.lastYears(TIMELINE_YEARS)),
        gaps);
  }

  /** Ties of all states depend on records and date, not on the members: they are read once. */
  private List<SignedTie> ties(Situation situation) {
    WorldTies last = world;
    if (last == null || last.of() != situation.interactions()) {
      last = new WorldTies(situation.interactions(), new SignedTies(situation).ties());
      world = last;
    }
    return last.ties();
  }

  private record WorldTies(Interactions of, List<SignedTie> ties) {}

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
