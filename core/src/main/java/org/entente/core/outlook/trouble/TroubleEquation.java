package org.entente.core.outlook.trouble;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A fitted equation: log-odds = intercept + sum of coefficient * standardised input. Immutable. */
public final class TroubleEquation implements TrainedTrouble {

  private final Definition definition;
  private final List<TroubleInput> inputs;
  private final Standardised scale;
  private final double[] vector;

  TroubleEquation(
      Definition definition, List<TroubleInput> inputs, Standardised scale, double[] vector) {
    this.definition = definition;
    this.inputs = List.copyOf(inputs);
    this.scale = scale;
    this.vector = vector.clone();
  }

  /**
   * An equation that was written down.
   *
   * @param bound the farthest that a value may lie from the mean, in standard deviations
   * @param vector the intercept, then one coefficient for each input
   * @throws IllegalArgumentException if the lengths differ
   */
  public static TroubleEquation of(
      Definition definition,
      List<TroubleInput> inputs,
      double[] means,
      double[] deviations,
      double bound,
      double[] vector) {
    if (means.length != inputs.size()
        || deviations.length != inputs.size()
        || vector.length != inputs.size() + 1) {
      throw new IllegalArgumentException(
          inputs.size() + " inputs need as many means and deviations and one number more");
    }
    return new TroubleEquation(
        definition, inputs, new Standardised(means.clone(), deviations.clone(), bound), vector);
  }

  /** Its inputs, in order. */
  public List<TroubleInput> inputs() {
    return inputs;
  }

  /** Log-odds where every input is at its mean. */
  public double intercept() {
    return vector[0];
  }

  /** Change of the log-odds for one standard deviation more, in the order of the inputs. */
  public double[] coefficients() {
    return Arrays.copyOfRange(vector, 1, vector.length);
  }

  /** Mean of each input over the training rows. */
  public double[] means() {
    return scale.means().clone();
  }

  /** Standard deviation of each input over the training rows. */
  public double[] deviations() {
    return scale.deviations().clone();
  }

  /** The farthest that a value may lie from the mean, in standard deviations. */
  public double bound() {
    return scale.bound();
  }

  /**
   * Log-odds of a pair.
   *
   * @param values in the order of {@link TroubleInput}, NaN where not known
   */
  public double logOdds(double[] values) {
    double sum = vector[0];
    double[] scaled = scale.of(pick(values));
    for (int j = 0; j < scaled.length; j++) {
      sum += vector[j + 1] * scaled[j];
    }
    return sum;
  }

  /** Probability of a pair, in (0, 1). */
  public double probability(double[] values) {
    return 1 / (1 + Math.exp(-logOdds(values)));
  }

  @Override
  public double logOdds(TroublePanel panel, int row) {
    return logOdds(panel.inputs(definition, row));
  }

  /**
   * What each theme adds to the log-odds of the mean pair; with the intercept they add up to {@link
   * #logOdds(double[])}.
   */
  public Map<Theme, Double> byTheme(double[] values) {
    Map<Theme, Double> parts = new EnumMap<>(Theme.class);
    double[] scaled = scale.of(pick(values));
    for (int j = 0; j < scaled.length; j++) {
      parts.merge(inputs.get(j).theme(), vector[j + 1] * scaled[j], Double::sum);
    }
    return parts;
  }

  private double[] pick(double[] values) {
    return inputs.stream().mapToDouble(input -> values[input.ordinal()]).toArray();
  }
}
