package org.entente.core.outlook.estimate;

import java.util.ArrayList;
import java.util.List;

/** The partial likelihood of the Cox model, its slope, its curvature and each row's score. */
final class CoxCurve {

  /** The curve at one set of coefficients. */
  record Point(double logLikelihood, double[] slope, double[][] information) {}

  /** An event time with the rows at risk, and those of them whose event it is. */
  private record Moment(List<RiskRow> atRisk, int[] rows, List<RiskRow> events) {}

  private final List<RiskRow> rows;
  private final CoxRegression.Ties ties;
  private final List<Moment> moments = new ArrayList<>();
  private final int width;

  CoxCurve(List<RiskRow> rows, CoxRegression.Ties ties) {
    this.rows = rows;
    this.ties = ties;
    this.width = rows.get(0).values().length;
    rows.stream()
        .filter(RiskRow::event)
        .mapToDouble(RiskRow::stop)
        .distinct()
        .sorted()
        .forEach(time -> moments.add(moment(time)));
  }

  private Moment moment(double time) {
    List<RiskRow> atRisk = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).atRisk(time)) {
        atRisk.add(rows.get(row));
        numbers.add(row);
      }
    }
    int[] indices = numbers.stream().mapToInt(Integer::intValue).toArray();
    return new Moment(atRisk, indices, atRisk.stream().filter(row -> event(row, time)).toList());
  }

  private static boolean event(RiskRow row, double time) {
    return row.event() && row.stop() == time;
  }

  int width() {
    return width;
  }

  Point at(double[] coefficients) {
    double logLikelihood = 0;
    double[] slope = new double[width];
    double[][] information = new double[width][width];
    for (Moment moment : moments) {
      RiskSums all = sums(moment.atRisk, coefficients);
      RiskSums dead = sums(moment.events, coefficients);
      for (RiskRow event : moment.events) {
        logLikelihood += eta(event, coefficients);
        add(slope, event.values(), 1);
      }
      for (int k = 0; k < moment.events.size(); k++) {
        RiskSums left = all.minus(dead, taken(k, moment));
        logLikelihood -= Math.log(left.total());
        add(slope, left.mean(), -1);
        left.addVariance(information);
      }
    }
    return new Point(logLikelihood, slope, information);
  }

  /** Share of the tied events that counts as gone when the k-th of them comes. */
  private double taken(int k, Moment moment) {
    return ties == CoxRegression.Ties.EFRON ? (double) k / moment.events.size() : 0;
  }

  private RiskSums sums(List<RiskRow> some, double[] coefficients) {
    RiskSums sums = new RiskSums(width);
    for (RiskRow row : some) {
      sums.add(row.values(), Math.exp(eta(row, coefficients)));
    }
    return sums;
  }

  private static double eta(RiskRow row, double[] coefficients) {
    double eta = 0;
    for (int j = 0; j < coefficients.length; j++) {
      eta += coefficients[j] * row.values()[j];
    }
    return eta;
  }

  private static void add(double[] sum, double[] values, double times) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] += times * values[j];
    }
  }

  /**
   * Score residual of each row [3]: for its event, x minus the mean of those at risk; for each time
   * that it was at risk, the same times the hazard it stood.
   */
  double[][] scores(double[] coefficients) {
    double[][] scores = new double[rows.size()][width];
    for (Moment moment : moments) {
      RiskSums all = sums(moment.atRisk, coefficients);
      RiskSums dead = sums(moment.events, coefficients);
      for (int k = 0; k < moment.events.size(); k++) {
        double taken = taken(k, moment);
        addScores(scores, moment, all.minus(dead, taken), taken, coefficients);
      }
    }
    return scores;
  }

  private void addScores(
      double[][] scores, Moment moment, RiskSums left, double taken, double[] coefficients) {
    double time = moment.events.get(0).stop();
    double[] mean = left.mean();
    for (int i = 0; i < moment.rows.length; i++) {
      RiskRow row = moment.atRisk.get(i);
      boolean event = event(row, time);
      double hazard = Math.exp(eta(row, coefficients)) / left.total() * (event ? 1 - taken : 1);
      double times = (event ? 1.0 / moment.events.size() : 0) - hazard;
      double[] score = scores[moment.rows[i]];
      add(score, row.values(), times);
      add(score, mean, -times);
    }
  }
}
