package org.entente.core.assessment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.core.assessment.Assessment;

/**
 * Two assessments, line by line: what is equal, and what moved from which value to which.
 *
 * <p>A leg is compared with the leg of the same two states. If the two alliances have equally many
 * members, the members that only one of them has are counterparts in the order given, and a leg is
 * compared with that of the counterparts: with {@code USA JPN} and {@code USA KOR}, USA-JPN with
 * USA-KOR. Anything without a counterpart appears on its side only. Lines are not weighted, and
 * there is no sum of differences.
 *
 * @param before the first assessment
 * @param after the second
 * @param counterparts members that are compared with another member, first to second
 * @param lines in the order of the topics, inside these of the first assessment
 */
public record Comparison(
    Assessment before,
    Assessment after,
    Map<String, String> counterparts,
    List<ComparisonLine> lines) {

  /** Copies the list. */
  public Comparison {
    counterparts =
        java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(counterparts));
    lines = List.copyOf(lines);
  }

  /** Compares the second with the first. O(lines). */
  public static Comparison of(Assessment before, Assessment after) {
    Counterparts counterparts = new Counterparts(before, after);
    List<ComparisonLine> lines = new ArrayList<>();
    lines.addAll(LegLines.of(before, after, counterparts));
    lines.addAll(ForceLines.of(before, after, counterparts));
    lines.addAll(WholeLines.leaders(before, after, counterparts));
    lines.addAll(WholeLines.system(before, after));
    lines.addAll(StrainLines.of(before, after, counterparts));
    lines.addAll(TriangleLines.of(before, after, counterparts));
    lines.addAll(WholeLines.gaps(before, after));
    return new Comparison(before, after, counterparts.different(), lines);
  }

  /** The lines on some topics. */
  public List<ComparisonLine> on(ComparisonTopic... topics) {
    return select(line -> Arrays.asList(topics).contains(line.topic()));
  }

  /** The lines on which the two differ. */
  public List<ComparisonLine> moved() {
    return select(line -> !line.isEqual());
  }

  /** The lines on which they say the same. */
  public List<ComparisonLine> equal() {
    return select(ComparisonLine::isEqual);
  }

  private List<ComparisonLine> select(Predicate<ComparisonLine> wanted) {
    return lines.stream().filter(wanted).toList();
  }
}
