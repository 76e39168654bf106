package org.entente.core.measure.similarity;

/**
 * All measures of one contingency table at once, in whole numbers as far as possible.
 *
 * <p>With counts r_a and c_b in the margins, the expected disagreements need no second loop over
 * cells: the nominal one is n^2 - sum r_a c_a; the absolute one, by the counts F(t) and G(t) at
 * level t or below, sum over t of F(t)(n - G(t)) + G(t)(n - F(t)); the squared one n sum a^2 r_a +
 * n sum b^2 c_b - 2 (sum a r_a)(sum b c_b). All are whole, so that "undefined" is a comparison with
 * 0 and not a matter of rounding, and the range R cancels.
 *
 * <p>One object is used for many tables, by one thread. O(levels^2), no allocation.
 */
final class TableMeasures {

  private static final int MOST_LEVELS = 8;

  /** Position of each measure in {@link #values}. */
  private static final int COUNT = SimilarityMeasure.values().length;

  private static final int AGREE = SimilarityMeasure.AGREE.ordinal();
  private static final int AGREE_PARTIAL = SimilarityMeasure.AGREE_PARTIAL.ordinal();
  private static final int S_ABS = SimilarityMeasure.S_ABS.ordinal();
  private static final int S_SQ = SimilarityMeasure.S_SQ.ordinal();
  private static final int PI_NOMINAL = SimilarityMeasure.PI_NOMINAL.ordinal();
  private static final int PI_ABS = SimilarityMeasure.PI_ABS.ordinal();
  private static final int PI_SQ = SimilarityMeasure.PI_SQ.ordinal();
  private static final int KAPPA_NOMINAL = SimilarityMeasure.KAPPA_NOMINAL.ordinal();
  private static final int KAPPA_ABS = SimilarityMeasure.KAPPA_ABS.ordinal();
  private static final int KAPPA_SQ = SimilarityMeasure.KAPPA_SQ.ordinal();
  private static final int TAU_B = SimilarityMeasure.TAU_B.ordinal();
  private static final int ALIGN_ABS = SimilarityMeasure.ALIGN_ABS.ordinal();
  private static final int S_ANY = SimilarityMeasure.S_ANY.ordinal();
  private static final int PI_ANY = SimilarityMeasure.PI_ANY.ordinal();
  private static final int KAPPA_ANY = SimilarityMeasure.KAPPA_ANY.ordinal();

  private final int levels;

  /** The table, row by row: cell (a, b) at a * levels + b. */
  final int[] cells;

  /** The measures, by their ordinal; NaN if undefined. Weighted S is not among them. */
  final double[] values = new double[COUNT];

  private final long[] above;

  /** How many items the table holds. */
  int n;

  TableMeasures(int levels) {
    checkLevels(levels);
    this.levels = levels;
    this.cells = new int[levels * levels];
    this.above = new long[levels];
    values[SimilarityMeasure.S_ABS_CINC.ordinal()] = Double.NaN;
  }

  static void checkLevels(int levels) {
    if (levels < 2 || levels > MOST_LEVELS) {
      throw new IllegalArgumentException(
          "a portfolio has 2 to " + MOST_LEVELS + " levels, not " + levels);
    }
  }

  /** Computes all measures of what stands in {@link #cells}. */
  void compute() {
    long total = 0;
    long same = 0;
    long d1 = 0;
    long d2 = 0;
    // Moments of the margins, and of the pooled margin without its half.
    long sumX = 0;
    long sumY = 0;
    long sumXx = 0;
    long sumYy = 0;
    long rowSquares = 0;
    long columnSquares = 0;
    long chanceSame = 0;
    long chanceAbs = 0;
    long pooledSame = 0;
    long upToX = 0;
    long upToY = 0;
    for (int cell : cells) {
      total += cell;
    }
    n = (int) total;
    long pooledAbs = 0;
    long order = 0;
    for (int a = 0; a < levels; a++) {
      above[a] = 0;
    }
    long seen = 0;
    for (int a = 0; a < levels; a++) {
      long row = 0;
      long column = 0;
      long before = 0;
      for (int b = 0; b < levels; b++) {
        long cell = cells[a * levels + b];
        row += cell;
        column += cells[b * levels + a];
        long apart = a - b;
        d1 += cell * Math.abs(apart);
        d2 += cell * apart * apart;
        // Pairs with rows above: those to the left are concordant, those to the right discordant.
        order += cell * (2 * before + above[b] - seen);
        before += above[b];
        above[b] += cell;
      }
      seen += row;
      same += cells[a * levels + a];
      sumX += a * row;
      sumY += a * column;
      sumXx += (long) a * a * row;
      sumYy += (long) a * a * column;
      rowSquares += row * row;
      columnSquares += column * column;
      chanceSame += row * column;
      pooledSame += (row + column) * (row + column);
      upToX += row;
      upToY += column;
      chanceAbs += upToX * (total - upToY) + upToY * (total - upToX);
      pooledAbs += 2 * (upToX + upToY) * (2 * total - upToX - upToY);
    }
    long d0 = total - same;
    long square = total * total;
    long range = levels - 1;
    double share = 1.0 / total;
    double farthest = share / range;
    long chanceSq = total * (sumXx + sumYy) - 2 * sumX * sumY;
    long pooledSum = sumX + sumY;
    long pooledSq = 2 * (2 * total * (sumXx + sumYy) - pooledSum * pooledSum);
    // Without an item the share is infinite and times 0 no number: undefined, as it should be.
    values[AGREE] = same * share;
    double apart = d1 * farthest;
    values[AGREE_PARTIAL] = 1 - apart;
    values[S_ABS] = 1 - 2 * apart;
    values[S_SQ] = 1 - 2 * (d2 * (farthest / range));
    values[PI_NOMINAL] = beyondChance(4 * total * d0, 4 * square - pooledSame);
    values[PI_ABS] = beyondChance(4 * total * d1, pooledAbs);
    values[PI_SQ] = beyondChance(4 * total * d2, pooledSq);
    values[KAPPA_NOMINAL] = beyondChance(total * d0, square - chanceSame);
    values[KAPPA_ABS] = beyondChance(total * d1, chanceAbs);
    values[KAPPA_SQ] = beyondChance(total * d2, chanceSq);
    long untiedX = square - rowSquares;
    long untiedY = square - columnSquares;
    values[TAU_B] =
        untiedX == 0 || untiedY == 0
            ? Double.NaN
            : 2 * order / Math.sqrt((double) untiedX * (double) untiedY);
    values[ALIGN_ABS] = 2 * (chanceAbs - total * d1) * (farthest * share);
    anyTie();
  }

  /** The measures of the table cut to no tie and any tie. */
  private void anyTie() {
    long neither = cells[0];
    long first = 0;
    long second = 0;
    for (int a = 1; a < levels; a++) {
      first += cells[a * levels];
      second += cells[a];
    }
    long total = n;
    long both = total - neither - first - second;
    long different = first + second;
    long tiesX = both + first;
    long tiesY = both + second;
    long ties = tiesX + tiesY;
    values[S_ANY] = 1 - 2 * (different * (1.0 / total));
    values[PI_ANY] = beyondChance(2 * total * different, ties * (2 * total - ties));
    values[KAPPA_ANY] =
        beyondChance(total * different, tiesX * (total - tiesY) + tiesY * (total - tiesX));
  }

  private static double beyondChance(long observed, long expected) {
    return expected == 0 ? Double.NaN : 1 - observed / (double) expected;
  }
}
