package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.compare.Comparison;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.whatif.ChangeException;
import org.entente.core.whatif.StandardChanges;
import org.entente.core.whatif.WhatIf;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.reference.ReferenceHistory;
import org.entente.engine.result.Lever;
import org.entente.engine.result.Sweep;
import org.entente.engine.result.Trial;
import org.entente.engine.source.Sources;

/** Tries changes one at a time. O(changes x one assessment). */
final class SweepAnalysis {

  private final Sources sources;

  SweepAnalysis(Sources sources) {
    this.sources = sources;
  }

  /** The changes given; without any, a standard set. */
  Sweep sweep(List<State> members, LocalDate on, List<String> given) {
    // A change that cannot be read is refused before any work is done.
    new Engine(sources).whatIf(given, on);
    // The inputs of all alliances of the year, to move those of these legs to where others stand.
    WhatIfForecasts forecasts = Outlooks.odds(ReferenceFiles.builtin((a, b) -> true), on);
    Background background =
        new Background(sources.workspace().standings(on), ReferenceHistory.builtin(), forecasts);
    Records records = sources.records();
    Assessment asIs = new Assessor(sources.registry(), records, background).assess(members, on);
    List<Trial> trials = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (String change : given.isEmpty() ? StandardChanges.of(asIs) : given) {
      WhatIf whatIf = WhatIf.of(List.of(change), sources.registry(), on);
      try {
        Records changed = whatIf.apply(records);
        Background otherwise = background.with(forecasts.supposing(whatIf.changes()));
        Assessment supposed =
            new Assessor(sources.registry(), changed, otherwise).assess(members, on);
        trials.add(new Trial(whatIf.changes().get(0), Comparison.of(asIs, supposed)));
      } catch (ChangeException e) {
        refused.add(e.getMessage());
      }
    }
    return new Sweep(asIs, trials, refused, levers(asIs, forecasts));
  }

  private static List<Lever> levers(Assessment asIs, WhatIfForecasts forecasts) {
    List<Lever> levers = new ArrayList<>();
    for (LegAssessment leg : asIs.legs()) {
      forecasts
          .strongest(leg.leg().a().code(), leg.leg().b().code())
          .ifPresent(row -> levers.addAll(Lever.of(forecasts.reader(), row)));
    }
    return levers;
  }
}
