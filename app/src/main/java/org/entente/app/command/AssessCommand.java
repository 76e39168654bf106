package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.ArticleFiles;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.SourceOptions;
import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.assessment.AssessmentText;
import org.entente.app.report.brief.BriefQuote;
import org.entente.app.report.brief.BriefText;
import org.entente.app.report.compare.WhatIfJson;
import org.entente.app.report.compare.WhatIfText;
import org.entente.engine.Engine;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.result.AssessmentResult;
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
      "Assess an alliance on a date: what binds its members, whether they treat others alike, what strains it, and what is not known."
          + " Nothing after the date is used.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente assess USA JPN KOR --on 2025-01-07",
      "  entente assess \"South Korea\" Japan --on 2019-09-01 --json",
      "  entente assess USA JPN KOR --on 2025-01-07 --what-if 'tariff USA JPN' --what-if 'leader KOR now'",
      "  entente assess NATO --without TUR --on 2018-12-31",
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
          "Two states or more: a name, an ISO alpha-3 code, a Correlates of War or Gleditsch-Ward number. The name or id of an alliance (see entente alliances) stands for its members on the date.")
  private List<String> members = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "STATE",
      description = "Leave out this member of a named alliance. Repeatable.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The date, as YYYY-MM-DD. Default: the last day that the casebook covers.")
  private String on;

  @Option(
      names = "--what-if",
      paramLabel = "CHANGE",
      description =
          "Suppose a change to the records, such as 'tariff USA JPN', and show what moves. Repeat it for several changes. The language is described in docs/what-if.md. Forms: "
              + "leader, end-treaty, notice, sign-treaty, dispute, settle, tariff, sanctions, lift, warming, cooling, clash, crisis, end-crisis.")
  private List<String> whatIfs = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "ARTICLE",
      description =
          "Also read this article, or folder of articles: use the events between states that it reports, and show its claims next to the data. Repeatable. See entente read.")
  private List<String> articles = new ArrayList<>();

  @Option(
      names = "--kept",
      description =
          "Also use the events and claims of the articles kept in the workspace (entente read --keep), as with --with.")
  private boolean kept;

  @Mixin private SourceOptions sources;

  @Option(names = "--json", description = "Write JSON instead of text.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a self-contained page to this file.")
  private Path html;

  @Option(
      names = "--all-legs",
      description =
          "Show every leg of an alliance of more than eight members, not only those that stand out.")
  private boolean allLegs;

  @Option(
      names = "--full",
      description = "Print the whole report. Without it: the brief, which can be read in a minute.")
  private boolean full;

  @Option(
      names = "--quote",
      description = "Print the verdict alone, with its date and source, ready to be quoted.")
  private boolean quote;

  @Option(
      names = "--evidence",
      description = "List every record that the text rests on, with its source.")
  private boolean evidence;

  AssessCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Engine engine = sources.engine(session);
    AssessmentAnswer answer =
        engine.assess(
            AssessmentQuestion.of(members, Optional.ofNullable(on))
                .supposing(whatIfs)
                .with(ArticleFiles.coded(session, engine.sources(), articles))
                .withKept(kept)
                .without(without),
            session.feedback());
    if (html != null) {
      String page = AssessmentPage.of(answer, engine.sources().catalogue());
      AtomicFile.write(html, page.getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? json(answer) : text(answer));
    return 0;
  }

  private static String json(AssessmentAnswer answer) {
    return answer.whatIf().map(WhatIfJson::of).orElseGet(() -> AssessmentJson.of(answer.result()));
  }

  private String text(AssessmentAnswer answer) {
    return answer
        .whatIf()
        .map(whatIf -> WhatIfText.of(whatIf, evidence, session.colour()))
        .orElseGet(() -> text(answer.result()));
  }

  private String text(AssessmentResult result) {
    if (quote) {
      return BriefQuote.of(result);
    }
    return full || evidence || allLegs
        ? AssessmentText.of(result, evidence, session.colour(), allLegs)
        : BriefText.of(result, session.colour());
  }
}
