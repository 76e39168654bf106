package org.entente.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessment;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.state.State;
import org.entente.core.time.Years;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.casebook.Casebook;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.reference.ReferenceHistory;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.Commentary;

/** What the bundled reference pack adds to an assessment: the odds, the outlooks, the cloud. */
public final class Outlooks {

  private Outlooks() {}

  /** The part of the reference pack about these states. */
  public static ReferencePack pack(Collection<State> members) {
    Set<String> codes = members.stream().map(State::code).collect(Collectors.toSet());
    return ReferenceFiles.builtin((a, b) -> codes.contains(a) && codes.contains(b));
  }

  /** The outlooks as of a date. */
  public static WhatIfForecasts odds(ReferencePack pack, LocalDate date) {
    return new WhatIfForecasts(
        new Forecaster(pack, ReferenceHistory.builtin()), Years.lastEnded(date));
  }

  /** The report on an assessment with the outlook of every leg. */
  public static AssessmentResult report(
      Assessment assessment, Casebook casebook, Forecaster reader) {
    int known = Years.lastEnded(assessment.on());
    Unforecast unforecast = new Unforecast(casebook.records(), assessment.on(), reader);
    List<PairForecast> answers =
        assessment.legs().stream()
            .map(leg -> reader.answer(leg.leg().a().code(), leg.leg().b().code(), known))
            .map(unforecast::explained)
            .toList();
    return new AssessmentResult(
        assessment, casebook, answers, Optional.of(reader.pack()), Commentary.none());
  }
}
