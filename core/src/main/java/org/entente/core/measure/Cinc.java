package org.entente.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What share of the material capabilities of the international system does a state hold?
 *
 * <p>The Composite Index of National Capability [1], in the form that reproduces the published
 * values: for each of six components the state's share of the sum over all states that have the
 * component in that year; CINC is the mean of these shares <em>over the components that the state
 * has</em>. Dividing by six with missing components as 0 does not reproduce them. Because of that
 * mean the values of a year need not sum to 1 (up to 1.0747 in 1860).
 *
 * <p>Cost: linear in states times components. A component whose sum is 0 in a year tells nothing
 * and counts as missing for all. A state without any component has no value.
 *
 * <p>[1] Singer, J. D., Bremer, S. and Stuckey, J. (1972). Capability Distribution, Uncertainty,
 * and Major Power War, 1820-1965. In Russett, B. (ed.), Peace, War, and Numbers. Sage, 19-48.
 */
public final class Cinc {

  /** The measure. */
  public static final Measure MEASURE =
      new Measure(
          "cinc",
          "Composite Index of National Capability",
          "mean over the components present of (value / sum of present values that year)",
          "0 to 1, the share of the system's capabilities",
          "Singer, J. D., Bremer, S. and Stuckey, J. (1972). Capability Distribution, Uncertainty,"
              + " and Major Power War, 1820-1965. In Russett, B. (ed.), Peace, War, and Numbers."
              + " Sage, 19-48.");

  private Cinc() {}

  /**
   * The index of one state in one year.
   *
   * @param value between 0 and 1; empty if the state has no component
   * @param components how many components it rests on
   */
  public record Index(OptionalDouble value, int components) {}

  /**
   * The indices of all states of one year.
   *
   * @param states for each state its components (military expenditure, military personnel, iron and
   *     steel, energy, total and urban population), none negative, each empty if missing
   * @return one index for each state, in the same order
   * @throws IllegalArgumentException if states have different numbers of components, or a value is
   *     negative or not a number
   */
  public static List<Index> ofYear(List<List<OptionalDouble>> states) {
    double[] sums = sums(states);
    List<Index> indices = new ArrayList<>();
    for (List<OptionalDouble> components : states) {
      double total = 0;
      int present = 0;
      for (int i = 0; i < sums.length; i++) {
        if (components.get(i).isPresent() && sums[i] > 0) {
          total += components.get(i).getAsDouble() / sums[i];
          present++;
        }
      }
      indices.add(
          new Index(
              present == 0 ? OptionalDouble.empty() : OptionalDouble.of(total / present), present));
    }
    return indices;
  }

  private static double[] sums(List<List<OptionalDouble>> states) {
    double[] sums = new double[states.isEmpty() ? 0 : states.get(0).size()];
    for (List<OptionalDouble> components : states) {
      if (components.size() != sums.length) {
        throw new IllegalArgumentException(
            "a state has " + components.size() + " components where another has " + sums.length);
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] += checked(components.get(i));
      }
    }
    return sums;
  }

  private static double checked(OptionalDouble component) {
    double value = component.orElse(0);
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("a component cannot be " + value);
    }
    return value;
  }
}
