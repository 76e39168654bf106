package org.entente.engine.result;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.assessment.compare.ComparisonLine;
import org.entente.core.assessment.compare.ComparisonTopic;
import org.entente.core.whatif.Change;
import org.entente.core.whatif.WhatIfForecasts;

/**
 * One change tried, and what it moved.
 *
 * @param change what was supposed
 * @param comparison the records compared with the changed records
 */
public record Trial(Change change, Comparison comparison) {

  /** The most moved outlook first; an outlook that falls away before all; then by lines moved. */
  public static final Comparator<Trial> RANK =
      Comparator.comparingDouble((Trial trial) -> -trial.weight())
          .thenComparingInt(trial -> -trial.moved())
          .thenComparing(trial -> trial.change().text());

  private static final double GONE = 1e9;

  /** The leg whose outlook moves most; empty if none moves. */
  public Optional<ComparisonLine> outlook() {
    return comparison.on(ComparisonTopic.OUTLOOK).stream()
        .filter(line -> !line.isEqual())
        .max(
            Comparator.comparingDouble((ComparisonLine line) -> weight(line))
                .thenComparing(Comparator.comparing(ComparisonLine::about).reversed()));
  }

  /** How many lines of the assessment move. */
  public int moved() {
    return comparison.moved().size();
  }

  /** Strains that come, less those that go. */
  public int strains() {
    return comparison.after().strains().size() - comparison.before().strains().size();
  }

  /** Whether the outlook model has an input for it. */
  public boolean isRead() {
    return WhatIfForecasts.reads(change.form());
  }

  private double weight() {
    return outlook().map(line -> weight(line)).orElse(0.0);
  }

  private static double weight(ComparisonLine line) {
    OptionalDouble difference = line.difference();
    return difference.isPresent() ? Math.abs(difference.getAsDouble()) : GONE;
  }
}
