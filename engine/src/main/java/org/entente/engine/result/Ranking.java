package org.entente.engine.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.brief.PracticeTrend;

/**
 * Pairs in an order.
 *
 * @param on the date
 * @param by the order
 * @param rows the pairs, first place first
 * @param basis what the order rests on, in a sentence
 */
public record Ranking(LocalDate on, Order by, List<Row> rows, String basis) {

  /** Copies the list. */
  public Ranking {
    rows = List.copyOf(rows);
  }

  /** What pairs can be ranked by. */
  public enum Order {
    /** The chance of serious trouble within three years. */
    OUTLOOK,
    /** The balance of the year against the upper and lower quartile of the ten years before. */
    DIRECTION,
    /** The balance of the year minus that of the year before. */
    CHANGE,
    /** How many pressures began, moved or fall due within 30 days. */
    PRESSURES;

    /** As a user writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A pair.
   *
   * @param leg the pair
   * @param trend practice; empty where acts were never looked for
   * @param pressures how many pressures within 30 days; empty where they were not counted
   * @param trouble chance of serious trouble within three years, 0 to 1; empty without a reading
   * @param defence whether a defence pact binds the two in the data of the reading
   */
  public record Row(
      Leg leg,
      Optional<PracticeTrend> trend,
      OptionalInt pressures,
      OptionalDouble trouble,
      Optional<Boolean> defence) {}
}
