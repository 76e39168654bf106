package org.entente.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.entente.app.report.news.CodedArticle;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Records;
import org.entente.core.state.StateRegistry;
import org.entente.data.Progress;
import org.entente.text.actor.ActorDictionary;
import org.entente.text.actor.ActorName;
import org.entente.text.event.EventCoder;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.read.Article;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.Problem;

/** Reads and codes articles for a command. */
final class NewsWork {

  private final Session session;
  private final List<CodedArticle> coded = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  NewsWork(Session session) {
    this.session = session;
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
    EventCoder coder = coder(records, own);
    try (Progress.Task task =
        session.progress().begin("reading (articles)", OptionalLong.empty())) {
      for (String name : names) {
        try (Articles articles =
            name.equals("-")
                ? reader.read(System.in, "standard input")
                : reader.read(Path.of(name))) {
          while (articles.hasNext()) {
            Article article = articles.next();
            coded.add(
                new CodedArticle(article, coder.code(article.text(), article.published().value())));
            task.advance(1);
          }
          problems.addAll(articles.problems().kept());
        }
      }
    }
    problems.forEach(problem -> session.say(problem.toString()));
    return this;
  }

  /** Records with the events between states that articles tell; the same records without any. */
  static Records with(
      Session session, List<String> articles, Records records, StateRegistry registry, LocalDate on)
      throws FailedException {
    if (articles.isEmpty()) {
      return records;
    }
    NewsWork news =
        new NewsWork(session).read(ArticleReader.withDefaults(), articles, records, List.of());
    ArticleEvents made = ArticleEvents.of(news.coded(), registry, on);
    session.say(made.summary(news.coded().size()));
    return made.with(records);
  }

  private static EventCoder coder(Records records, List<ActorName> own) {
    return EventCoder.withDefaults()
        .with(ActorDictionary.standard().withLeaders(records.of(LeaderSpell.class)).with(own));
  }
}
