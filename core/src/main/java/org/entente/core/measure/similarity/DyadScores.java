package org.entente.core.measure.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All measures of all dyads of one period, in columns.
 *
 * <p>Dyads are in the order of their states: (0, 1), (0, 2) to (s - 2, s - 1). Inside a column NaN
 * stands for undefined; {@link #similarity} tells why.
 */
public final class DyadScores {

  private final Portfolios portfolios;
  private final List<SimilarityMeasure> measures;
  private final int[] n;
  private final double[][] columns;

  /** With room for the measures of these portfolios. */
  DyadScores(Portfolios portfolios, List<SimilarityMeasure> measures) {
    this.portfolios = portfolios;
    this.measures = List.copyOf(measures);
    int dyads = portfolios.states() * (portfolios.states() - 1) / 2;
    this.n = new int[dyads];
    this.columns = new double[this.measures.size()][dyads];
  }

  /** The portfolios that were compared. */
  public Portfolios portfolios() {
    return portfolios;
  }

  /** The measures, in the order of the columns. */
  public List<SimilarityMeasure> measures() {
    return measures;
  }

  /** How many dyads there are, those without a common item included. */
  public int dyads() {
    return n.length;
  }

  /**
   * The place of a dyad.
   *
   * @param first place of one state
   * @param second place of the other, in either order
   * @throws IllegalArgumentException if they are one and the same
   */
  public int dyad(int first, int second) {
    int i = Objects.checkIndex(Math.min(first, second), portfolios.states());
    int j = Objects.checkIndex(Math.max(first, second), portfolios.states());
    if (i == j) {
      throw new IllegalArgumentException("a state is not a dyad with itself");
    }
    return i * (2 * portfolios.states() - i - 1) / 2 + j - i - 1;
  }

  /** On how many items both states of a dyad have a level. */
  public int n(int dyad) {
    return n[dyad];
  }

  /** How many items of the period are left out because one or both have no level. */
  public int missing(int dyad) {
    return portfolios.comparable() - n[dyad];
  }

  /** The value of a dyad; NaN if it is undefined. */
  public double value(SimilarityMeasure measure, int dyad) {
    return columns[column(measure)][dyad];
  }

  /** The value of a dyad with what it rests on. */
  public Similarity similarity(SimilarityMeasure measure, int dyad, Convention convention) {
    double value = value(measure, dyad);
    boolean defined = !Double.isNaN(value);
    return new Similarity(
        measure,
        defined ? OptionalDouble.of(value) : OptionalDouble.empty(),
        n(dyad),
        missing(dyad),
        convention,
        defined ? Optional.empty() : Optional.of(reason(measure, dyad)));
  }

  private String reason(SimilarityMeasure measure, int dyad) {
    return measure.needsWeights() && !portfolios.hasWeights()
        ? "there are no capabilities to weigh the items by"
        : Similarity.reason(measure, n(dyad));
  }

  /**
   * The rank of a dyad among all dyads of the period: the percentage of those with a value that are
   * less alike, plus half of those that are equally alike (itself included).
   *
   * @return above 0, below 100; empty if the dyad has no value
   */
  public OptionalDouble percentile(SimilarityMeasure measure, int dyad) {
    double[] column = columns[column(measure)];
    double own = column[dyad];
    if (Double.isNaN(own)) {
      return OptionalDouble.empty();
    }
    long below = 0;
    long equal = 0;
    long defined = 0;
    for (double value : column) {
      below += value < own ? 1 : 0;
      equal += value == own ? 1 : 0;
      defined += Double.isNaN(value) ? 0 : 1;
    }
    return OptionalDouble.of(100 * (below + equal / 2.0) / defined);
  }

  /** How many dyads have a value. */
  public int defined(SimilarityMeasure measure) {
    int count = 0;
    for (double value : columns[column(measure)]) {
      count += Double.isNaN(value) ? 0 : 1;
    }
    return count;
  }

  /** How many dyads have a common item and yet no value. */
  public int undefined(SimilarityMeasure measure) {
    double[] column = columns[column(measure)];
    int count = 0;
    for (int dyad = 0; dyad < n.length; dyad++) {
      count += n[dyad] > 0 && Double.isNaN(column[dyad]) ? 1 : 0;
    }
    return count;
  }

  /** The mean over the dyads that have a value; empty if none has. */
  public OptionalDouble mean(SimilarityMeasure measure) {
    return Arrays.stream(columns[column(measure)]).filter(v -> !Double.isNaN(v)).average();
  }

  private int column(SimilarityMeasure measure) {
    int column = measures.indexOf(measure);
    if (column < 0) {
      throw new IllegalArgumentException(measure.id() + " was not asked for");
    }
    return column;
  }

  /** The counts of items, to be filled in. */
  int[] counts() {
    return n;
  }

  /** A column, to be filled in. */
  double[] column(int place) {
    return columns[place];
  }
}
