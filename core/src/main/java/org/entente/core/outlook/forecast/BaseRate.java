package org.entente.core.outlook.forecast;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.core.outlook.Ending;

/**
 * How often bilateral alliances of a kind were violated or abrogated. Windows that were not over by
 * the date asked for do not count. Windows of five years overlap: an alliance that was broken
 * counts in each of its last five years, as one that lasted does in each of its own.
 *
 * @param label which alliances
 * @param oneYear over the next year
 * @param fiveYears over the next five years
 */
public record BaseRate(String label, Count oneYear, Count fiveYears) {

  /**
   * Windows and events.
   *
   * @param windows alliance-years whose window was over
   * @param violated windows in which the alliance was violated or abrogated
   * @param alliances how many different alliances they are of
   */
  public record Count(int windows, int violated, int alliances) {

    /** Violations per window, 0 to 1; empty without a window. */
    public OptionalDouble rate() {
      return windows == 0 ? OptionalDouble.empty() : OptionalDouble.of(violated / (double) windows);
    }
  }

  /** Counts rows as they were known at the end of a year. */
  static BaseRate of(String label, Collection<AllianceYear> rows, int known) {
    return new BaseRate(
        label,
        count(
            rows.stream().filter(r -> r.year() + 1 <= known && r.ending().isPresent()),
            row -> row.ending().orElseThrow() == Ending.VIOLATED),
        count(
            rows.stream().filter(r -> r.year() + 5 <= known && r.violatedWithin5().isPresent()),
            row -> row.violatedWithin5().orElseThrow()));
  }

  private static Count count(Stream<AllianceYear> rows, Predicate<AllianceYear> violated) {
    List<AllianceYear> list = rows.toList();
    return new Count(
        list.size(),
        (int) list.stream().filter(violated).count(),
        (int) list.stream().mapToInt(AllianceYear::alliance).distinct().count());
  }
}
