package org.entente.core.assessment.compare;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.record.Fact;

/**
 * One line of a comparison.
 *
 * @param topic what it is about
 * @param about which leg, state or triangle; where the two assessments have different ones, both
 *     with a bar between them; empty for the whole
 * @param before what the first says; empty if it has no such line
 * @param after what the second says; empty if it has no such line
 */
public record ComparisonLine(
    ComparisonTopic topic, String about, Optional<Side> before, Optional<Side> after) {

  /** How the two sides compare. */
  public enum Move {
    /** Both say the same. */
    EQUAL,
    /** They differ. */
    MOVED,
    /** Only the second has it. */
    GAINED,
    /** Only the first has it. */
    LOST
  }

  /**
   * Makes a line.
   *
   * @throws IllegalArgumentException if neither side says anything
   */
  public ComparisonLine {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException(topic + " " + about + ": a line needs a side");
    }
  }

  /** How the two sides compare. */
  public Move move() {
    if (before.isEmpty()) {
      return Move.GAINED;
    }
    if (after.isEmpty()) {
      return Move.LOST;
    }
    return before.get().same().equals(after.get().same()) ? Move.EQUAL : Move.MOVED;
  }

  /** Whether the two sides say the same. */
  public boolean isEqual() {
    return move() == Move.EQUAL;
  }

  /** The second minus the first; empty unless both are numbers. */
  public OptionalDouble difference() {
    OptionalDouble first = number(before);
    OptionalDouble second = number(after);
    return first.isPresent() && second.isPresent()
        ? OptionalDouble.of(second.getAsDouble() - first.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble number(Optional<Side> side) {
    return side.isPresent() ? side.get().number() : OptionalDouble.empty();
  }

  /** Ids of the records behind the second side alone, in order. */
  public List<String> entered() {
    return without(ids(after), ids(before));
  }

  /** Ids of the records behind the first side alone, in order. */
  public List<String> left() {
    return without(ids(before), ids(after));
  }

  private static Set<String> ids(Optional<Side> side) {
    Set<String> ids = new TreeSet<>();
    side.ifPresent(given -> given.evidence().stream().map(Fact::id).forEach(ids::add));
    return ids;
  }

  private static List<String> without(Set<String> ids, Set<String> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }
}
