package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.measure.DegreeCentralization;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/** Reads the wider system: the hub of the members, and which other states have ties to it. */
final class SystemReader {

  private static final int SMALLEST_GROUP = 3;

  private final Situation situation;

  SystemReader(Situation situation) {
    this.situation = situation;
  }

  SystemView view(List<LegAssessment> legs) {
    int[] degrees = situation.members().stream().mapToInt(member -> degree(member, legs)).toArray();
    boolean unknown = legs.stream().anyMatch(leg -> leg.bed().tie() == Tie.UNKNOWN);
    OptionalDouble value = unknown ? OptionalDouble.empty() : DegreeCentralization.of(degrees);
    Optional<String> missing =
        value.isPresent()
            ? Optional.empty()
            : Optional.of(
                unknown
                    ? "the ties of some legs are not known"
                    : "a hub needs at least three members");
    Reading centralization =
        new Reading(
            DegreeCentralization.MEASURE,
            situation.codes(),
            value,
            Span.of(situation.on(), situation.on()),
            situation.members().size(),
            Optional.empty(),
            missing,
            pactEvidence(legs));
    Optional<State> hub = unknown ? Optional.empty() : hub(degrees);
    Optional<State> centre = hub.or(this::mostTied);
    return new SystemView(
        hub,
        centralization,
        centre,
        centre.map(this::spokes).orElse(List.of()),
        centre.map(this::groups).orElse(List.of()));
  }

  private static int degree(State member, List<LegAssessment> legs) {
    return (int)
        legs.stream()
            .filter(
                leg ->
                    leg.leg().codes().contains(member.code())
                        && leg.bed().tie() == Tie.DEFENSE_PACT)
            .count();
  }

  private static List<Fact> pactEvidence(List<LegAssessment> legs) {
    Set<Fact> treaties = new TreeSet<>(Fact.BY_DATE);
    for (LegAssessment leg : legs) {
      leg.bed().obligations().stream()
          .filter(Commitment::isDefensePact)
          .map(Commitment::treaty)
          .forEach(treaties::add);
    }
    return List.copyOf(treaties);
  }

  private Optional<State> hub(int[] degrees) {
    Optional<State> hub = Optional.empty();
    for (int i = 0; i < degrees.length; i++) {
      if (degrees[i] == degrees.length - 1 && degrees.length > 2) {
        if (hub.isPresent()) {
          return Optional.empty();
        }
        hub = Optional.of(situation.members().get(i));
      }
    }
    return hub;
  }

  /**
   * The first of the members with the most defence pacts; without any, the first with a tie of
   * another kind.
   */
  private Optional<State> mostTied() {
    return situation.members().stream()
        .filter(member -> !situation.treaties().of(member.code()).isEmpty())
        .max(
            Comparator.comparingInt(
                    (State member) -> situation.treaties().defenseAllies(member.code()).size())
                .thenComparing(member -> -situation.members().indexOf(member)));
  }

  private List<SystemView.Spoke> spokes(State centre) {
    List<SystemView.Spoke> spokes = new ArrayList<>();
    for (String code : situation.treaties().partners(centre.code())) {
      List<Commitment> obligations =
          situation.treaties().between(centre.code(), code).stream()
              .filter(Commitment::isPartnership)
              .toList();
      if (!obligations.isEmpty()) {
        Tie tie =
            obligations.stream().anyMatch(Commitment::isDefensePact) ? Tie.DEFENSE_PACT : Tie.PACT;
        State state =
            situation
                .registry()
                .byCode(code)
                .orElseThrow(
                    () -> new IllegalStateException("a record names an unknown state: " + code));
        spokes.add(
            new SystemView.Spoke(state, tie, obligations, situation.members().contains(state)));
      }
    }
    spokes.sort(
        Comparator.comparing(SystemView.Spoke::tie)
            .thenComparing(s -> s.commitments().get(0).since())
            .thenComparing(s -> s.state().code()));
    return spokes;
  }

  private List<SystemView.Group> groups(State centre) {
    return situation.treaties().of(centre.code()).stream()
        .filter(t -> situation.treaties().membersOf(t).size() >= SMALLEST_GROUP)
        .filter(t -> situation.treaties().twin(t).isEmpty())
        .filter(t -> isBoundBy(t, List.of(centre.code())))
        .map(this::group)
        .toList();
  }

  /** Treaties and arrangements that all members are in. */
  List<SystemView.Group> shared() {
    return situation.treaties().of(situation.members().get(0).code()).stream()
        .filter(t -> situation.treaties().twin(t).map(twin -> !isShared(twin)).orElse(true))
        .filter(t -> isBoundBy(t, situation.codes()))
        .map(this::group)
        .filter(SystemView.Group::allMembers)
        .toList();
  }

  private boolean isShared(Treaty treaty) {
    return group(treaty).allMembers();
  }

  /**
   * Whether a treaty counts between one of the states and another member of it; one of a casebook
   * does.
   */
  private boolean isBoundBy(Treaty treaty, List<String> codes) {
    return !treaty.isCoded()
        || situation.treaties().membersOf(treaty).stream()
            .map(TreatyMember::member)
            .anyMatch(
                member ->
                    codes.stream()
                        .filter(code -> !code.equals(member))
                        .anyMatch(
                            code ->
                                situation.treaties().between(code, member).stream()
                                    .anyMatch(c -> c.treaty().id().equals(treaty.id()))));
  }

  private SystemView.Group group(Treaty treaty) {
    List<TreatyMember> present = situation.treaties().membersOf(treaty);
    List<String> codes = present.stream().map(TreatyMember::member).toList();
    List<Fact> evidence = new ArrayList<>(List.of(treaty));
    evidence.addAll(present);
    return new SystemView.Group(treaty, codes, codes.containsAll(situation.codes()), evidence);
  }

  /** The strain of hanging on one state; empty where no member is a hub. */
  Optional<Strain> dependence(SystemView view) {
    return view.hub()
        .map(
            hub -> {
              List<String> others =
                  situation.members().stream()
                      .filter(m -> !m.equals(hub))
                      .map(State::name)
                      .toList();
              String text =
                  hub.name()
                      + " is the hub: "
                      + AssessmentPhrases.list(others)
                      + " each have a defence pact with it, but not all of them with each other (degree centralization "
                      + AssessmentPhrases.signed(view.centralization().value()).replace("+", "")
                      + ")";
              LocalDate newest =
                  view.centralization().evidence().stream()
                      .map(f -> f.span().from())
                      .max(LocalDate::compareTo)
                      .orElse(situation.on());
              List<String> about = situation.codes();
              return Strain.of(
                  Strain.Kind.DEPENDENCE,
                  about,
                  text,
                  List.of(),
                  newest,
                  situation.on(),
                  Optional.of(view.centralization()),
                  view.centralization().evidence());
            });
  }
}
