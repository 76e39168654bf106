package org.entente.core.outlook.model;

import java.util.List;
import java.util.stream.Stream;
import org.entente.core.outlook.Panel;

/**
 * One term of an equation: a covariate of the panel and what is done to it.
 *
 * @param covariate its name in the panel
 * @param transform what is done to it
 */
public record ModelTerm(String covariate, Transform transform) {

  /** A covariate as it is. */
  public static ModelTerm plain(String covariate) {
    return new ModelTerm(covariate, Transform.PLAIN);
  }

  /** Covariates of one transform. */
  public static List<ModelTerm> of(Transform transform, String... covariates) {
    return Stream.of(covariates).map(covariate -> new ModelTerm(covariate, transform)).toList();
  }

  /** Such as {@code log age}. */
  public String name() {
    return transform.prefix() + covariate;
  }

  /** Its value in a row of a panel; NaN if the covariate is not known there. */
  double value(Panel panel, int row) {
    return transform.of(panel.raw(row, panel.column(covariate)));
  }

  static double[] values(List<ModelTerm> terms, Panel panel, int row) {
    double[] values = new double[terms.size()];
    for (int j = 0; j < values.length; j++) {
      values[j] = terms.get(j).value(panel, row);
    }
    return values;
  }
}
