package org.entente.core.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.entente.core.record.Fact;
import org.entente.core.time.Span;

/**
 * The value of one measure for one dyad or group at one time, with what it rests on.
 *
 * @param measure what was measured
 * @param about codes of the states
 * @param value the value; empty if it could not be computed
 * @param period the days it was read from
 * @param n how many cases it rests on
 * @param before the same measure over the stretch before, for the trend; empty if there is none
 * @param missing why there is no value; empty if there is one
 * @param evidence the records behind it
 */
public record Reading(
    Measure measure,
    List<String> about,
    OptionalDouble value,
    Span period,
    int n,
    Optional<Earlier> before,
    Optional<String> missing,
    List<Fact> evidence) {

  /**
   * The same measure, one period earlier.
   *
   * @param value its value then; empty if it could not be computed
   * @param period the days it was read from
   * @param n how many cases it rests on
   * @param evidence the records behind it
   */
  public record Earlier(OptionalDouble value, Span period, int n, List<Fact> evidence) {

    /** Copies the list. */
    public Earlier {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Makes a reading.
   *
   * @throws IllegalArgumentException if there is both a value and a reason for having none, or
   *     neither
   */
  public Reading {
    Objects.requireNonNull(measure, "measure");
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
    if (value.isPresent() == missing.isPresent()) {
      throw new IllegalArgumentException(
          measure.id() + ": a reading has either a value or the reason why it has none");
    }
  }

  /** The records behind the value and behind the one before it. */
  public List<Fact> allEvidence() {
    return Stream.concat(
            evidence.stream(), before.stream().flatMap(earlier -> earlier.evidence().stream()))
        .toList();
  }

  /** The change since the period before; empty if either value is missing. */
  public OptionalDouble change() {
    return value.isPresent() && before.isPresent() && before.get().value().isPresent()
        ? OptionalDouble.of(value.getAsDouble() - before.get().value().getAsDouble())
        : OptionalDouble.empty();
  }
}
