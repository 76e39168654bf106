package org.entente.core.measure.similarity;

/** The measures by loops over items and over pairs of items, straight from their definitions. */
final class Naive {

  private final int[] x;
  private final int[] y;
  private final int range;
  private int n;

  Naive(int[] x, int[] y, int levels) {
    this.x = x;
    this.y = y;
    this.range = levels - 1;
    for (int k = 0; k < x.length; k++) {
      n += counts(k) ? 1 : 0;
    }
  }

  private boolean counts(int k) {
    return x[k] >= 0 && y[k] >= 0;
  }

  int n() {
    return n;
  }

  double value(SimilarityMeasure measure) {
    return switch (measure) {
      case AGREE -> 1 - observed(0);
      case AGREE_PARTIAL -> 1 - observed(1);
      case S_ABS -> 1 - 2 * observed(1);
      case S_SQ -> 1 - 2 * observed(2);
      case PI_NOMINAL -> beyond(observed(0), pooled(0));
      case PI_ABS -> beyond(observed(1), pooled(1));
      case PI_SQ -> beyond(observed(2), pooled(2));
      case KAPPA_NOMINAL -> beyond(observed(0), independent(0));
      case KAPPA_ABS -> beyond(observed(1), independent(1));
      case KAPPA_SQ -> beyond(observed(2), independent(2));
      case TAU_B -> tau();
      case ALIGN_ABS -> 1 - 2 * observed(1) - (1 - 2 * independent(1));
      case S_ANY -> any().value(S_FORM);
      case PI_ANY -> any().value(SimilarityMeasure.PI_NOMINAL);
      case KAPPA_ANY -> any().value(SimilarityMeasure.KAPPA_NOMINAL);
      case S_ABS_CINC -> throw new IllegalArgumentException("see DistanceSimilarity");
    };
  }

  private static final SimilarityMeasure S_FORM = SimilarityMeasure.S_ABS;

  private Naive any() {
    int[] cutX = new int[x.length];
    int[] cutY = new int[y.length];
    for (int k = 0; k < x.length; k++) {
      cutX[k] = Math.min(x[k], 1);
      cutY[k] = Math.min(y[k], 1);
    }
    return new Naive(cutX, cutY, 2);
  }

  private static double beyond(double observed, double expected) {
    return expected < 1e-12 ? Double.NaN : 1 - observed / expected;
  }

  private double apart(int a, int b, int exponent) {
    return a == b ? 0 : Math.pow(Math.abs(a - b) / (double) range, exponent);
  }

  private double observed(int exponent) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      sum += counts(k) ? apart(x[k], y[k], exponent) : 0;
    }
    return sum / n;
  }

  /** Every item of the one against every item of the other. */
  private double independent(int exponent) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      for (int l = 0; l < x.length; l++) {
        sum += counts(k) && counts(l) ? apart(x[k], y[l], exponent) : 0;
      }
    }
    return sum / n / n;
  }

  /** Every item of both against every item of both. */
  private double pooled(int exponent) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      for (int l = 0; l < x.length; l++) {
        if (counts(k) && counts(l)) {
          sum += apart(x[k], x[l], exponent) + apart(x[k], y[l], exponent);
          sum += apart(y[k], x[l], exponent) + apart(y[k], y[l], exponent);
        }
      }
    }
    return sum / n / n / 4;
  }

  private double tau() {
    double order = 0;
    double untiedX = 0;
    double untiedY = 0;
    for (int k = 0; k < x.length; k++) {
      for (int l = 0; l < k; l++) {
        if (counts(k) && counts(l)) {
          order += Integer.signum(x[k] - x[l]) * Integer.signum(y[k] - y[l]);
          untiedX += x[k] == x[l] ? 0 : 1;
          untiedY += y[k] == y[l] ? 0 : 1;
        }
      }
    }
    return untiedX == 0 || untiedY == 0 ? Double.NaN : order / Math.sqrt(untiedX * untiedY);
  }
}
