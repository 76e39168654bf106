package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.app.answer.Outlooks;
import org.entente.app.report.Report;
import org.entente.app.report.WhatIfReport;
import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.assessment.AssessmentText;
import org.entente.app.report.claim.Commentary;
import org.entente.app.report.compare.WhatIfJson;
import org.entente.app.report.compare.WhatIfText;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.claim.Claim;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.record.NewsEvent;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.whatif.WhatIf;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.NewsEvents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente assess}: how well an alliance holds on a date. */
@Command(
    name = "assess",
    description = {
      "Assess an alliance on a date: what binds its members, how alike they treat outsiders, what pulls at them now, and what is not known."
          + " Nothing after the date is used.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente assess USA JPN KOR --on 2025-01-07",
      "  entente assess \"South Korea\" Japan --on 2019-09-01 --json",
      "  entente assess USA JPN KOR --on 2025-01-07 --what-if 'tariff USA JPN' --what-if 'leader KOR now'",
      "  entente assess USA AUS --on 2021-09-20 --html report.html",
      "  entente assess USA JPN KOR --on 2025-01-07 --with article.txt",
      "  entente assess USA GBR FRA --casebook builtin --casebook my-nato"
    })
final class AssessCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description =
          "Two states or more: a name, an ISO alpha-3 code, a Correlates of War or Gleditsch-Ward number.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Without it: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Suppose a change to the records, such as 'tariff USA JPN', and show what moves. Give it several times for several changes. The language: docs/what-if.md; forms: "
              + "leader, end-treaty, notice, sign-treaty, dispute, settle, tariff, sanctions, lift, warming, cooling, clash, crisis, end-crisis.")
  private List<String> whatIfs = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "ARTICLE",
      description =
          "Read this article too (or folder of them), use the events between states that it tells, and set what it claims beside the data. Give it several times for several. See entente read.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--kept",
      description =
          "Use what was found in the articles kept in the workspace (entente read --keep), as with --with.")
  private boolean kept;

  @Mixin private AssessmentWork work;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a self-contained page to this file.")
  private Path html;

  @Option(names = "--evidence", description = "List every record behind the text, with its source.")
  private boolean evidence;

  AssessCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, CasebookException, WorkspaceException {
    // load
    StateRegistry registry = session.onBoard().registry();
    MemberWords words = new MemberWords(spec.commandLine(), registry);
    LocalDate given = on == null ? null : words.date(on, session.clock());
    List<State> early = given == null ? List.of() : words.members(members, given);
    // The reference pack is read beside the casebook and the assessment, which is done with it
    // last.
    Optional<CompletableFuture<ReferencePack>> ahead =
        early.isEmpty() ? Optional.empty() : Optional.of(readPack(early));
    Casebook casebook = work.casebook(session);
    LocalDate date = given == null ? AssessmentWork.lastDay(session, casebook) : given;
    List<State> states = early.isEmpty() ? words.members(members, date) : early;
    WhatIf whatIf = AssessmentWork.whatIf(spec, whatIfs, registry, date);
    List<CodedArticle> read =
        NewsWork.articles(session, work.workspace(session), articles, casebook.records());
    List<NewsEvent> told = new ArrayList<>(NewsEvents.of(read));
    List<Claim> claims = new ArrayList<>(ArticleRecords.claims(read));
    if (kept) {
      told.addAll(NewsWork.kept(work.workspace(session)));
      claims.addAll(NewsWork.keptClaims(work.workspace(session)));
    }
    Records records = NewsWork.with(session, told, casebook.records(), date, false);
    Records changed = AssessmentWork.apply(spec, whatIf, records);
    // compute
    CompletableFuture<ReferencePack> reading = ahead.orElseGet(() -> readPack(states));
    CompletableFuture<WhatIfForecasts> odds = reading.thenApply(p -> Outlooks.odds(p, date));
    Background background = work.background(session, date, (a, b) -> odds.join().forecast(a, b));
    Assessment asIs = new Assessor(registry, records, background).assess(states, date);
    Forecaster outlooks = odds.join().reader();
    if (whatIfs.isEmpty()) {
      write(Outlooks.report(asIs, casebook, outlooks).with(Commentary.of(asIs, claims, read)));
    } else {
      Background otherwise = background.with(odds.join().supposing(whatIf.changes()));
      Assessment supposed = new Assessor(registry, changed, otherwise).assess(states, date);
      Report report =
          Outlooks.report(supposed, casebook, outlooks).with(Commentary.of(supposed, claims, read));
      write(WhatIfReport.of(whatIf, asIs, report));
    }
    return 0;
  }

  private static CompletableFuture<ReferencePack> readPack(List<State> states) {
    return CompletableFuture.supplyAsync(() -> Outlooks.pack(states));
  }

  private void write(Report report) throws FailedException {
    writePage(() -> AssessmentPage.of(forPage(report)));
    session.result(
        json ? AssessmentJson.of(report) : AssessmentText.of(report, evidence, session.colour()));
  }

  private void write(WhatIfReport report) throws FailedException {
    writePage(
        () ->
            AssessmentPage.of(
                new WhatIfReport(report.whatIf(), forPage(report.changed()), report.comparison())));
    session.result(
        json ? WhatIfJson.of(report) : WhatIfText.of(report, evidence, session.colour()));
  }

  private Report forPage(Report report) {
    return Outlooks.forPage(report, session.onBoard().catalogue());
  }

  private void writePage(Supplier<String> page) throws FailedException {
    if (html != null) {
      AtomicFile.write(html, page.get().getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
  }
}
