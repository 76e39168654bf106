package org.entente.core.assessment.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.force.ForceReading;
import org.entente.core.force.LegForces;
import org.entente.core.state.State;

/**
 * A large alliance as a whole.
 *
 * <p>A leg stands out by its strains: most first; among those with as many, the lowest net
 * cooperation first, then the greatest distance of ideal points, then by code. A leg without a
 * reading comes after those with one: nothing stands for what is missing.
 *
 * @param members each in the group, in the order asked for
 * @param outstanding all legs, those that stand out most first
 * @param distances distance of ideal points by leg, where it is on record
 * @param year the newest year of the distances; empty if there are none
 */
public record GroupView(
    List<Member> members,
    List<LegAssessment> outstanding,
    Map<String, Double> distances,
    OptionalInt year) {

  /** The measure of the history behind the distances. */
  public static final String MEASURE = "ideal_distance";

  /** How many fifths the heat map has. */
  public static final int FIFTHS = 5;

  /**
   * A member in the group.
   *
   * @param distance mean distance of ideal points to the other members; empty without any
   * @param distances over how many legs
   * @param practice mean net cooperation with the other members, -1 to 1; empty without any
   * @param practised over how many legs
   * @param strains strains on its legs, each counted on every leg that it concerns
   * @param worst its leg that stands out most
   */
  public record Member(
      State state,
      OptionalDouble distance,
      int distances,
      OptionalDouble practice,
      int practised,
      int strains,
      LegAssessment worst) {}

  /** Copies the collections. */
  public GroupView {
    members = List.copyOf(members);
    outstanding = List.copyOf(outstanding);
    distances = Map.copyOf(distances);
  }

  /** The group of an assessment. */
  public static GroupView of(Assessment assessment) {
    Map<String, Double> distances = new HashMap<>();
    int newest = -1;
    for (LegForces forces : assessment.forces()) {
      for (ForceReading reading : readings(forces)) {
        distances.put(forces.code(), reading.value().orElseThrow());
        newest = Math.max(newest, reading.year());
      }
    }
    List<LegAssessment> ranked = new ArrayList<>(assessment.legs());
    ranked.sort(
        Comparator.comparingInt((LegAssessment leg) -> -leg.strains().size())
            .thenComparingDouble(leg -> leg.bed().practice().value().orElse(Double.MAX_VALUE))
            .thenComparingDouble(leg -> -distances.getOrDefault(leg.leg().code(), -1.0))
            .thenComparing(leg -> leg.leg().code()));
    List<Member> members =
        assessment.members().stream().map(state -> member(state, ranked, distances)).toList();
    return new GroupView(
        members, ranked, distances, newest < 0 ? OptionalInt.empty() : OptionalInt.of(newest));
  }

  private static List<ForceReading> readings(LegForces forces) {
    return forces.forces().stream()
        .flatMap(view -> view.present().stream())
        .filter(reading -> reading.measure().id().equals(MEASURE))
        .limit(1)
        .toList();
  }

  private static Member member(
      State state, List<LegAssessment> ranked, Map<String, Double> distances) {
    List<LegAssessment> own =
        ranked.stream().filter(leg -> leg.leg().codes().contains(state.code())).toList();
    double[] far =
        own.stream()
            .filter(leg -> distances.containsKey(leg.leg().code()))
            .mapToDouble(leg -> distances.get(leg.leg().code()))
            .toArray();
    double[] practice =
        own.stream()
            .filter(leg -> leg.bed().practice().value().isPresent())
            .mapToDouble(leg -> leg.bed().practice().value().orElseThrow())
            .toArray();
    return new Member(
        state,
        java.util.Arrays.stream(far).average(),
        far.length,
        java.util.Arrays.stream(practice).average(),
        practice.length,
        own.stream().mapToInt(leg -> leg.strains().size()).sum(),
        own.get(0));
  }

  /** The distance between two members, in either order; empty if it is not on record. */
  public OptionalDouble distance(State a, State b) {
    Double value =
        distances.getOrDefault(a.code() + "-" + b.code(), distances.get(b.code() + "-" + a.code()));
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * The fifth of the group's legs in which the distance of two members lies: 1 nearest to 5
   * furthest; empty if it is not on record.
   */
  public OptionalInt fifth(State a, State b) {
    OptionalDouble value = distance(a, b);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    long nearer = distances.values().stream().filter(other -> other < value.getAsDouble()).count();
    return OptionalInt.of((int) (nearer * FIFTHS / distances.size()) + 1);
  }

  /** The legs that stand out most. */
  public List<LegAssessment> outstanding(int most) {
    return outstanding.subList(0, Math.min(most, outstanding.size()));
  }

  /** Places of the members, from 0. */
  public IntStream places() {
    return IntStream.range(0, members.size());
  }
}
