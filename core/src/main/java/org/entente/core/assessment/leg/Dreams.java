package org.entente.core.assessment.leg;

import java.util.List;
import org.entente.core.measure.Reading;
import org.entente.core.state.State;

/**
 * How similarly two states treat the rest of the world.
 *
 * @param similarity Signorino and Ritter's S over the outside states below
 * @param outsiders the states compared, by code
 * @param standings the rank of the pair by published measures over data sets, if any are loaded
 */
public record Dreams(Reading similarity, List<Outsider> outsiders, List<Standing> standings) {

  /** Copies the lists. */
  public Dreams {
    outsiders = List.copyOf(outsiders);
    standings = List.copyOf(standings);
  }

  /** The same, with these standings. */
  public Dreams with(List<Standing> given) {
    return new Dreams(similarity, outsiders, given);
  }

  /**
   * One outside state as both members treat it.
   *
   * @param state the outside state
   * @param first net cooperation of the first member's acts toward it
   * @param firstEvents over how many events
   * @param second net cooperation of the second member's acts toward it
   * @param secondEvents over how many events
   */
  public record Outsider(
      State state, double first, int firstEvents, double second, int secondEvents) {

    /** The distance between the two, from 0 to 2. */
    public double distance() {
      return Math.abs(first - second);
    }
  }
}
