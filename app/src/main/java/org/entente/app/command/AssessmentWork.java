package org.entente.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.answer.Outlooks;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.outlook.forecast.ForecastSource;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.whatif.ChangeException;
import org.entente.core.whatif.WhatIf;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.portfolio.StandingReader;
import org.entente.data.reference.ReferenceHistory;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What commands that make assessments have in common: the casebook, the data, and what-ifs. */
final class AssessmentWork {

  @Option(
      names = "--casebook",
      paramLabel = "DIR",
      description =
          "Use the casebook in this folder instead of the one on board. Give it several times to use several; "
              + "\"builtin\" is the one on board.")
  private List<String> casebooks = new ArrayList<>();

  @Mixin private WorkspaceOption workspace;

  /** The user's workspace. */
  Workspace workspace(Session session) {
    return workspace.workspace(session);
  }

  Casebook casebook(Session session) throws CasebookException {
    return session
        .onBoard()
        .casebook(casebooks.isEmpty() ? List.of(CasebookReader.BUILTIN) : casebooks);
  }

  /** The last day that the casebook covers, or today if that is earlier. */
  static LocalDate lastDay(Session session, Casebook casebook) throws FailedException {
    LocalDate last =
        casebook
            .records()
            .lastDay()
            .orElseThrow(
                () ->
                    new FailedException(
                        "the casebook does not say which years it covers (scope.csv); give the date with --on"));
    LocalDate today = LocalDate.now(session.clock());
    return last.isAfter(today) ? today : last;
  }

  /** From the data sets of the user's workspace, if there are any. */
  StandingSource standings(Session session, LocalDate date) throws WorkspaceException {
    Workspace own = workspace(session);
    if (!own.hasDatabase()) {
      return StandingSource.NONE;
    }
    try (Store store = own.openForReading()) {
      return StandingReader.of(store, date);
    }
  }

  /** What an assessment is set against: the user's data sets, and the reference pack on board. */
  Background background(Session session, LocalDate date, ForecastSource odds)
      throws WorkspaceException {
    return new Background(standings(session, date), ReferenceHistory.builtin(), odds);
  }

  Assessment assess(Session session, Records records, List<State> members, LocalDate date)
      throws WorkspaceException {
    return supposing(session, records, members, new WhatIf(date, List.of()));
  }

  /** The assessment of changed records, with the outlooks that the changes leave. */
  Assessment supposing(Session session, Records changed, List<State> members, WhatIf whatIf)
      throws WorkspaceException {
    Background background =
        background(
            session,
            whatIf.on(),
            Outlooks.odds(Outlooks.pack(members), whatIf.on()).supposing(whatIf.changes()));
    return new Assessor(session.onBoard().registry(), changed, background)
        .assess(members, whatIf.on());
  }

  /** Reads changes; one that cannot be read is wrong words. */
  static WhatIf whatIf(
      CommandSpec spec, List<String> changes, StateRegistry registry, LocalDate date) {
    try {
      return WhatIf.of(changes, registry, date);
    } catch (ChangeException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Makes the changes; one that the records refuse is wrong words. */
  static Records apply(CommandSpec spec, WhatIf whatIf, Records records) {
    try {
      return whatIf.apply(records);
    } catch (ChangeException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
