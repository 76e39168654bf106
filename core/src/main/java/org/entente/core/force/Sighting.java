package org.entente.core.force;

import java.util.List;
import java.util.Optional;
import org.entente.core.measure.Reading;
import org.entente.core.record.Fact;

/**
 * What the casebook says on a force: for the years after the data sets end, and for days rather
 * than years.
 *
 * @param text in one sentence
 * @param reading the number behind it, where there is one
 * @param evidence the records behind it
 */
public record Sighting(String text, Optional<Reading> reading, List<Fact> evidence) {

  /** Copies the list. */
  public Sighting {
    evidence = List.copyOf(evidence);
  }
}
