package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.time.Span;

/**
 * An open quarrel between states.
 *
 * @param sideA codes of the states on one side
 * @param sideB codes of the states on the other
 * @param outcome how it was settled; empty while open
 */
public record Dispute(
    String id,
    String name,
    Matter matter,
    List<String> sideA,
    List<String> sideB,
    Span span,
    Optional<String> outcome,
    Citation citation)
    implements Fact {

  /** What a quarrel is about. */
  public enum Matter {
    TERRITORIAL,
    MARITIME,
    HISTORICAL,
    TRADE,
    LEGAL,
    ALLIANCE,
    SECURITY
  }

  /** Copies the lists. */
  public Dispute {
    sideA = List.copyOf(sideA);
    sideB = List.copyOf(sideB);
  }

  /** Whether the two states are on opposite sides. */
  public boolean opposes(String a, String b) {
    return (sideA.contains(a) && sideB.contains(b)) || (sideA.contains(b) && sideB.contains(a));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.DISPUTE;
  }

  @Override
  public List<String> states() {
    return Stream.concat(sideA.stream(), sideB.stream()).toList();
  }

  @Override
  public String headline() {
    return name;
  }

  @Override
  public Optional<Dispute> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new Dispute(
                        id, name, matter, sideA, sideB, known, Optional.empty(), citation));
  }
}
