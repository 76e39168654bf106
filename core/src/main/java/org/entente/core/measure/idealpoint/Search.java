package org.entente.core.measure.idealpoint;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The search for the estimate: sweeps over votes and states, extrapolated.
 *
 * <p>All that changes is one line of numbers: the means of the ideal points, the logarithm of one
 * plus what the votes add to the precision of each, and three parameters of each vote.
 */
final class Search {

  private static final int MEMORY = 10;
  private static final double FIRST_PRECISION = 25;

  /** A loss of this part of the objective is rounding. */
  private static final double ROUNDING = 1e-8;

  private final PreparedVotes votes;
  private final IdealPointSettings settings;
  private final Workers workers;
  private final StateBlock states;
  private final VoteBlock block;
  private final int points;
  private final int[] voteSplit;
  private final int[] stateSplit;

  private final double[] nodes;
  private final double[] spread;
  private final double[] gain;
  private final StateBlock.Pass pass;

  /** The objective at the line that the last sweep began with. */
  private double objective;

  private double change = Double.POSITIVE_INFINITY;

  private double[] mean;
  private double[] error;

  Search(PreparedVotes votes, IdealPointSettings settings, Workers workers) {
    this.votes = votes;
    this.settings = settings;
    this.workers = workers;
    points = votes.points();
    states = new StateBlock(votes, settings);
    block = new VoteBlock(votes, settings);
    voteSplit = workers.split(votes.voteStart);
    int[] entriesOfStates = new int[votes.states() + 1];
    for (int s = 0; s < entriesOfStates.length; s++) {
      entriesOfStates[s] = votes.pointStart[votes.stateStart[s]];
    }
    stateSplit = workers.split(entriesOfStates);
    nodes = new double[2 * points];
    spread = new double[points];
    gain = new double[votes.states()];
    pass = new StateBlock.Pass(points);
  }

  /** Searches; afterwards the rest can be asked for. */
  Convergence run(IntConsumer listener) {
    double[] line = start();
    double[] before = line;
    double[] stepped = line;
    boolean extrapolated = false;
    double reached = Double.NEGATIVE_INFINITY;
    Extrapolation extrapolation = new Extrapolation(MEMORY);
    int refused = 0;
    int sweep = 0;
    while (sweep < settings.mostSweeps()) {
      sweep++;
      listener.accept(sweep);
      double[] next = sweep(line);
      if (!(objective >= reached - ROUNDING * Math.abs(reached))) {
        // Back to the plain step; if it was that one, half of it.
        refused++;
        extrapolation.restart();
        line = extrapolated ? stepped : middle(before, line);
        extrapolated = false;
        continue;
      }
      reached = objective;
      change = largestChange(line, next);
      if (change <= settings.tolerance()) {
        break;
      }
      before = line;
      stepped = next;
      line = extrapolation.next(before, stepped);
      mend(line, stepped);
      extrapolated = true;
    }
    finish(line);
    return new Convergence(sweep, refused, reached, change);
  }

  /** Whether no ideal point changes any more. */
  boolean isConverged() {
    return change <= settings.tolerance();
  }

  private double[] start() {
    int n = votes.votes().size();
    double[] line = new double[2 * points + 3 * n];
    double[] mean = Start.of(votes, settings);
    Scale.normalise(mean, points);
    System.arraycopy(mean, 0, line, 0, points);
    Arrays.fill(line, points, 2 * points, Math.log1p(FIRST_PRECISION));
    block.store(line, 2 * points);
    return line;
  }

  /** One sweep: the votes given the states, then the states given the votes. */
  private double[] sweep(double[] line) {
    block.load(line, 2 * points);
    setNodes(line);
    boolean first = Double.isInfinite(change);
    workers.run(
        voteSplit,
        (from, to) -> {
          if (first) {
            block.optimise(nodes, from, to);
          } else {
            block.step(nodes, from, to);
          }
        });
    objective = block.value() + states.prior(line, points);
    for (double g : gain) {
      objective += g;
    }
    workers.run(stateSplit, (from, to) -> states.read(block, nodes, pass, from, to));
    holdScale(line);
    double[] next = new double[line.length];
    workers.run(stateSplit, (from, to) -> states.step(pass, line, next, from, to));
    Scale.normalise(next, points);
    for (int p = 0; p < points; p++) {
      next[points + p] = Math.log1p(Math.max(0, pass.precision[p]));
    }
    block.store(next, 2 * points);
    return next;
  }

  private void setNodes(double[] line) {
    double[] precision = new double[points];
    for (int p = 0; p < points; p++) {
      precision[p] = Math.expm1(line[points + p]);
    }
    workers.run(stateSplit, (from, to) -> states.spreads(precision, spread, gain, from, to));
    for (int p = 0; p < points; p++) {
      nodes[2 * p] = line[p] - spread[p];
      nodes[2 * p + 1] = line[p] + spread[p];
    }
  }

  /** Takes out of the gradient what would change mean and mean square of all points. */
  private void holdScale(double[] line) {
    double stretch = 0;
    double shift = 0;
    for (int p = 0; p < points; p++) {
      stretch += line[p] * pass.gradient[p];
      shift += pass.gradient[p];
    }
    for (int p = 0; p < points; p++) {
      pass.gradient[p] -= (stretch * line[p] + shift) / points;
    }
  }

  /** Brings an extrapolated line back to what can be. */
  private void mend(double[] line, double[] sound) {
    Scale.normalise(line, points);
    for (int p = points; p < 2 * points; p++) {
      line[p] = Math.max(line[p], 0.5 * sound[p]);
    }
    VoteBlock.mendCuts(line, sound, 2 * points, votes.votes().size());
  }

  private static double[] middle(double[] a, double[] b) {
    double[] middle = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      middle[k] = 0.5 * (a[k] + b[k]);
    }
    return middle;
  }

  private double largestChange(double[] a, double[] b) {
    double largest = 0;
    for (int p = 0; p < points; p++) {
      largest = Math.max(largest, Math.abs(a[p] - b[p]));
    }
    return largest;
  }

  /** The last line, its votes at their optimum, turned the right way round, in the final scale. */
  private void finish(double[] line) {
    block.load(line, 2 * points);
    setNodes(line);
    workers.run(voteSplit, (from, to) -> block.optimise(nodes, from, to));
    mean = Arrays.copyOf(line, points);
    error = new double[points];
    workers.run(stateSplit, (from, to) -> states.standardErrors(block, mean, error, from, to));
    double square = 0;
    for (int p = 0; p < points; p++) {
      square += mean[p] * mean[p] + spread[p] * spread[p];
    }
    double unit = Math.sqrt(square / points) * (isMirrored() ? -1 : 1);
    block.rescale(unit);
    for (int p = 0; p < points; p++) {
      mean[p] /= unit;
      error[p] /= Math.abs(unit);
    }
  }

  /** Whether the state that should stand high stands below the one that should stand low. */
  private boolean isMirrored() {
    double sum = 0;
    for (int p = 0; p < points; p++) {
      sum += votes.state[p] == settings.positive() ? mean[p] : 0;
      sum -= votes.state[p] == settings.negative() ? mean[p] : 0;
    }
    return sum < 0;
  }

  /** The ideal points, in the order of state and session. */
  double[] means() {
    return mean;
  }

  /** Their standard errors. */
  double[] errors() {
    return error;
  }

  /** The parameters of the votes. */
  VoteBlock block() {
    return block;
  }
}
