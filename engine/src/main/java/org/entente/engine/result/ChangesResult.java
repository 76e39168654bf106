package org.entente.engine.result;

import java.util.List;
import org.entente.core.assessment.Assessment;
import org.entente.core.brief.Change;
import org.entente.core.brief.PracticeTrend;

/**
 * What changed between two dates.
 *
 * @param before the members at the earlier date
 * @param after the members at the later date
 * @param changes by kind and then by day
 * @param trends practice at the later date, which says how far the records reach
 */
public record ChangesResult(
    Assessment before, Assessment after, List<Change> changes, List<PracticeTrend> trends) {

  /** Copies the lists. */
  public ChangesResult {
    changes = List.copyOf(changes);
    trends = List.copyOf(trends);
  }
}
