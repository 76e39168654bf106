package org.entente.core.outlook.trouble;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.outlook.estimate.HeldSigns;

/**
 * A logistic regression on some inputs, past rows of less weight, with or without a ridge penalty,
 * held signs and windows that are not over.
 *
 * <p>A window of three years of which k are over teaches with the offset ln(k / 3): what was seen
 * in k years is about that share of what will be seen in three.
 */
final class LogitTrouble implements TroubleRecipe {

  /** Half-life that gives every past row the same weight. */
  static final double NO_DECAY = Double.POSITIVE_INFINITY;

  /**
   * What is chosen.
   *
   * @param halfLife years in which a row loses half its weight
   * @param core ridge penalty of the core
   * @param rest ridge penalty of the other inputs
   * @param heldSigns whether coefficients keep to the signs of their inputs
   * @param partial whether windows that are not over teach too
   * @param bound the farthest that a value may lie from the mean, in standard deviations
   * @param everyYears every how many years it is fitted anew
   */
  record Settings(
      double halfLife,
      double core,
      double rest,
      boolean heldSigns,
      boolean partial,
      double bound,
      int everyYears) {}

  private final String name;
  private final List<TroubleInput> inputs;
  private final Settings settings;

  LogitTrouble(String name, List<TroubleInput> inputs, Settings settings) {
    this.name = name;
    this.inputs = List.copyOf(inputs);
    this.settings = settings;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int everyYears() {
    return settings.everyYears();
  }

  @Override
  public TroubleEquation train(
      TroublePanel known, Definition definition, TroubleHorizon horizon, int origin) {
    List<Integer> rows = rows(known, definition, horizon);
    double[][] values = new double[rows.size()][];
    double[] happened = new double[rows.size()];
    double[] weights = new double[rows.size()];
    double[] offsets = new double[rows.size()];
    for (int i = 0; i < values.length; i++) {
      int row = rows.get(i);
      values[i] = pick(known.inputs(definition, row));
      happened[i] = known.seen(definition, horizon, row) ? 1 : 0;
      int age = origin - known.row(row).year();
      weights[i] = Math.pow(.5, age / settings.halfLife());
      offsets[i] = Math.log(known.yearsKnown(definition, horizon, row) / (double) horizon.years());
    }
    Standardised scale = Standardised.of(values, settings.bound());
    double[][] scaled = new double[values.length][];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = scale.of(values[i]);
    }
    double[] vector = new HeldSigns(penalties(), signs()).fit(scaled, happened, weights, offsets);
    return new TroubleEquation(definition, inputs, scale, vector);
  }

  private List<Integer> rows(TroublePanel known, Definition definition, TroubleHorizon horizon) {
    int least = settings.partial() ? 1 : horizon.years();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < known.size(); row++) {
      if (known.yearsKnown(definition, horizon, row) >= least) {
        rows.add(row);
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no row of the panel has an outcome to learn from");
    }
    return rows;
  }

  private double[] pick(double[] values) {
    return inputs.stream().mapToDouble(input -> values[input.ordinal()]).toArray();
  }

  private double[] penalties() {
    return inputs.stream()
        .mapToDouble(input -> input.core() ? settings.core() : settings.rest())
        .toArray();
  }

  private int[] signs() {
    return inputs.stream().mapToInt(input -> settings.heldSigns() ? input.sign() : 0).toArray();
  }
}
