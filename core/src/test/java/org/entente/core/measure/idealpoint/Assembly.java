package org.entente.core.measure.idealpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up Assembly whose ideal points are known. */
final class Assembly {

  final double[][] truth;
  final CastVotes cast;

  Assembly(int states, int sessions, int votesOfSession, long seed) {
    Random random = new Random(seed);
    truth = new double[states][sessions];
    for (int i = 0; i < states; i++) {
      double x = i == 0 ? 2 : i == 1 ? -2 : random.nextGaussian();
      for (int t = 0; t < sessions; t++) {
        truth[i][t] = x;
        x += 0.15 * random.nextGaussian();
      }
    }
    int size = states * sessions * votesOfSession;
    int[] rollCall = new int[size];
    int[] state = new int[size];
    byte[] choice = new byte[size];
    List<RollCall> rollCalls = new ArrayList<>();
    int at = 0;
    for (int t = 0; t < sessions; t++) {
      for (int v = 0; v < votesOfSession; v++) {
        double b = 0.6 + random.nextDouble();
        b = random.nextBoolean() ? b : -b;
        double c = random.nextGaussian();
        for (int i = 0; i < states; i++) {
          double z = b * truth[i][t] + random.nextGaussian();
          rollCall[at] = rollCalls.size();
          state[at] = i == 0 ? 2 : i == 1 ? 365 : 1000 + i;
          choice[at++] = (byte) (z < c ? 0 : z < c + 0.5 ? 1 : 2);
        }
        rollCalls.add(new RollCall(rollCalls.size() + 1, t + 1, 1946 + t, false));
      }
    }
    cast = new CastVotes(rollCalls, rollCall, state, choice);
  }

  PreparedVotes prepared() {
    return VotePreparation.withAuthorsRules().prepare(cast, List.of());
  }
}
