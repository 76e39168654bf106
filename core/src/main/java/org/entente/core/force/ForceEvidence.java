package org.entente.core.force;

import java.util.List;
import java.util.Optional;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;

/**
 * What the casebook says on a force: for the years after the data sets end, and for days rather
 * than years.
 *
 * @param points which way it points for the alliance: {@link ForceDirection#BOTH} if it points
 *     neither way
 * @param about codes of the states concerned; empty if it concerns the whole leg
 * @param text in one sentence
 * @param reading the number behind it, where there is one
 * @param evidence the records behind it
 */
public record ForceEvidence(
    ForceDirection points,
    List<String> about,
    String text,
    Optional<Reading> reading,
    List<Fact> evidence) {

  /** Copies the lists. */
  public ForceEvidence {
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }
}
