package org.entente.engine.result;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.record.Fact;
import org.entente.core.whatif.Change;
import org.entente.core.whatif.Hypothetical;
import org.entente.core.whatif.WhatIf;

/**
 * A report on changed records, with what the changes moved.
 *
 * @param whatIf the changes
 * @param changed the report with them
 * @param comparison the assessment of the records compared with that of the changed records
 */
public record WhatIfResult(WhatIf whatIf, AssessmentResult changed, Comparison comparison) {

  /** What every reader must know first. */
  public static final String NOTICE =
      "Hypothetical: this assessment rests on records that were changed on request. It is no"
          + " forecast: only the values that use the changed records move, and nothing is"
          + " supposed about what else would follow. Made-up facts are marked (what-if), have ids"
          + " with whatif- and the publisher what-if.";

  private static final int MOST_IDS = 4;

  /** The report of a changed assessment compared with that of the records. */
  public static WhatIfResult of(WhatIf whatIf, Assessment asIs, AssessmentResult changed) {
    return new WhatIfResult(whatIf, changed, Comparison.of(asIs, changed.assessment()));
  }

  /** The changes, each in plain words with its words in the language. */
  public List<String> changes() {
    return whatIf.changes().stream()
        .map(change -> change.meaning() + " (" + change.text() + ")")
        .toList();
  }

  /** The changes themselves. */
  public List<Change> list() {
    return whatIf.changes();
  }

  /** The lines that moved. */
  public List<ComparisonLine> moved() {
    return comparison.moved();
  }

  /** How much moved, in one sentence. */
  public String count() {
    int moved = moved().size();
    return moved
        + " of "
        + comparison.lines().size()
        + (moved == 1 ? " lines moves." : " lines move.")
        + " Hypothetical records in this assessment: "
        + supposed().size()
        + " of "
        + changed.evidence().size()
        + ".";
  }

  /** The hypothetical facts behind a line of the report. */
  public List<Fact> supposed() {
    return changed.evidence().stream().filter(Hypothetical::is).toList();
  }

  /** Numbers of the changes whose records came in or went out on the line. */
  public SortedSet<Integer> behind(ComparisonLine line) {
    return WhatIf.behind(changed.assessment().known(), line.entered(), line.left());
  }

  /** Why a line moved: which change, through which records. */
  public String why(ComparisonLine line) {
    SortedSet<Integer> numbers = behind(line);
    if (numbers.isEmpty()) {
      return "follows from other lines";
    }
    String which = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    List<String> parts = new ArrayList<>();
    if (!line.entered().isEmpty()) {
      parts.add("in: " + ids(line.entered()));
    }
    if (!line.left().isEmpty()) {
      parts.add("out: " + ids(line.left()));
    }
    return (numbers.size() == 1 ? "change " : "changes ")
        + which
        + (parts.isEmpty() ? "" : "; " + String.join("; ", parts));
  }

  private static String ids(List<String> ids) {
    String first = ids.stream().limit(MOST_IDS).collect(Collectors.joining(" "));
    return ids.size() > MOST_IDS ? first + " and " + (ids.size() - MOST_IDS) + " more" : first;
  }
}
