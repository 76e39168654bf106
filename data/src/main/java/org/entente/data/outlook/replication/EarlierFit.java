package org.entente.data.outlook.replication;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.outlook.Ending;

/**
 * An earlier fit in R on the same files (FORCES section 4), as it was printed: the only table of
 * sizes at hand, for the coefficient table of Leeds and Savun was not. Two digits after the point.
 */
public final class EarlierFit {

  /** Complete rows that it reports. */
  public static final int ROWS = 6_174;

  /** Events that it reports: violated, renegotiated, fulfilled. */
  public static final List<Integer> EVENTS = List.of(109, 98, 43);

  private static final double[][] RATIOS = {
    {1.66, 0.67, 0.89, 1.82, 0.39, 0.61, 0.42, 1.22, 1.77},
    {2.59, 1.33, 2.57, 1.65, 1.17, 0.84, 0.76, 0.91, 0.92},
    {0.98, 0.99, 1.58, 0.51, 1.47, 0.63, 0.33, 0.98, 1.15}
  };

  private static final List<List<String>> P_VALUES =
      List.of(
          List.of(".046", ".12", ".62", ".004", ".066", ".020", "<.001", ".46", ".012"),
          List.of(".001", ".23", "<.001", ".023", ".65", ".44", ".34", ".78", ".75"),
          List.of(".96", ".98", ".23", ".046", ".39", ".20", ".005", ".96", ".68"));

  private EarlierFit() {}

  /** Its hazard ratio of a condition for a way of ending. */
  public static PublishedEffect effect(Ending ending, Condition condition) {
    int cause = LeedsSavun.CAUSES.indexOf(ending);
    int place = condition.ordinal();
    return new PublishedEffect(
        ending, condition, RATIOS[cause][place], P_VALUES.get(cause).get(place));
  }

  /** Ours that differ from its by more than a share of its, such as 0.05. */
  public static List<Effect> apart(LeedsSavun ours, Ending ending, double share) {
    List<Effect> apart = new ArrayList<>();
    for (Effect effect : ours.fit(ending).effects()) {
      double theirs = effect(ending, effect.condition()).hazardRatio();
      if (Math.abs(effect.hazardRatio() - theirs) > share * theirs) {
        apart.add(effect);
      }
    }
    return apart;
  }
}
