package org.entente.core.measure.idealpoint;

/**
 * The parameters of the linked votes, and their optimum given the ideal points.
 *
 * <p>A vote has a discrimination b and cutpoints c0 at most c1: yes if b theta + e is below c0, no
 * if it is above c1, between them an abstention, e standard normal. Where only two of the three
 * choices occur there is one cutpoint, and c0 = c1. Given the ideal points the log posterior of one
 * vote is concave in its two or three parameters; Newton's method with halved steps finds its top.
 */
final class VoteBlock {

  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 40;
  private static final double SMALL_STEP = 1e-9;
  private static final double LONGEST_STEP = 2;

  private final PreparedVotes votes;
  private final double weightOfDiscrimination;
  private final double weightOfCut;

  final double[] discrimination;
  final double[] cut0;
  final double[] cut1;

  /** For each vote the lowest and highest choice that occurs. */
  final byte[] first;

  final byte[] last;

  /** The log posterior of each vote at its parameters. */
  private final double[] value;

  VoteBlock(PreparedVotes votes, IdealPointSettings settings) {
    this.votes = votes;
    weightOfDiscrimination = 1 / (settings.discriminationSd() * settings.discriminationSd());
    weightOfCut = 1 / (settings.cutSd() * settings.cutSd());
    int n = votes.votes().size();
    discrimination = new double[n];
    cut0 = new double[n];
    cut1 = new double[n];
    first = new byte[n];
    last = new byte[n];
    value = new double[n];
    for (int j = 0; j < n; j++) {
      start(j, votes.votes().get(j));
    }
  }

  /** Cutpoints that give the observed shares where all states stand at 0. */
  private void start(int j, LinkedVote vote) {
    first[j] = (byte) (vote.yes() > 0 ? 0 : 1);
    last[j] = (byte) (vote.no() > 0 ? 2 : 1);
    double all = vote.observations();
    if (vote.choices() == 2) {
      int lower = vote.yes() > 0 ? vote.yes() : vote.abstain();
      cut0[j] = logit(lower / all);
      cut1[j] = cut0[j];
    } else {
      cut0[j] = logit(vote.yes() / all);
      cut1[j] = logit((vote.yes() + vote.abstain()) / all);
    }
  }

  /** Close to the normal quantile. */
  private static double logit(double share) {
    return 0.6 * Math.log(share / (1 - share));
  }

  /**
   * Goes to the optimum of some votes.
   *
   * @param nodes two places for each state-session, over which each vote is averaged
   */
  void optimise(double[] nodes, int from, int to) {
    Work work = new Work(nodes);
    for (int j = from; j < to; j++) {
      work.optimise(j);
    }
  }

  /** One step of Newton's method for some votes; the values are those before it. */
  void step(double[] nodes, int from, int to) {
    Work work = new Work(nodes);
    for (int j = from; j < to; j++) {
      work.step(j);
    }
  }

  /** The sum of the log posteriors of all votes, in their order. */
  double value() {
    double sum = 0;
    for (double v : value) {
      sum += v;
    }
    return sum;
  }

  /** Takes the parameters from a line of numbers, where they begin at a place. */
  void load(double[] line, int at) {
    int n = discrimination.length;
    System.arraycopy(line, at, discrimination, 0, n);
    System.arraycopy(line, at + n, cut0, 0, n);
    System.arraycopy(line, at + 2 * n, cut1, 0, n);
  }

  /** Writes the parameters to a line of numbers, beginning at a place. */
  void store(double[] line, int at) {
    int n = discrimination.length;
    System.arraycopy(discrimination, 0, line, at, n);
    System.arraycopy(cut0, 0, line, at + n, n);
    System.arraycopy(cut1, 0, line, at + 2 * n, n);
  }

  /** Brings cutpoints of a line that have changed places back to where they are in another. */
  static void mendCuts(double[] line, double[] sound, int at, int votes) {
    for (int j = at + votes; j < at + 2 * votes; j++) {
      if (line[j + votes] - line[j] < 0.2 * (sound[j + votes] - sound[j])) {
        line[j - votes] = sound[j - votes];
        line[j] = sound[j];
        line[j + votes] = sound[j + votes];
      }
    }
  }

  private boolean isThree(int j) {
    return last[j] - first[j] == 2 && votes.votes().get(j).abstain() > 0;
  }

  /** The derivatives of one vote, again and again. */
  private final class Work {

    private final double[] nodes;
    private final TruncationInterval interval = new TruncationInterval();
    private final double[] gradient = new double[3];
    private final double[] information = new double[6];
    private final double[] step = new double[3];

    Work(double[] nodes) {
      this.nodes = nodes;
    }

    void step(int j) {
      value[j] = evaluate(j, discrimination[j], cut0[j], cut1[j]);
      boolean three = isThree(j);
      solve(three);
      double size = Math.max(Math.abs(step[0]), Math.max(Math.abs(step[1]), Math.abs(step[2])));
      double part = Math.min(1, LONGEST_STEP / size);
      while (three && cut0[j] + part * step[1] >= cut1[j] + part * step[2]) {
        part /= 2;
      }
      discrimination[j] += part * step[0];
      cut0[j] += part * step[1];
      cut1[j] = three ? cut1[j] + part * step[2] : cut0[j];
    }

