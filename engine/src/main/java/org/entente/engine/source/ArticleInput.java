package org.entente.engine.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.data.Progress;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.LeaderTerm;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.CodedArticle;
import org.entente.text.language.LanguageModels;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.Statement;

/** Reads and codes articles, with the names of leaders that the sources know. */
public final class ArticleInput implements ArticleSource {

  private final Sources sources;
  private ArticleCoder kept;

  /** Over sources. */
  public ArticleInput(Sources sources) {
    this.sources = sources;
  }

  @Override
  public Optional<String> missing() {
    return LanguagePipeline.isAvailable()
        ? Optional.empty()
        : Optional.of(
            "the language models are not installed; unpack the archive entente-models beside the"
                + " program, or set ENTENTE_MODELS to its folder (in a checkout, ./entente read"
                + " downloads them)");
  }

  /**
   * Codes the articles of files and folders.
   *
   * @param names files and folders; {@code -} is standard input
   * @param own names of the user's own
   * @throws FailedException if the language models are missing and cannot be obtained
   */
  public Reading read(
      ArticleReader reader,
      List<String> names,
      InputStream standardInput,
      List<ActorName> own,
      Feedback feedback) {
    if (!LanguageModels.obtain()) {
      throw new FailedException(missing().orElseThrow());
    }
    List<LeaderTerm> leaders = sources.workspace().leaders(sources.registry());
    ArticleCoder coder = ArticleCoder.knowing(sources.casebook().records(), leaders, own);
    if (!leaders.isEmpty()) {
      feedback.say("leaders in Archigos, in the workspace, are recognised too");
    }
    List<CodedArticle> coded = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Progress.Task task =
        feedback.progress().begin("reading (articles)", OptionalLong.empty())) {
      for (String name : names) {
        try (Articles articles =
            name.equals("-")
                ? reader.read(standardInput, "standard input")
                : reader.read(Path.of(name))) {
          problems.addAll(code(articles, coder, coded, task));
        }
      }
    }
    problems.forEach(problem -> feedback.say(problem.toString()));
    return new Reading(coded, problems);
  }

  @Override
  public synchronized Reading read(String name, byte[] bytes, Optional<LocalDate> published) {
    if (kept == null) {
      kept =
          ArticleCoder.knowing(
              sources.casebook().records(),
              sources.workspace().leaders(sources.registry()),
              List.of());
    }
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(new Statement(Optional.empty(), published, Optional.empty()));
    List<CodedArticle> coded = new ArrayList<>();
    try (Articles articles = reader.read(new ByteArrayInputStream(bytes), name);
        Progress.Task task =
            Feedback.none().progress().begin("reading (articles)", OptionalLong.empty())) {
      return new Reading(coded, code(articles, kept, coded, task));
    }
  }

  private static List<Problem> code(
      Articles articles, ArticleCoder coder, List<CodedArticle> coded, Progress.Task task) {
    while (articles.hasNext()) {
      Article article = articles.next();
      coded.add(CodedArticle.of(article, coder.code(article)));
      task.advance(1);
    }
    return List.copyOf(articles.problems().kept());
  }
}
