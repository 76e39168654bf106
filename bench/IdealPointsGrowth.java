import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.core.measure.idealpoint.CastVotes;
import org.entente.core.measure.idealpoint.IdealPointEstimator;
import org.entente.core.measure.idealpoint.IdealPointFit;
import org.entente.core.measure.idealpoint.IdealPointSettings;
import org.entente.core.measure.idealpoint.PreparedVotes;
import org.entente.core.measure.idealpoint.RollCall;
import org.entente.core.measure.idealpoint.VotePreparation;

/** Seconds of the estimate for made-up Assemblies: arguments are STATESxSESSIONSxVOTES. */
public final class IdealPointsGrowth {
  private IdealPointsGrowth() {}

  /** Runs each size once. */
  public static void main(String[] sizes) {
    for (String size : sizes) {
      String[] n = size.split("x");
      CastVotes cast = assembly(Integer.parseInt(n[0]), Integer.parseInt(n[1]), Integer.parseInt(n[2]));
      long began = System.nanoTime();
      PreparedVotes votes = VotePreparation.withAuthorsRules().prepare(cast, List.of());
      long prepared = System.nanoTime();
      IdealPointFit fit = new IdealPointEstimator(IdealPointSettings.withDefaults()).estimate(votes);
      System.out.printf(
          "%s: %d votes, prepared in %.1f s, estimated in %.1f s, %d sweeps, %s%n",
          size, votes.observations(), (prepared - began) / 1e9, (System.nanoTime() - prepared) / 1e9,
          fit.convergence().sweeps(), fit.getClass().getSimpleName());
    }
  }

  private static CastVotes assembly(int states, int sessions, int votesOfSession) {
    Random random = new Random(1);
    double[] place = random.doubles(states).map(u -> 4 * u - 2).toArray();
    place[0] = 2;
    place[1] = -2;
    int size = states * sessions * votesOfSession;
    int[] rollCall = new int[size];
    int[] state = new int[size];
    byte[] choice = new byte[size];
    List<RollCall> rollCalls = new ArrayList<>();
    int at = 0;
    for (int t = 1; t <= sessions; t++) {
      for (int v = 0; v < votesOfSession; v++) {
        double b = (0.6 + random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
        double c = random.nextGaussian();
        for (int i = 0; i < states; i++) {
          double z = b * place[i] + random.nextGaussian();
          rollCall[at] = rollCalls.size();
          state[at] = i == 0 ? 2 : i == 1 ? 365 : 1000 + i;
          choice[at++] = (byte) (z < c ? 0 : z < c + 0.5 ? 1 : 2);
        }
        rollCalls.add(new RollCall(rollCalls.size() + 1, t, 1945 + t, false));
      }
      for (int i = 0; i < states; i++) {
        place[i] += 0.15 * random.nextGaussian();
      }
    }
    return new CastVotes(rollCalls, rollCall, state, choice);
  }
}
