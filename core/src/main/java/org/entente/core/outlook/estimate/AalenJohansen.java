package org.entente.core.outlook.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What share has ended in each of several ways by a time? The Aalen-Johansen estimate of the
 * cumulative incidence of competing ends [1]: CIF_k(t) = sum over event times u up to t of S(u-)
 * d_k(u) / n(u), with n(u) under observation just before u (late entry allowed), d_k(u) ends of
 * cause k, and S the share that has not ended in any way.
 *
 * <p>The standard error is the infinitesimal jackknife grouped by cluster, as R's {@code
 * survival::survfit(Surv(start, stop, state) ~ 1, id = cluster)}. Where n(u) is 0, nothing can be
 * said and the curve stays level. Cost: O(n t) for n spells and t event times.
 *
 * <p>[1] Aalen, O. O. and Johansen, S. (1978). An Empirical Transition Matrix for Non-homogeneous
 * Markov Chains Based on Censored Observations. Scandinavian Journal of Statistics 5(3), 141-150.
 */
public final class AalenJohansen {

  private AalenJohansen() {}

  /**
   * The curves of all causes.
   *
   * @param causes how many causes there are; spells have 0 to causes - 1
   * @return one point for each time at which something ended, in order
   */
  public static List<Incidence> of(List<Spell> spells, int causes) {
    Influence influence = new Influence(spells, causes);
    double surviving = 1;
    double[] share = new double[causes];
    List<Incidence> points = new ArrayList<>();
    for (double time : times(spells, causes)) {
      List<Spell> atRisk =
          spells.stream().filter(s -> s.start() < time && time <= s.stop()).toList();
      double[] hazard = hazards(atRisk, time, causes);
      influence.step(atRisk, time, hazard, surviving);
      double before = surviving;
      for (int k = 0; k < causes; k++) {
        share[k] += before * hazard[k];
        surviving -= before * hazard[k];
      }
      points.add(new Incidence(time, atRisk.size(), share, influence.errors()));
    }
    return points;
  }

  private static double[] times(List<Spell> spells, int causes) {
    for (Spell spell : spells) {
      if (spell.cause() >= causes) {
        throw new IllegalArgumentException("cause " + spell.cause() + " of " + causes);
      }
    }
    return spells.stream()
        .filter(spell -> spell.cause() != Spell.CENSORED)
        .mapToDouble(Spell::stop)
        .distinct()
        .sorted()
        .toArray();
  }

  private static double[] hazards(List<Spell> atRisk, double time, int causes) {
    double[] hazards = new double[causes];
    for (Spell spell : atRisk) {
      if (spell.stop() == time && spell.cause() != Spell.CENSORED) {
        hazards[spell.cause()] += 1.0 / atRisk.size();
      }
    }
    return hazards;
  }

  /** How much each cluster moves the curves. */
  private static final class Influence {

    /** Influence on the surviving share, then on each cause. */
    private final Map<Integer, double[]> byCluster = new TreeMap<>();

    private final int causes;

    Influence(List<Spell> spells, int causes) {
      this.causes = causes;
      spells.forEach(spell -> byCluster.put(spell.cluster(), new double[causes + 1]));
    }

    void step(List<Spell> atRisk, double time, double[] hazard, double surviving) {
      Map<Integer, double[]> moves = new TreeMap<>();
      for (Spell spell : atRisk) {
        double[] move = moves.computeIfAbsent(spell.cluster(), key -> new double[causes]);
        for (int k = 0; k < causes; k++) {
          double ended = spell.stop() == time && spell.cause() == k ? 1 : 0;
          move[k] += (ended - hazard[k]) / atRisk.size();
        }
      }
      double[] none = new double[causes];
      byCluster.forEach(
          (cluster, parts) -> advance(parts, moves.getOrDefault(cluster, none), hazard, surviving));
    }

    private void advance(double[] parts, double[] move, double[] hazard, double surviving) {
      double before = parts[0];
      for (int k = 0; k < causes; k++) {
        double change = before * hazard[k] + surviving * move[k];
        parts[k + 1] += change;
        parts[0] -= change;
      }
    }

    double[] errors() {
      double[] errors = new double[causes];
      for (int k = 0; k < causes; k++) {
        double squares = 0;
        for (double[] parts : byCluster.values()) {
          squares += parts[k + 1] * parts[k + 1];
        }
        errors[k] = Math.sqrt(squares);
      }
      return errors;
    }
  }
}
