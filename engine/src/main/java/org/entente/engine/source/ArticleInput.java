package org.entente.engine.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
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
import org.entente.text.read.entry.Problems;
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
    long untold = 0;
    try (Progress.Task task =
        feedback.progress().begin("reading (articles)", OptionalLong.empty())) {
      for (String name : names) {
        try (Articles articles =
            name.equals("-")
                ? reader.read(standardInput, "standard input")
                : reader.read(path(name))) {
          problems.addAll(code(articles, coder, coded, task));
          untold += articles.problems().count() - articles.problems().kept().size();
        }
      }
    }
    problems.forEach(problem -> feedback.say(problem.toString()));
    if (untold > 0) {
      feedback.say("and " + untold + " more problems of the same files");
    }
    return new Reading(coded, problems);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FailedException("\"" + name + "\" cannot be the name of a file", e);
    }
  }

  @Override
  public Reading read(String name, byte[] bytes, Optional<LocalDate> published) {
    ArticleCoder coder = coder();
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(new Statement(Optional.empty(), published, Optional.empty()));
    List<CodedArticle> coded = new ArrayList<>();
    try (Articles articles = reader.read(new ByteArrayInputStream(bytes), name);
        Progress.Task task =
            Feedback.none().progress().begin("reading (articles)", OptionalLong.empty())) {
      return new Reading(coded, code(articles, coder, coded, task));
    }
  }

  private synchronized ArticleCoder coder() {
    if (kept == null) {
      kept =
          ArticleCoder.knowing(
              sources.casebook().records(),
              sources.workspace().leaders(sources.registry()),
              List.of());
    }
    return kept;
  }

  private static List<Problem> code(
      Articles articles, ArticleCoder coder, List<CodedArticle> coded, Progress.Task task) {
    Problems problems = articles.problems();
    while (articles.hasNext()) {
      Article article = articles.next();
      coder
          .attempt(article, problems::add)
          .ifPresent(found -> coded.add(CodedArticle.of(article, found)));
      task.advance(1);
    }
    return List.copyOf(problems.kept());
  }
}
