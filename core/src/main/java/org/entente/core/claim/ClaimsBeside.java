package org.entente.core.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.core.force.ForceEvidence;
import org.entente.core.force.ForceReading;
import org.entente.core.force.ForceView;
import org.entente.core.force.LegForces;
import org.entente.core.history.Rank;
import org.entente.core.state.State;

/**
 * Compares claims with an assessment: the bundled data on each, and which way they point.
 *
 * <p>A claim about two or more members is compared with the legs among them; one about a single
 * member with the data on that member and its legs. A claim about no member, or printed after the
 * date of the assessment, is left out.
 *
 * <p>Which way: what the casebook holds points as it says itself (a strain loosens, a treaty in
 * force holds). A reading points if its percentile of the year is at most {@value #LOW} or at least
 * {@value #HIGH}, in the direction that the literature expects of the measure; else, and where the
 * literature expects either, it points neither way.
 *
 * @param besides claims that are about members, in their order
 * @param elsewhere claims that are about no member
 * @param later claims printed after the date, which were not used
 */
public record ClaimsBeside(List<ClaimBeside> besides, List<Claim> elsewhere, List<Claim> later) {

  /** A percentile at or below this is low. */
  public static final int LOW = 25;

  /** A percentile at or above this is high. */
  public static final int HIGH = 75;

  /** Copies the lists. */
  public ClaimsBeside {
    besides = List.copyOf(besides);
    elsewhere = List.copyOf(elsewhere);
    later = List.copyOf(later);
  }

  /** Without any claim. */
  public static ClaimsBeside none() {
    return new ClaimsBeside(List.of(), List.of(), List.of());
  }

  /** Compares claims with an assessment. */
  public static ClaimsBeside of(Assessment assessment, List<Claim> claims) {
    Set<String> members =
        assessment.members().stream().map(State::code).collect(Collectors.toSet());
    List<ClaimBeside> besides = new ArrayList<>();
    List<Claim> elsewhere = new ArrayList<>();
    List<Claim> later = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.published().filter(day -> day.isAfter(assessment.on())).isPresent()) {
        later.add(claim);
      } else if (claim.isAbout(members, 1)) {
        besides.add(beside(assessment, members, claim));
      } else {
        elsewhere.add(claim);
      }
    }
    return new ClaimsBeside(besides, elsewhere, later);
  }

  private static ClaimBeside beside(Assessment assessment, Set<String> members, Claim claim) {
    Set<String> about =
        claim.about().stream().filter(members::contains).collect(Collectors.toUnmodifiableSet());
    return new ClaimBeside(
        claim,
        claim.topics().stream()
            .map(topic -> new TopicBeside(topic, bearings(assessment.forces(), topic, about)))
            .toList());
  }

  private static List<Bearing> bearings(List<LegForces> legs, ClaimTopic topic, Set<String> about) {
    List<LegForces> near =
        legs.stream()
            .filter(leg -> isNear(leg, about))
            .filter(leg -> isMeant(leg, topic.force()))
            .toList();
    Stream<Bearing> held =
        near.stream()
            .flatMap(
                leg ->
                    leg.of(topic.force()).sightings().stream()
                        .map(sighting -> bearing(leg, leg.of(topic.force()), sighting)));
    Stream<Bearing> read =
        near.stream()
            .flatMap(
                leg ->
                    leg.of(topic.force()).present().stream()
                        .map(reading -> bearing(leg.of(topic.force()), reading)));
    return Stream.concat(held, read).filter(b -> isOf(b, near, about)).distinct().toList();
  }

  /** A quasi-alliance is only between states without a pact of their own. */
  private static boolean isMeant(LegForces leg, Force force) {
    return force != Force.QUASI_ALLIANCE || !leg.of(force).sightings().isEmpty();
  }

  private static boolean isNear(LegForces leg, Set<String> about) {
    return about.size() == 1
        ? about.contains(leg.a()) || about.contains(leg.b())
        : about.contains(leg.a()) && about.contains(leg.b());
  }

  /** Data on another single member are not compared with a claim. */
  private static boolean isOf(Bearing bearing, List<LegForces> near, Set<String> about) {
    List<String> inside = bearing.about().stream().filter(code -> isMember(near, code)).toList();
    return inside.size() != 1 || about.contains(inside.get(0));
  }

  private static boolean isMember(List<LegForces> near, String code) {
    return near.stream().anyMatch(leg -> leg.a().equals(code) || leg.b().equals(code));
  }

  private static Bearing bearing(LegForces leg, ForceView view, ForceEvidence sighting) {
    List<String> about = sighting.about().isEmpty() ? List.of(leg.a(), leg.b()) : sighting.about();
    return new Bearing(
        view.force(),
        about,
        sighting.text(),
        sighting.points(),
        OptionalInt.empty(),
        Optional.empty(),
        Stream.concat(
                sighting.evidence().stream(),
                sighting.reading().stream().flatMap(r -> r.allEvidence().stream()))
            .distinct()
            .toList());
  }

  private static Bearing bearing(ForceView view, ForceReading reading) {
    Optional<Rank> rank = reading.ranks().stream().findFirst();
    return new Bearing(
        view.force(),
        reading.about(),
        reading.measure().label() + " " + AssessmentPhrases.number(reading.value().orElseThrow()),
        rank.map(place -> points(reading.more(), place.percentile())).orElse(ForceDirection.BOTH),
        OptionalInt.of(reading.year()),
        rank,
        List.of());
  }

  private static ForceDirection points(ForceDirection more, double percentile) {
    if (more == ForceDirection.BOTH || percentile > LOW && percentile < HIGH) {
      return ForceDirection.BOTH;
    }
    return percentile >= HIGH == (more == ForceDirection.HOLDS)
        ? ForceDirection.HOLDS
        : ForceDirection.LOOSENS;
  }

  /** The percentile as a whole number; empty without a rank. */
  public static Optional<String> percentile(Bearing bearing) {
    return bearing.rank().map(rank -> String.format(Locale.ROOT, "%.0f", rank.percentile()));
  }
}
