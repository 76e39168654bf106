package org.entente.app.command;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.core.record.Records;
import org.entente.core.state.StateRegistry;
import org.entente.data.Progress;
import org.entente.data.ledger.ClaimLedger;
import org.entente.data.ledger.EventLedger;
import org.entente.data.ledger.SeatedLeader;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.CodedArticle;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;

/** Reads and codes articles for a command. */
final class NewsWork {

  private final Session session;
  private final List<CodedArticle> coded = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<LeaderTerm> leaders;

  /** Work that knows the leaders of Archigos too, if they are loaded in a workspace. */
  NewsWork(Session session, Workspace workspace) throws FailedException, WorkspaceException {
    this.session = session;
    this.leaders =
        Keeping.read(workspace, store -> leaders(store, session.onBoard().registry()))
            .orElse(List.of());
  }

  /** The leaders of Archigos, if they are loaded in a workspace. */
  static List<LeaderTerm> leaders(Store store, StateRegistry registry) throws SQLException {
    return SeatedLeader.of(store, registry).stream()
        .map(l -> new LeaderTerm(l.state(), l.name(), l.from(), l.to()))
        .toList();
  }

  /** The articles that were read, in their order. */
  List<CodedArticle> coded() {
    return coded;
  }

  /** What could not be read. */
  List<Problem> problems() {
    return problems;
  }

  /** Codes the articles of files and folders; {@code -} is standard input. */
  NewsWork read(ArticleReader reader, List<String> names, Records records, List<ActorName> own)
      throws FailedException {
    if (!LanguagePipeline.isAvailable()) {
      throw new FailedException(
          "the language models are not beside the program; in a checkout, ./entente read builds them"
              + " (or: mvn -pl text-models process-classes)");
    }
    ArticleCoder coder = ArticleCoder.knowing(records, leaders, own);
    if (!leaders.isEmpty()) {
      session.say("names of leaders from Archigos, in the workspace, are known too");
    }
    try (Progress.Task task =
        session.progress().begin("reading (articles)", OptionalLong.empty())) {
      for (String name : names) {
        try (Articles articles =
            name.equals("-")
                ? reader.read(System.in, "standard input")
                : reader.read(Path.of(name))) {
          while (articles.hasNext()) {
            Article article = articles.next();
            coded.add(CodedArticle.of(article, coder.code(article)));
            task.advance(1);
          }
          problems.addAll(articles.problems().kept());
        }
      }
    }
    problems.forEach(problem -> session.say(problem.toString()));
    return this;
  }

  /** Reads articles as they are, with the names of these records; none if none are named. */
  static List<CodedArticle> articles(
      Session session, Workspace workspace, List<String> names, Records records)
      throws FailedException, WorkspaceException {
    return names.isEmpty()
        ? List.of()
        : new NewsWork(session, workspace)
            .read(ArticleReader.withDefaults(), names, records, List.of())
            .coded();
  }

  /** The events of the articles kept in a workspace. */
  static List<NewsEvent> kept(Workspace workspace) throws FailedException, WorkspaceException {
    return Keeping.read(workspace, store -> new EventLedger(store).events())
        .orElseThrow(() -> nothingKept(workspace));
  }

  /** The claims of the articles kept in a workspace. */
  static List<Claim> keptClaims(Workspace workspace) throws FailedException, WorkspaceException {
    return Keeping.read(
            workspace, store -> new ClaimLedger(store).claims(Optional.empty(), Optional.empty()))
        .orElseThrow(() -> nothingKept(workspace));
  }

  private static FailedException nothingKept(Workspace workspace) {
    return new FailedException(
        "the workspace "
            + workspace.folder()
            + " holds no articles; keep some with: entente read ARTICLE --keep");
  }

  /** Records with the events between states that are told; the same records without any. */
  static Records with(
      Session session, List<NewsEvent> told, Records records, LocalDate on, boolean everyMention) {
    if (told.isEmpty()) {
      return records;
    }
    ArticleEvents made = ArticleEvents.of(told, session.onBoard().registry(), on, everyMention);
    made.leaveOut(records);
    session.say(made.summary());
    return made.with(records);
  }
}
