package org.entente.app.answer;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.report.Report;
import org.entente.app.report.chart.HistoryCloud;
import org.entente.app.report.claim.Commentary;
import org.entente.core.assessment.Assessment;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.state.State;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.casebook.Casebook;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;
import org.entente.data.reference.ReferenceFiles;
import org.entente.data.reference.ReferenceHistory;

/** What the reference pack on board adds to an assessment: the odds, the outlooks, the cloud. */
public final class Outlooks {

  private Outlooks() {}

  /** The last year that had ended on a date. */
  public static int lastYear(LocalDate date) {
    boolean ended = date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 31;
    return ended ? date.getYear() : date.getYear() - 1;
  }

  /** The part of the reference pack that speaks of these states. */
  public static ReferencePack pack(Collection<State> members) {
    Set<String> codes = members.stream().map(State::code).collect(Collectors.toSet());
    return ReferenceFiles.builtin((a, b) -> codes.contains(a) && codes.contains(b));
  }

  /** The outlooks as of a date. */
  public static WhatIfForecasts odds(ReferencePack pack, LocalDate date) {
    return new WhatIfForecasts(new Forecaster(pack, ReferenceHistory.builtin()), lastYear(date));
  }

  /** The report on an assessment with the outlook of every leg. */
  public static Report report(Assessment assessment, Casebook casebook, Forecaster reader) {
    int known = lastYear(assessment.on());
    List<PairForecast> answers =
        assessment.legs().stream()
            .map(leg -> reader.answer(leg.leg().a().code(), leg.leg().b().code(), known))
            .toList();
    return new Report(
        assessment,
        casebook,
        answers,
        Optional.of(reader.pack()),
        Optional.empty(),
        "",
        Commentary.none());
  }

  /** The legs of an assessment among all pairs of its year. */
  public static Optional<HistoryCloud> cloud(Assessment assessment) {
    return HistoryCloud.of(ReferenceHistory.builtin(), assessment, lastYear(assessment.on()));
  }

  /** A report with what only a page shows: it takes reading of its own. */
  public static Report forPage(Report report, Catalogue catalogue) {
    List<Reference> references =
        report.pack().stream()
            .flatMap(pack -> pack.sources().stream())
            .map(line -> line.substring(0, line.indexOf(' ')))
            .distinct()
            .flatMap(set -> catalogue.find(set).stream())
            .flatMap(set -> set.references().stream())
            .toList();
    return report.with(cloud(report.assessment()), References.bibtex(references));
  }
}
