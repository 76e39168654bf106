package org.entente.data.outlook.replication;

import java.util.List;
import org.entente.core.outlook.Ending;
import org.entente.core.outlook.estimate.CoxFit;

/**
 * A cause-specific Cox model of one way of ending.
 *
 * @param ending the way
 * @param events how often it came in the rows that were fitted
 * @param effects one for each {@link Condition}, in its order
 * @param logLikelihood log partial likelihood reached
 * @param nullLogLikelihood the same without any effect
 */
public record CauseFit(
    Ending ending,
    int events,
    List<Effect> effects,
    double logLikelihood,
    double nullLogLikelihood) {

  /** Copies the list. */
  public CauseFit {
    effects = List.copyOf(effects);
  }

  /** What a condition does. */
  public Effect effect(Condition condition) {
    return effects.get(condition.ordinal());
  }

  static CauseFit of(Ending ending, CoxFit fit) {
    if (!fit.converged()) {
      throw new ArithmeticException("the model of " + ending + " did not converge");
    }
    return new CauseFit(
        ending,
        fit.events(),
        List.of(Condition.values()).stream().map(c -> effect(c, fit)).toList(),
        fit.logLikelihood(),
        fit.nullLogLikelihood());
  }

  private static Effect effect(Condition condition, CoxFit fit) {
    int j = condition.ordinal();
    double coefficient = fit.coefficients()[j];
    double error = fit.clusterErrors()[j];
    return new Effect(
        condition, fit.hazardRatio(j), coefficient, error, coefficient / error, fit.pValue(j));
  }
}
