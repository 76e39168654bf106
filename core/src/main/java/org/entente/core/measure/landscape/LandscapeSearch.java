package org.entente.core.measure.landscape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All local minima of a landscape and their basins, by looking at every split once.
 *
 * <p>The 2^(n-1) splits are walked through in the order of a Gray code, in which one nation
 * switches at a time, so that the change of energy that each further switch would bring is kept up
 * to date in n operations; every {@value #FRESH} steps it is computed anew, which keeps rounding
 * far below the tolerance of {@link Landscape}.
 *
 * <p><em>Basins.</em> From a split that is no minimum the landscape leads on by the single switch
 * that lowers the energy most (of equal ones that of the lowest index), until no switch lowers it.
 * The paper gives basins that add up to all splits, so each belongs to one minimum there too, but
 * the order of moves behind its numbers is not known to us. A descent that ends on a plain, where a
 * switch changes nothing, ends there: under {@link EqualEnergy#STRICT} such a split is no minimum,
 * and its basin is counted in {@link Result#endOnPlains}.
 *
 * <p>Time n 2^(n-1), memory 8 bytes for each split: at {@value #MOST} nations 2,097,152 splits,
 * about 17 MB.
 */
public final class LandscapeSearch {

  /** How many nations are searched at most. */
  public static final int MOST = 22;

  private static final int FRESH = 1024;

  /** Marks a split from which no switch leads down, but one along a plain. */
  private static final int WEAK = -1;

  /** Marks a split from which every switch leads up. */
  private static final int STRICT = -2;

  private final Landscape landscape;
  private final int n;
  private final double[][] weights;
  private final double[] tolerance;

  /** What every nation feels: the sum over j of w_ij x_j, where x is 1 or -1 for the sides. */
  private final double[] field;

  private final int[] side;

  private LandscapeSearch(Landscape landscape) {
    this.landscape = landscape;
    this.n = landscape.nations();
    this.weights = new double[n][n];
    this.tolerance = new double[n];
    this.field = new double[n];
    this.side = new int[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        weights[i][j] = landscape.size(i) * landscape.size(j) * landscape.propensity(i, j);
        tolerance[i] += Landscape.TOLERANCE * Math.abs(weights[i][j]);
      }
    }
  }

  /**
   * A local minimum.
   *
   * @param sides the split
   * @param energy its energy
   * @param basin from how many splits the steepest descent ends in it, itself included
   */
  public record Minimum(TwoSides sides, double energy, long basin) {}

  /**
   * All minima of a landscape; the search leaves nothing out, so this is proved, and {@link
   * Landscape#isLocalMinimum} checks each.
   *
   * @param minima the minima, the lowest energy first, then the larger basin, then as found
   * @param splits how many splits there are
   * @param endOnPlains from how many the descent ends in none of the minima but on a plain
   */
  public record Result(List<Minimum> minima, long splits, long endOnPlains) {

    /** Copies the list. */
    public Result {
      minima = List.copyOf(minima);
    }
  }

  /**
   * Finds all local minima.
   *
   * @throws IllegalArgumentException if there are more than {@value #MOST} nations
   */
  public static Result search(Landscape landscape, EqualEnergy ties) {
    if (landscape.nations() > MOST) {
      throw new IllegalArgumentException(
          landscape.nations()
              + " nations have too many splits to look at each: choose "
              + MOST
              + " of them, such as the largest");
    }
    LandscapeSearch search = new LandscapeSearch(landscape);
    return search.collect(search.walk(), ties);
  }

  /** For every split the one that the steepest descent leads to, or what sort of end it is. */
  private int[] walk() {
    int splits = 1 << (n - 1);
    int[] next = new int[splits];
    int mask = 0;
    for (int step = 0; step < splits; step++) {
      if (step > 0) {
        int nation = 1 + Integer.numberOfTrailingZeros(step);
        mask ^= 1 << nation;
        flip(nation);
      }
      if (step % FRESH == 0) {
        refresh(mask);
      }
      next[mask >> 1] = steepest(mask);
    }
    return next;
  }

  private void refresh(int mask) {
    for (int i = 0; i < n; i++) {
      side[i] = (mask >> i & 1) == 0 ? 1 : -1;
    }
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int j = 0; j < n; j++) {
        sum += weights[i][j] * side[j];
      }
      field[i] = sum;
    }
  }

  private void flip(int nation) {
    side[nation] = -side[nation];
    double[] row = weights[nation];
    double twice = 2.0 * side[nation];
    for (int i = 0; i < n; i++) {
      field[i] += twice * row[i];
    }
  }

  /** A switch of i changes the energy by 2 x_i field_i. */
  private int steepest(int mask) {
    int best = -1;
    double least = 0;
    boolean tie = false;
    for (int i = 0; i < n; i++) {
      double half = side[i] * field[i];
      tie |= half <= tolerance[i];
      if (half < -tolerance[i] && (best < 0 || half < least - tolerance[i])) {
        best = i;
        least = half;
      }
    }
    if (best < 0) {
      return tie ? WEAK : STRICT;
    }
    int moved = mask ^ 1 << best;
    // Nation 0 stays on the first side: when it switches, all others do instead.
    return ((moved & 1) == 0 ? moved : ~moved & (1 << n) - 1) >> 1;
  }

  private Result collect(int[] next, EqualEnergy ties) {
    int[] basins = basins(next);
    List<Minimum> minima = new ArrayList<>();
    long elsewhere = 0;
    for (int split = 0; split < next.length; split++) {
      if (next[split] == STRICT || next[split] == WEAK && ties == EqualEnergy.COUNTED) {
        TwoSides sides = TwoSides.ofMask(n, split << 1);
        minima.add(new Minimum(sides, landscape.energy(sides), basins[split]));
      } else {
        elsewhere += basins[split];
      }
    }
    minima.sort(
        Comparator.comparingDouble(Minimum::energy)
            .thenComparing(Comparator.comparingLong(Minimum::basin).reversed()));
    return new Result(minima, next.length, elsewhere);
  }

  /** How many splits flow into each end. */
  private static int[] basins(int[] next) {
    int[] basins = new int[next.length];
    int[] ends = next.clone();
    for (int split = 0; split < ends.length; split++) {
      int end = split;
      while (ends[end] >= 0) {
        end = ends[end];
      }
      // Shorten the way for those who come after.
      for (int at = split; at != end; ) {
        int after = ends[at];
        ends[at] = end;
        at = after;
      }
      basins[end]++;
    }
    return basins;
  }
}
