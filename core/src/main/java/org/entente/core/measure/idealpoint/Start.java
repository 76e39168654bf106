package org.entente.core.measure.idealpoint;

import java.util.Arrays;

/**
 * Where the search begins: each state at one place for all time, on the leading dimension of the
 * votes, found by power iteration.
 *
 * <p>One place for all time ties all sessions together, so that the dimension has the same
 * direction in all of them.
 */
final class Start {

  private static final int ROUNDS = 40;

  private Start() {}

  /** The first ideal points, with mean 0 and mean square 1, not yet turned. */
  static double[] of(PreparedVotes votes, IdealPointSettings settings) {
    int[] stateOf = new int[votes.points()];
    double[] place = new double[votes.states()];
    for (int s = 0; s < place.length; s++) {
      Arrays.fill(stateOf, votes.stateStart[s], votes.stateStart[s + 1], s);
      int number = votes.state[votes.stateStart[s]];
      // Close to nothing but not alike, for data without the two states.
      place[s] = 1e-3 * ((s * 7919 + 13) % 101 - 50) / 50.0;
      place[s] += number == settings.positive() ? 1 : number == settings.negative() ? -1 : 0;
    }
    double[] share = new double[votes.votes().size()];
    for (int j = 0; j < share.length; j++) {
      LinkedVote vote = votes.votes().get(j);
      share[j] = (vote.abstain() + 2.0 * vote.no()) / vote.observations();
    }
    for (int round = 0; round < ROUNDS; round++) {
      place = round(votes, stateOf, share, place);
    }
    double[] theta = new double[votes.points()];
    for (int p = 0; p < theta.length; p++) {
      theta[p] = place[stateOf[p]];
    }
    return theta;
  }

  private static double[] round(
      PreparedVotes votes, int[] stateOf, double[] share, double[] place) {
    double[] sums = new double[place.length];
    double[] counts = new double[place.length];
    for (int j = 0; j < share.length; j++) {
      double slope = 0;
      int from = votes.voteStart[j];
      int to = votes.voteStart[j + 1];
      for (int e = from; e < to; e++) {
        double x = place[stateOf[votes.voteEntry[e] >>> PreparedVotes.SHIFT]];
        slope += x * ((votes.voteEntry[e] & PreparedVotes.MASK) - share[j]);
      }
      slope /= to - from;
      for (int e = from; e < to; e++) {
        int s = stateOf[votes.voteEntry[e] >>> PreparedVotes.SHIFT];
        sums[s] += slope * ((votes.voteEntry[e] & PreparedVotes.MASK) - share[j]);
        counts[s]++;
      }
    }
    for (int s = 0; s < sums.length; s++) {
      sums[s] /= counts[s];
    }
    Scale.normalise(sums, sums.length);
    return sums;
  }
}
