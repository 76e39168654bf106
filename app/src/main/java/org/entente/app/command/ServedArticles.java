package org.entente.app.command;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.serve.ArticleDesk;
import org.entente.core.record.Records;
import org.entente.core.state.StateRegistry;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.CodedArticle;
import org.entente.text.article.NewsEvents;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.Statement;

/** Reads and codes the articles that the server is sent, one after the other. */
final class ServedArticles implements ArticleDesk {

  private final StateRegistry registry;
  private final Records records;
  private final List<LeaderTerm> leaders;
  private ArticleCoder coder;

  ServedArticles(StateRegistry registry, Records records, List<LeaderTerm> leaders) {
    this.registry = registry;
    this.records = records;
    this.leaders = List.copyOf(leaders);
  }

  @Override
  public Optional<String> missing() {
    return LanguagePipeline.isAvailable()
        ? Optional.empty()
        : Optional.of(
            "the language models are not beside the program; in a checkout, ./entente read builds"
                + " them (or: mvn -pl text-models process-classes); then start the server again");
  }

  @Override
  public synchronized Reading read(String name, byte[] bytes, Optional<LocalDate> published) {
    if (coder == null) {
      coder = ArticleCoder.knowing(records, leaders, List.of());
    }
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(new Statement(Optional.empty(), published, Optional.empty()));
    List<CodedArticle> coded = new ArrayList<>();
    List<Problem> problems;
    try (Articles articles = reader.read(new ByteArrayInputStream(bytes), name)) {
      while (articles.hasNext()) {
        Article article = articles.next();
        coded.add(CodedArticle.of(article, coder.code(article)));
      }
      problems = List.copyOf(articles.problems().kept());
    }
    return new Reading(coded, problems);
  }

  @Override
  public Records with(List<CodedArticle> articles, Records known, LocalDate on) {
    return ArticleEvents.of(NewsEvents.of(articles), registry, on, false).with(known);
  }
}