    void optimise(int j) {
      double now = evaluate(j, discrimination[j], cut0[j], cut1[j]);
      for (int k = 0; k < MOST_STEPS; k++) {
        solve(isThree(j));
        double size = Math.max(Math.abs(step[0]), Math.max(Math.abs(step[1]), Math.abs(step[2])));
        if (size < SMALL_STEP) {
          break;
        }
        double next = move(j, now);
        if (!(next > now)) {
          // Rounding hides what is left to gain.
          break;
        }
        now = next;
        if (size < 1e-5) {
          // Newton's method squares the distance: what is left is below the small step.
          break;
        }
      }
      value[j] = now;
    }

    /** Takes the step, or the largest half, quarter, ... of it that is a gain. */
    private double move(int j, double now) {
      boolean three = isThree(j);
      double part = 1;
      for (int h = 0; h < MOST_HALVINGS; h++) {
        double b = discrimination[j] + part * step[0];
        double c0 = cut0[j] + part * step[1];
        double c1 = three ? cut1[j] + part * step[2] : c0;
        if (!three || c0 < c1) {
          double next = evaluate(j, b, c0, c1);
          if (next > now) {
            discrimination[j] = b;
            cut0[j] = c0;
            cut1[j] = c1;
            return next;
          }
        }
        part /= 2;
      }
      return now;
    }

    /** The log posterior, and its gradient and information. */
    private double evaluate(int j, double b, double c0, double c1) {
      boolean three = isThree(j);
      double sum = 0;
      double gb = 0;
      double g0 = 0;
      double g1 = 0;
      double ibb = 0;
      double ib0 = 0;
      double ib1 = 0;
      double i00 = 0;
      double i01 = 0;
      double i11 = 0;
      int lowest = first[j];
      int highest = last[j];
      int[] entries = votes.voteEntry;
      int to = 2 * votes.voteStart[j + 1];
      for (int e = 2 * votes.voteStart[j]; e < to; e++) {
        int entry = entries[e >> 1];
        double x = nodes[2 * (entry >>> PreparedVotes.SHIFT) + (e & 1)];
        int choice = entry & PreparedVotes.MASK;
        double eta = b * x;
        if (choice == lowest) {
          double end = c0 - eta;
          double d = NormalTail.ratio(end);
          sum += NormalTail.log(end);
          double i = d * (end + d);
          g0 += d;
          gb -= x * d;
          i00 += i;
          ib0 -= x * i;
          ibb += x * x * i;
        } else if (choice == highest) {
          double end = eta - c1;
          double d = NormalTail.ratio(end);
          sum += NormalTail.log(end);
          double i = d * (end + d);
          g1 -= d;
          gb += x * d;
          i11 += i;
          ib1 -= x * i;
          ibb += x * x * i;
        } else {
          double low = c0 - eta;
          double high = c1 - eta;
          interval.between(low, high);
          double db = interval.upper;
          double da = interval.lower;
          sum += interval.log;
          double jbb = db * (high + db);
          double jaa = da * (da - low);
          double jab = -da * db;
          g1 += db;
          g0 -= da;
          gb -= x * (db - da);
          i11 += jbb;
          i00 += jaa;
          i01 += jab;
          ib1 -= x * (jbb + jab);
          ib0 -= x * (jaa + jab);
          ibb += x * x * (jaa + 2 * jab + jbb);
        }
      }
      gradient[0] = 0.5 * gb - weightOfDiscrimination * b;
      information[0] = 0.5 * ibb + weightOfDiscrimination;
      if (three) {
        gradient[1] = 0.5 * g0 - weightOfCut * c0;
        gradient[2] = 0.5 * g1 - weightOfCut * c1;
        information[1] = 0.5 * ib0;
        information[2] = 0.5 * ib1;
        information[3] = 0.5 * i00 + weightOfCut;
        information[4] = 0.5 * i01;
        information[5] = 0.5 * i11 + weightOfCut;
      } else {
        gradient[1] = 0.5 * (g0 + g1) - weightOfCut * c0;
        gradient[2] = 0;
        information[1] = 0.5 * (ib0 + ib1);
        information[2] = 0;
        information[3] = 0.5 * (i00 + i11) + weightOfCut;
        information[4] = 0;
        information[5] = 1;
      }
      double squares = c0 * c0 + (three ? c1 * c1 : 0);
      return 0.5 * (sum - weightOfDiscrimination * b * b - weightOfCut * squares);
    }

    /** Information times step = gradient, by Cholesky's method. */
    private void solve(boolean three) {
      double l00 = Math.sqrt(information[0]);
      double l10 = information[1] / l00;
      double l20 = information[2] / l00;
      double l11 = Math.sqrt(information[3] - l10 * l10);
      double l21 = (information[4] - l20 * l10) / l11;
      double l22 = Math.sqrt(information[5] - l20 * l20 - l21 * l21);
      double y0 = gradient[0] / l00;
      double y1 = (gradient[1] - l10 * y0) / l11;
      double y2 = (gradient[2] - l20 * y0 - l21 * y1) / l22;
      step[2] = three ? y2 / l22 : 0;
      step[1] = (y1 - l21 * step[2]) / l11;
      step[0] = (y0 - l10 * step[1] - l20 * step[2]) / l00;
    }
  }

  /** Follows ideal points that are divided by a number, which turns them round if negative. */
  void rescale(double unit) {
    for (int j = 0; j < discrimination.length; j++) {
      discrimination[j] *= unit;
    }
  }
}
