package org.entente.core.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.core.history.Rank;
import org.entente.core.record.Fact;

/**
 * A record or reading that is relevant to a claim.
 *
 * @param force the force that both are about
 * @param about codes of the states that it is of
 * @param text what it is, in words
 * @param points which way it points for the alliance; {@link ForceDirection#BOTH} if neither way
 * @param year the end of the year that a reading is of; empty for what the casebook holds, which
 *     gives its dates in words
 * @param rank its rank among others of the year; empty if there is none
 * @param evidence the records behind it; empty for a reading of the history
 */
public record Bearing(
    Force force,
    List<String> about,
    String text,
    ForceDirection points,
    OptionalInt year,
    Optional<Rank> rank,
    List<Fact> evidence) {

  /** Copies the lists. */
  public Bearing {
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }

  /** Whether it points anywhere. */
  public boolean isPointed() {
    return points != ForceDirection.BOTH;
  }
}
