package org.entente.core.measure.similarity;

import java.util.List;
import java.util.function.Consumer;

/**
 * Computes all measures for all dyads of a period in one pass over bit sets.
 *
 * <p>Cell (a, b) of a dyad's table is the number of bits that plane a of the first state and plane
 * b of the second have in common: one AND and one population count for 64 items. Where every state
 * has a level on every item (alliances), row and column sums do not depend on the dyad, and cells
 * with a 0 follow by subtraction. Three votes and four levels of obligation both come to 9 counts
 * for each word of 64 items.
 *
 * <p>Bound. A dyad of W words takes 9 W ANDs and counts and 6 W reads (those of the first state
 * stay in the cache), and writes 8 bytes for each of M measures. All 834,014 dyads of 74 sessions
 * are 15 million counts, at most 10 ms on one core that does one in a cycle, and with M = 12 80 MB
 * of results. What is left is arithmetic on the table: 6 divisions and a square root. Nothing is
 * allocated for a dyad.
 *
 * <p>The numbers do not depend on the number of threads: a period is computed by one.
 */
public final class PortfolioScorer {

  private final List<SimilarityMeasure> measures;

  /** For these measures. */
  public PortfolioScorer(List<SimilarityMeasure> measures) {
    this.measures = List.copyOf(measures);
  }

  /**
   * The scores of several periods, handed on one by one in their order. Periods are computed side
   * by side where there are processors for it.
   */
  public void score(List<Portfolios> periods, Consumer<DyadScores> consumer) {
    periods.parallelStream().map(this::score).forEachOrdered(consumer);
  }

  /** The scores of one period. */
  public DyadScores score(Portfolios portfolios) {
    DyadScores scores = new DyadScores(portfolios, measures);
    new Pass(portfolios, scores).run();
    return scores;
  }

  /** One pass over all dyads of a period. */
  private static final class Pass {

    private final Portfolios portfolios;
    private final DyadScores scores;
    private final int levels;
    private final int planes;
    private final int words;
    private final long[] bits;
    private final TableMeasures table;
    private final int[] ordinals;

    /** How often each state is at each level; only used if every item has one. */
    private final int[] margins;

    private final WeightedDistance weighted;

    Pass(Portfolios portfolios, DyadScores scores) {
      this.portfolios = portfolios;
      this.scores = scores;
      this.levels = portfolios.levels();
      this.planes = portfolios.planes();
      this.words = portfolios.words();
      this.bits = portfolios.bits();
      this.table = new TableMeasures(levels);
      this.ordinals = scores.measures().stream().mapToInt(Enum::ordinal).toArray();
      this.margins = portfolios.complete() ? margins() : new int[0];
      boolean weigh =
          portfolios.hasWeights() && scores.measures().contains(SimilarityMeasure.S_ABS_CINC);
      this.weighted = weigh ? new WeightedDistance(portfolios) : null;
    }

    private int[] margins() {
      int[] counts = new int[portfolios.states() * levels];
      for (int s = 0; s < portfolios.states(); s++) {
        counts[s * levels] = portfolios.items();
        for (int p = 0; p < planes; p++) {
          for (int w = 0; w < words; w++) {
            counts[s * levels + p + 1] += Long.bitCount(bits[(s * words + w) * planes + p]);
          }
          counts[s * levels] -= counts[s * levels + p + 1];
        }
      }
      return counts;
    }

    void run() {
      int states = portfolios.states();
      int dyad = 0;
      for (int i = 0; i < states; i++) {
        for (int j = i + 1; j < states; j++) {
          fill(i, j);
          table.compute();
          if (weighted != null) {
            table.values[SimilarityMeasure.S_ABS_CINC.ordinal()] = weighted.s(i, j);
          }
          scores.counts()[dyad] = table.n;
          for (int m = 0; m < ordinals.length; m++) {
            scores.column(m)[dyad] = table.values[ordinals[m]];
          }
          dyad++;
        }
      }
    }

    private void fill(int i, int j) {
      int x = i * words * planes;
      int y = j * words * planes;
      if (planes == 3) {
        countThree(x, y);
      } else {
        count(x, y);
      }
      if (portfolios.complete()) {
        subtract(i, j);
      }
      if (portfolios.ownItemsOut()) {
        leaveOut(i, j, i);
        leaveOut(i, j, j);
      }
    }

    /** The cell that planes p and q fill, for q = 0. */
    private int cell(int p) {
      return portfolios.complete() ? (p + 1) * levels + 1 : p * levels;
    }

    private void count(int x, int y) {
      for (int p = 0; p < planes; p++) {
        for (int q = 0; q < planes; q++) {
          int sum = 0;
          for (int at = 0; at < words * planes; at += planes) {
            sum += Long.bitCount(bits[x + at + p] & bits[y + at + q]);
          }
          table.cells[cell(p) + q] = sum;
        }
      }
    }

    /** The same for three planes, each word read once. */
    private void countThree(int x, int y) {
      int n00 = 0;
      int n01 = 0;
      int n02 = 0;
      int n10 = 0;
      int n11 = 0;
      int n12 = 0;
      int n20 = 0;
      int n21 = 0;
      int n22 = 0;
      for (int at = 0; at < 3 * words; at += 3) {
        long x0 = bits[x + at];
        long x1 = bits[x + at + 1];
        long x2 = bits[x + at + 2];
        long y0 = bits[y + at];
        long y1 = bits[y + at + 1];
        long y2 = bits[y + at + 2];
        n00 += Long.bitCount(x0 & y0);
        n01 += Long.bitCount(x0 & y1);
        n02 += Long.bitCount(x0 & y2);
        n10 += Long.bitCount(x1 & y0);
        n11 += Long.bitCount(x1 & y1);
        n12 += Long.bitCount(x1 & y2);
        n20 += Long.bitCount(x2 & y0);
        n21 += Long.bitCount(x2 & y1);
        n22 += Long.bitCount(x2 & y2);
      }
      int[] cells = table.cells;
      int row = cell(0);
      cells[row] = n00;
      cells[row + 1] = n01;
      cells[row + 2] = n02;
      row = cell(1);
      cells[row] = n10;
      cells[row + 1] = n11;
      cells[row + 2] = n12;
      row = cell(2);
      cells[row] = n20;
      cells[row + 1] = n21;
      cells[row + 2] = n22;
    }

    /** Cells with a 0, from the margins. */
    private void subtract(int i, int j) {
      int[] cells = table.cells;
      int corner = portfolios.items();
      for (int a = 1; a < levels; a++) {
        int row = margins[i * levels + a];
        int column = margins[j * levels + a];
        corner -= row + column;
        for (int b = 1; b < levels; b++) {
          row -= cells[a * levels + b];
          column -= cells[b * levels + a];
          corner += cells[a * levels + b];
        }
        cells[a * levels] = row;
        cells[a] = column;
      }
      cells[0] = corner;
    }

    private void leaveOut(int i, int j, int item) {
      int a = portfolios.level(i, item);
      int b = portfolios.level(j, item);
      if (a >= 0 && b >= 0) {
        table.cells[a * levels + b]--;
      }
    }
  }
}
