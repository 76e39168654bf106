package org.entente.core.outlook.trouble;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the models say of one pair today.
 *
 * @param a code of one state
 * @param b code of the other
 * @param defence whether an obligation of defence or offence binds them; false for neutrality,
 *     non-aggression or consultation alone
 * @param inputs for each definition, in the order of {@link TroubleInput}, NaN where not known
 * @param chances for each definition and horizon, probability and place
 */
public record TroubleReading(
    String a,
    String b,
    boolean defence,
    Map<Definition, double[]> inputs,
    Map<Definition, Map<TroubleHorizon, Chance>> chances) {

  /** Copies the maps. */
  public TroubleReading {
    inputs = java.util.Collections.unmodifiableMap(new EnumMap<>(inputs));
    chances = java.util.Collections.unmodifiableMap(new EnumMap<>(chances));
  }

  /**
   * A probability and where it stands among pairs of the same kind of obligation.
   *
   * @param probability in (0, 1)
   * @param place 1 for the most likely; ties share the best place
   * @param listed how many pairs there are
   * @param typical the median of their probabilities
   */
  public record Chance(double probability, int place, int listed, double typical) {}

  /** Probability and place over a horizon. */
  public Chance chance(Definition definition, TroubleHorizon horizon) {
    return chances.get(definition).get(horizon);
  }

  /** Whether it is of these two, in either order. */
  public boolean joins(String first, String second) {
    return a.equals(first) && b.equals(second) || a.equals(second) && b.equals(first);
  }
}
