package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.core.time.Span;

/**
 * An economic measure that one state took against others.
 *
 * @param targets codes of the states it was taken against
 * @param subject what it applies to
 * @param reversal how it ended; empty while in force
 */
public record EconomicMeasure(
    String id,
    String sender,
    List<String> targets,
    Type type,
    String subject,
    Span span,
    Optional<String> reversal,
    Citation citation)
    implements Fact {

  /** What kind of measure. */
  public enum Type {
    TARIFF,
    QUOTA,
    EXPORT_CONTROL,
    LIST_REMOVAL,
    BLOCKED_ACQUISITION,
    IMPORT_BAN,
    BOYCOTT,
    SANCTIONS,
    INVESTMENT_RESTRICTION,
    TRADE_REMEDY
  }

  /** Copies the list. */
  public EconomicMeasure {
    targets = List.copyOf(targets);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ECONOMIC_MEASURE;
  }

  @Override
  public List<String> states() {
    return Stream.concat(Stream.of(sender), targets.stream()).toList();
  }

  @Override
  public String headline() {
    return subject;
  }

  @Override
  public Optional<EconomicMeasure> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new EconomicMeasure(
                        id, sender, targets, type, subject, known, Optional.empty(), citation));
  }
}
