package org.entente.core.measure.idealpoint;

/**
 * The ideal points given the parameters of the votes: for each state a series of means, and the
 * spread of each point around its mean.
 *
 * <p>Given the votes the states are independent. The posterior of one state's series is close to a
 * normal distribution whose precision has three diagonals: its votes on the main one, the random
 * walk on all three. What a vote says is averaged over the two points one spread above and below
 * the mean, which is the Gauss-Hermite rule of two points. Its gradient there gives the move of the
 * mean (the average) and the precision (minus the difference, over twice the spread): with both,
 * the objective of the estimate is stationary in mean and spread.
 */
final class StateBlock {

  /** No ideal point moves further than this in one step. */
  private static final double LONGEST_STEP = 1;

  private final PreparedVotes votes;
  private final double weightOfFirst;

  /** For each point one over the variance of its move from the state's point before; 0 if first. */
  private final double[] tie;

  StateBlock(PreparedVotes votes, IdealPointSettings settings) {
    this.votes = votes;
    weightOfFirst = 1 / (settings.firstSd() * settings.firstSd());
    double weightOfWalk = 1 / (settings.walkSd() * settings.walkSd());
    tie = new double[votes.points()];
    for (int p = 1; p < tie.length; p++) {
      if (votes.state[p] == votes.state[p - 1]) {
        tie[p] = weightOfWalk / (votes.session[p] - votes.session[p - 1]);
      }
    }
  }

  /** Minus half the sum of squared moves and first points, each over its prior variance. */
  double prior(double[] mean, int count) {
    double sum = 0;
    for (int p = 0; p < count; p++) {
      if (tie[p] == 0) {
        sum += weightOfFirst * mean[p] * mean[p];
      } else {
        double move = mean[p] - mean[p - 1];
        sum += tie[p] * move * move;
      }
    }
    return -0.5 * sum;
  }

  /** What one pass over the votes of some states finds. */
  static final class Pass {

    /** Gradient of the objective by each mean. */
    final double[] gradient;

    /** What the votes add to the precision of each point. */
    final double[] precision;

    Pass(int points) {
      gradient = new double[points];
      precision = new double[points];
    }
  }

  /** Goes through the votes of some states at two points for each mean. */
  void read(VoteBlock block, double[] nodes, Pass pass, int from, int to) {
    TruncationInterval interval = new TruncationInterval();
    for (int p = votes.stateStart[from]; p < votes.stateStart[to]; p++) {
      double below = slope(block, p, nodes[2 * p], interval);
      double above = slope(block, p, nodes[2 * p + 1], interval);
      double mean = 0.5 * (nodes[2 * p] + nodes[2 * p + 1]);
      pass.gradient[p] = 0.5 * (below + above) + walk(nodes, p, mean);
      pass.precision[p] = (below - above) / (nodes[2 * p + 1] - nodes[2 * p]);
    }
  }

  private double walk(double[] nodes, int p, double mean) {
    double gradient =
        tie[p] == 0
            ? -weightOfFirst * mean
            : tie[p] * (0.5 * (nodes[2 * p - 2] + nodes[2 * p - 1]) - mean);
    if (p + 1 < tie.length && tie[p + 1] > 0) {
      gradient += tie[p + 1] * (0.5 * (nodes[2 * p + 2] + nodes[2 * p + 3]) - mean);
    }
    return gradient;
  }

  /** The derivative of the log likelihood of one point's votes. */
  private double slope(VoteBlock block, int point, double x, TruncationInterval interval) {
    double sum = 0;
    int[] entries = votes.pointEntry;
    int to = votes.pointStart[point + 1];
    for (int e = votes.pointStart[point]; e < to; e++) {
      int j = entries[e] >>> PreparedVotes.SHIFT;
      int choice = entries[e] & PreparedVotes.MASK;
      double b = block.discrimination[j];
      double eta = b * x;
      if (choice == block.first[j]) {
        sum -= b * NormalTail.ratio(block.cut0[j] - eta);
      } else if (choice == block.last[j]) {
        sum += b * NormalTail.ratio(eta - block.cut1[j]);
      } else {
        interval.between(block.cut0[j] - eta, block.cut1[j] - eta);
        sum -= b * (interval.upper - interval.lower);
      }
    }
    return sum;
  }

  /** Minus the second derivative of the log likelihood of one point's votes. */
  private double curvature(VoteBlock block, int point, double x, TruncationInterval interval) {
    double sum = 0;
    int[] entries = votes.pointEntry;
    int to = votes.pointStart[point + 1];
    for (int e = votes.pointStart[point]; e < to; e++) {
      int j = entries[e] >>> PreparedVotes.SHIFT;
      int choice = entries[e] & PreparedVotes.MASK;
      double b = block.discrimination[j];
      double eta = b * x;
      if (choice == block.first[j]) {
        double end = block.cut0[j] - eta;
        double d = NormalTail.ratio(end);
        sum += b * b * d * (end + d);
      } else if (choice == block.last[j]) {
        double end = eta - block.cut1[j];
        double d = NormalTail.ratio(end);
        sum += b * b * d * (end + d);
      } else {
        double low = block.cut0[j] - eta;
        double high = block.cut1[j] - eta;
        interval.between(low, high);
        sum += b * b * interval.curvature(low, high);
      }
    }
    return sum;
  }

