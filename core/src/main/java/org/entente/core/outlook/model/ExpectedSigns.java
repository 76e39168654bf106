package org.entente.core.outlook.model;

import java.util.HashMap;
import java.util.Map;
import org.entente.core.outlook.estimate.LogisticFit;
import org.entente.core.outlook.estimate.LogisticRegression;
import org.entente.core.outlook.estimate.Sample;

/**
 * Which way more of an input should move the odds of a violation, by the literature, and whether
 * the raw rates of the training rows agree.
 *
 * <p>The raw rate of an input is its score in a regression on age and the trailing rate of
 * violation alone. A coefficient is held to the sign of the literature where the raw rate has it
 * too. Where they disagree the data decide, and a report says that the effect is against the
 * literature.
 *
 * <p>Sources: Leeds and Savun (2007), Leeds, Mattes and Vogel (2009), Morrow (1991, 2000), Leeds
 * (2003), Signorino and Ritter (1999), Long, Nordstrom and Baek (2007), Walt (1987), Maoz et al.
 * (2007), Crescenzi et al. (2012); {@code docs/forces.md} cites them force by force.
 */
public final class ExpectedSigns {

  private static final String AGE = "age";
  private static final String RATE = "sysr20";
  private static final double GUARD = 1e-4;
  private static final Map<String, Integer> SIGNS = new HashMap<>();

  static {
    for (String loosens :
        new String[] {
          "regch1",
          "regch3",
          "nd_sols",
          "dmid1",
          "dmid5",
          "driv",
          "dcap",
          "cinc5_max",
          "imbal",
          "viol20",
          "newal1",
          "nally",
          RATE
        }) {
      SIGNS.put(loosens, 1);
    }
    for (String holds :
        new String[] {
          "poly_min", "poly_mean", "pol_min", "jdem", "defense", "nonagg", "nomicoop", "contrib",
          "base", "onemajor", "lcr", "kap_mean", "s_mean", "thr_mean", "comfoe", "igo"
        }) {
      SIGNS.put(holds, -1);
    }
  }

  private ExpectedSigns() {}

  /**
   * The sign that the literature expects of an input.
   *
   * @return 1 if more of it loosens, -1 if more of it holds together, 0 if it expects neither
   */
  public static int of(String input) {
    return SIGNS.getOrDefault(input, 0);
  }

  /**
   * The signs that coefficients must keep.
   *
   * @param names of the inputs, in the order of the columns
   * @param rows the training rows, standardised
   * @return 1, -1, or 0 for either
   */
  static int[] held(
      java.util.List<String> names, double[][] rows, TrainingSet set, double... weights) {
    int age = names.indexOf(AGE);
    int rate = names.indexOf(RATE);
    int[] base = java.util.stream.IntStream.of(age, rate).filter(j -> j >= 0).toArray();
    double[][] few = new double[rows.length][base.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < base.length; k++) {
        few[i][k] = rows[i][base[k]];
      }
    }
    double[] y = set.outcomes();
    double[] offsets = set.offsets();
    LogisticFit fit =
        LogisticRegression.withDefaults()
            .withPenalty(GUARD)
            .fit(Sample.of(few, y).withWeights(weights).withOffsets(offsets));
    double[] pull = new double[rows.length];
    double[] curve = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      double p = 1 / (1 + Math.exp(-fit.logOdds(few[i]) - offsets[i]));
      pull[i] = weights[i] * (y[i] - p);
      curve[i] = weights[i] * p * (1 - p);
    }
    int[] signs = new int[names.size()];
    for (int j = 0; j < signs.length; j++) {
      int expected = of(names.get(j));
      boolean agrees = Math.signum(score(rows, few, j, pull, curve)) == expected;
      signs[j] = agrees || names.get(j).equals(RATE) ? expected : 0;
    }
    return signs;
  }

  /** The score of a column once what age and rate explain of it is taken off. */
  private static double score(
      double[][] rows, double[][] few, int j, double[] pull, double... curve) {
    int width = few[0].length + 1;
    double[][] a = new double[width][width];
    double[] b = new double[width];
    for (int i = 0; i < rows.length; i++) {
      for (int r = 0; r < width; r++) {
        double xr = r == 0 ? 1 : few[i][r - 1];
        b[r] += curve[i] * xr * rows[i][j];
        for (int c = 0; c < width; c++) {
          a[r][c] += curve[i] * xr * (c == 0 ? 1 : few[i][c - 1]);
        }
      }
    }
    double[] slope = solve(a, b);
    double sum = 0;
    for (int i = 0; i < rows.length; i++) {
      double rest = rows[i][j] - slope[0];
      for (int k = 0; k < few[i].length; k++) {
        rest -= slope[k + 1] * few[i][k];
      }
      sum += pull[i] * rest;
    }
    return sum;
  }

  /** Gaussian elimination on a small matrix; a column that does not vary gets 0. */
  private static double[] solve(double[][] a, double... b) {
    int n = b.length;
    for (int p = 0; p < n; p++) {
      if (Math.abs(a[p][p]) < Scaling.NO_SPREAD) {
        b[p] = 0;
        a[p][p] = 1;
        continue;
      }
      for (int r = p + 1; r < n; r++) {
        double factor = a[r][p] / a[p][p];
        for (int c = p; c < n; c++) {
          a[r][c] -= factor * a[p][c];
        }
        b[r] -= factor * b[p];
      }
    }
    for (int p = n - 1; p >= 0; p--) {
      for (int c = p + 1; c < n; c++) {
        b[p] -= a[p][c] * b[c];
      }
      b[p] /= a[p][p];
    }
    return b;
  }
}
