package org.entente.core.claim;

import java.util.List;
import org.entente.core.force.ForceDirection;

/**
 * A force that a claim is about, and the bundled data on it.
 *
 * @param topic what the claim says
 * @param bearings what bears on it: first what the casebook holds, then readings of the history
 */
public record TopicBeside(ClaimTopic topic, List<Bearing> bearings) {

  /** Copies the list. */
  public TopicBeside {
    bearings = List.copyOf(bearings);
  }

  /** Which way the data point, seen from the claim. */
  public Verdict verdict() {
    if (bearings.isEmpty()) {
      return Verdict.NOTHING;
    }
    if (topic.says() == ForceDirection.BOTH) {
      return Verdict.NO_DIRECTION;
    }
    boolean with = bearings.stream().anyMatch(b -> b.points() == topic.says());
    boolean against = bearings.stream().anyMatch(b -> b.isPointed() && b.points() != topic.says());
    if (with && against) {
      return Verdict.BOTH_WAYS;
    }
    return with ? Verdict.SAME_WAY : against ? Verdict.OTHER_WAY : Verdict.NEITHER_WAY;
  }
}
