package org.entente.core.force;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All data on one force for one leg.
 *
 * @param force which
 * @param readings from the history, one for each measure and pair or member
 * @param sightings from the casebook
 * @param logOdds what the inputs of this force add to the log-odds that the obligation is broken
 *     within five years, against the mean bilateral alliance of the year; empty without an outlook,
 *     or without an input of the force in it
 */
public record ForceView(
    Force force,
    List<ForceReading> readings,
    List<ForceEvidence> sightings,
    OptionalDouble logOdds) {

  /** Copies the lists. */
  public ForceView {
    readings = List.copyOf(readings);
    sightings = List.copyOf(sightings);
  }

  /** The readings that have a value. */
  public List<ForceReading> present() {
    return readings.stream().filter(reading -> reading.value().isPresent()).toList();
  }

  /** Whether there are no data on it: neither data sets, nor the casebook, nor the outlook. */
  public boolean isSilent() {
    return present().isEmpty() && sightings.isEmpty() && logOdds.isEmpty();
  }

  /** Why there are no data on it, in the order of its measures; empty if there are some. */
  public List<String> silence() {
    if (!isSilent()) {
      return List.of();
    }
    Stream<String> reasons =
        readings.isEmpty()
            ? Stream.of("no bundled data on it")
            : readings.stream().flatMap(reading -> reading.missing().stream());
    return Stream.concat(reasons, Stream.of("nothing in the casebook")).distinct().toList();
  }
}
