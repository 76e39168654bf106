package org.entente.core.outlook.estimate;

import java.util.stream.IntStream;

/** Rows in folds, with what is taught without each fold and what it is judged by. */
final class FoldRows {

  private final Sample sample;
  private final int count;
  private final Sample[] heldOut;
  private final Sample[] taught;
  private LogisticFit at;
  private Grams grams;

  FoldRows(Sample sample, int... fold) {
    this.sample = sample;
    this.count = IntStream.of(fold).max().orElse(-1) + 1;
    this.heldOut = new Sample[count];
    this.taught = new Sample[count];
    for (int k = 0; k < count; k++) {
      heldOut[k] = sample.rows(rows(fold, k, true));
      taught[k] = sample.rows(rows(fold, k, false));
    }
  }

  private static int[] rows(int[] fold, int k, boolean inside) {
    return IntStream.range(0, fold.length).filter(i -> (fold[i] == k) == inside).toArray();
  }

  int count() {
    return count;
  }

  Sample heldOut(int k) {
    return heldOut[k];
  }

  Sample taught(int k) {
    return taught[k];
  }

  /** Folds that have rows, and without which an event is left to learn from. */
  int[] telling() {
    return IntStream.range(0, count)
        .filter(k -> heldOut[k].size() > 0 && taught[k].size() > 0 && taught[k].share() > 0)
        .toArray();
  }

  /** Sums of products of each fold at a fit of all rows; those of the last fit are kept. */
  Grams gram(LogisticFit fit) {
    if (fit != at) {
      double[][][] parts = new double[count][][];
      for (int k = 0; k < count; k++) {
        Sample fold = heldOut[k];
        LogisticCurve curve = new LogisticCurve(fold, new double[sample.width()]);
        parts[k] = Gram.of(fold, sample.width(), curve.at(fit.vector()).chances());
      }
      at = fit;
      grams = new Grams(parts, sum(parts));
    }
    return grams;
  }

  private double[][] sum(double[][][] parts) {
    double[][] sum = new double[sample.width() + 1][sample.width() + 1];
    for (double[][] part : parts) {
      add(sum, part, 1);
    }
    return sum;
  }

  private static void add(double[][] sum, double[][] part, double sign) {
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j <= i; j++) {
        sum[i][j] += sign * part[i][j];
      }
    }
  }

  /** Lower triangles of the sums of products of each fold, and of all. */
  record Grams(double[][][] parts, double[][] all) {

    double[][] whole() {
      double[][] copy = new double[all.length][];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = all[i].clone();
      }
      return copy;
    }

    double[][] without(int k) {
      double[][] rest = whole();
      add(rest, parts[k], -1);
      return rest;
    }
  }
}