  /**
   * One Newton step of the means of some states.
   *
   * @param pass what the votes say, its gradient already freed of what the scale holds
   * @param mean where they are
   * @param next where they go
   */
  void step(Pass pass, double[] mean, double[] next, int from, int to) {
    Chain chain = new Chain(longest(from, to));
    for (int s = from; s < to; s++) {
      int begin = votes.stateStart[s];
      int length = votes.stateStart[s + 1] - begin;
      chain.load(pass.precision, begin, length);
      System.arraycopy(pass.gradient, begin, chain.right, 0, length);
      chain.solve(length);
      for (int k = 0; k < length; k++) {
        double move = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, chain.right[k]));
        next[begin + k] = mean[begin + k] + move;
      }
    }
  }

  /**
   * The spread of each point of some states around its mean.
   *
   * @param precision what the votes add to the precision of each point
   * @param spread takes the standard deviations
   * @param gain takes for each state what its spreads add to the objective: their entropy less what
   *     they cost under the prior
   */
  void spreads(double[] precision, double[] spread, double[] gain, int from, int to) {
    Chain chain = new Chain(longest(from, to));
    for (int s = from; s < to; s++) {
      int begin = votes.stateStart[s];
      int length = votes.stateStart[s + 1] - begin;
      chain.load(precision, begin, length);
      chain.invert(length);
      double sum = 0;
      for (int k = 0; k < length; k++) {
        spread[begin + k] = Math.sqrt(chain.inverse[k]);
        sum -= Math.log(chain.forward[k]) + 1 - precision[begin + k] * chain.inverse[k];
      }
      gain[s] = 0.5 * sum;
    }
  }

  /** The standard error of each point of some states, from the observed information. */
  void standardErrors(VoteBlock block, double[] mean, double[] errors, int from, int to) {
    TruncationInterval interval = new TruncationInterval();
    double[] information = new double[votes.points()];
    Chain chain = new Chain(longest(from, to));
    for (int s = from; s < to; s++) {
      int begin = votes.stateStart[s];
      int length = votes.stateStart[s + 1] - begin;
      for (int k = begin; k < begin + length; k++) {
        information[k] = curvature(block, k, mean[k], interval);
      }
      chain.load(information, begin, length);
      chain.invert(length);
      for (int k = 0; k < length; k++) {
        errors[begin + k] = Math.sqrt(chain.inverse[k]);
      }
    }
  }

  private int longest(int from, int to) {
    int longest = 0;
    for (int s = from; s < to; s++) {
      longest = Math.max(longest, votes.stateStart[s + 1] - votes.stateStart[s]);
    }
    return longest;
  }

  /** The precision of one state's series, of three diagonals. */
  private final class Chain {

    private final double[] right;
    private final double[] diagonal;
    private final double[] beside;
    private final double[] forward;
    private final double[] inverse;

    Chain(int longest) {
      right = new double[longest];
      diagonal = new double[longest];
      beside = new double[longest + 1];
      forward = new double[longest];
      inverse = new double[longest];
    }

    void load(double[] ofVotes, int begin, int length) {
      for (int k = 0; k < length; k++) {
        double before = k == 0 ? weightOfFirst : tie[begin + k];
        double after = k + 1 < length ? tie[begin + k + 1] : 0;
        diagonal[k] = ofVotes[begin + k] + before + after;
        beside[k] = k == 0 ? 0 : -before;
      }
      forward[0] = diagonal[0];
      for (int k = 1; k < length; k++) {
        forward[k] = diagonal[k] - beside[k] * beside[k] / forward[k - 1];
      }
    }

    /** Turns the right side into the solution, by Thomas's method. */
    void solve(int length) {
      for (int k = 1; k < length; k++) {
        right[k] -= beside[k] / forward[k - 1] * right[k - 1];
      }
      right[length - 1] /= forward[length - 1];
      for (int k = length - 2; k >= 0; k--) {
        right[k] = (right[k] - beside[k + 1] * right[k + 1]) / forward[k];
      }
    }

    /** The diagonal of the inverse: pivots from the front and from the back meet at each place. */
    void invert(int length) {
      double back = diagonal[length - 1];
      inverse[length - 1] = 1 / forward[length - 1];
      for (int k = length - 2; k >= 0; k--) {
        double rest = beside[k + 1] * beside[k + 1] / back;
        inverse[k] = 1 / (forward[k] - rest);
        back = diagonal[k] - rest;
      }
    }
  }
}
