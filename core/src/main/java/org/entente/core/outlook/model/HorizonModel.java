package org.entente.core.outlook.model;

import java.util.List;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.Trained;

/**
 * The model of one horizon in plain numbers.
 *
 * @param horizon how far it looks
 * @param recipe name of the recipe
 * @param equation terms with their coefficients and ranges
 * @param penalty strength of the ridge penalty that the past chose
 * @param correction shift of the log-odds by how the recipe's own forecasts fared
 * @param trainedThrough last year whose outcomes it knows
 * @param rows training rows
 * @param events violations among them
 * @param replicas the equation fitted to resampled alliances, for intervals
 */
public record HorizonModel(
    Horizon horizon,
    String recipe,
    Equation equation,
    double penalty,
    double correction,
    int trainedThrough,
    int rows,
    int events,
    List<Equation> replicas)
    implements Trained {

  /** Copies the list. */
  public HorizonModel {
    replicas = List.copyOf(replicas);
  }

  /** The same model with the correction of another year. */
  HorizonModel withCorrection(double other) {
    return new HorizonModel(
        horizon, recipe, equation, penalty, other, trainedThrough, rows, events, replicas);
  }

  @Override
  public double logOdds(Panel panel, int row) {
    return Ceiling.hold(equation.logOdds(panel, row) + correction);
  }

  /** Probability within the horizon, in (0, 1). */
  public double probability(Panel panel, int row) {
    return chance(logOdds(panel, row));
  }

  double[] probabilitiesOfReplicas(Panel panel, int row) {
    return replicas.stream()
        .mapToDouble(replica -> chance(Ceiling.hold(replica.logOdds(panel, row) + correction)))
        .toArray();
  }

  private static double chance(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
