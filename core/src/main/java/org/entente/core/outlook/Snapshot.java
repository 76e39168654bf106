package org.entente.core.outlook;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One alliance, or one member's part in it, at 31 December of a year.
 *
 * @param alliance ATOP's number of the alliance
 * @param member Correlates of War number of the member; empty if the row is of the alliance
 * @param year the year that ends
 * @param bilateral whether the alliance has two members
 * @param ending what became of it in the next year; empty if the data end before
 * @param violatedWithin5 whether it was violated or abrogated within the next five years; empty if
 *     the data end before
 * @param cause ATOP's TERMCAUS of a violation in the next year, where there is one
 */
public record Snapshot(
    int alliance,
    OptionalInt member,
    int year,
    boolean bilateral,
    Optional<Ending> ending,
    Optional<Boolean> violatedWithin5,
    OptionalInt cause)
    implements Comparable<Snapshot> {

  private static final Comparator<Snapshot> ORDER =
      Comparator.comparingInt(Snapshot::year)
          .thenComparingInt(Snapshot::alliance)
          .thenComparingInt(snapshot -> snapshot.member().orElse(-1));

  /** Whether it was violated or abrogated within the horizon; empty if that is not known. */
  public Optional<Boolean> violated(Horizon horizon) {
    return horizon == Horizon.ONE_YEAR
        ? ending.map(end -> end == Ending.VIOLATED)
        : violatedWithin5;
  }

  /** The same snapshot with the outcomes that were known at the end of a year. */
  public Snapshot asOf(int known) {
    return new Snapshot(
        alliance,
        member,
        year,
        bilateral,
        year + 1 <= known ? ending : Optional.empty(),
        year + 5 <= known ? violatedWithin5 : Optional.empty(),
        year + 1 <= known ? cause : OptionalInt.empty());
  }

  /** Alliance, member and year in one word. */
  public String key() {
    return alliance + (member.isPresent() ? "/" + member.getAsInt() : "") + "@" + year;
  }

  @Override
  public int compareTo(Snapshot other) {
    return ORDER.compare(this, other);
  }
}
