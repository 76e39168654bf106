package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.time.Span;

/**
 * An economic measure that one state took against another.
 *
 * @param subject what it bears on
 * @param reversal how it ended; empty while in force
 */
public record EconomicMeasure(
    String id,
    String sender,
    String target,
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

  @Override
  public RecordKind kind() {
    return RecordKind.ECONOMIC_MEASURE;
  }

  @Override
  public List<String> states() {
    return List.of(sender, target);
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
                        id, sender, target, type, subject, known, Optional.empty(), citation));
  }
}
