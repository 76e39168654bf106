package org.entente.core.measure.idealpoint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Anderson's acceleration of a fixed-point iteration x = g(x): the next place is the combination of
 * the last few results for which the same combination of their changes is smallest [1].
 *
 * <p>[1] Walker, H. F. and Ni, P. (2011). Anderson Acceleration for Fixed-Point Iterations. SIAM
 * Journal on Numerical Analysis 49(4), 1715-1735.
 */
final class Extrapolation {

  private static final double RIDGE = 1e-10;

  private final int memory;
  private final Deque<double[]> changesOfResult = new ArrayDeque<>();
  private final Deque<double[]> changesOfMove = new ArrayDeque<>();
  private double[] result;
  private double[] move;

  /** That looks back over so many steps. */
  Extrapolation(int memory) {
    this.memory = memory;
  }

  /** Forgets all. */
  void restart() {
    changesOfResult.clear();
    changesOfMove.clear();
    result = null;
    move = null;
  }

  /** The next place to try, given a place and where one plain step leads from it. */
  double[] next(double[] place, double[] stepped) {
    double[] nowMove = minus(stepped, place);
    if (result != null) {
      push(changesOfResult, minus(stepped, result));
      push(changesOfMove, minus(nowMove, move));
    }
    result = stepped.clone();
    move = nowMove;
    double[] next = stepped.clone();
    if (changesOfMove.isEmpty()) {
      return next;
    }
    double[] weights = weights();
    int i = 0;
    for (Iterator<double[]> it = changesOfResult.iterator(); it.hasNext(); i++) {
      double[] change = it.next();
      for (int k = 0; k < next.length; k++) {
        next[k] -= weights[i] * change[k];
      }
    }
    return next;
  }

  private void push(Deque<double[]> queue, double[] change) {
    queue.addLast(change);
    if (queue.size() > memory) {
      queue.removeFirst();
    }
  }

  /** Least squares of the move on its changes. */
  private double[] weights() {
    double[][] columns = changesOfMove.toArray(new double[0][]);
    int m = columns.length;
    double[][] a = new double[m][m + 1];
    for (int i = 0; i < m; i++) {
      for (int j = 0; j <= i; j++) {
        a[i][j] = dot(columns[i], columns[j]);
        a[j][i] = a[i][j];
      }
      a[i][m] = dot(columns[i], move);
    }
    for (int i = 0; i < m; i++) {
      a[i][i] *= 1 + RIDGE;
    }
    return LinearSystem.solve(a);
  }

  private static double dot(double[] x, double[] y) {
    double sum = 0;
    for (int k = 0; k < x.length; k++) {
      sum += x[k] * y[k];
    }
    return sum;
  }

  private static double[] minus(double[] x, double[] y) {
    double[] difference = new double[x.length];
    for (int k = 0; k < x.length; k++) {
      difference[k] = x[k] - y[k];
    }
    return difference;
  }
}
