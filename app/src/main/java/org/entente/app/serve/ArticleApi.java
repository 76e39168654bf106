package org.entente.app.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.app.report.assessment.AssessmentJson;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.explore.ExploreReading;
import org.entente.app.report.format.HtmlPage;
import org.entente.app.report.news.NewsJson;
import org.entente.app.report.news.NewsTable;
import org.entente.engine.Engine;
import org.entente.engine.question.AssessmentQuestion;
import org.entente.engine.result.AssessmentAnswer;
import org.entente.engine.source.ArticleSource;
import org.entente.engine.source.Feedback;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;

/** Accepts articles and returns JSON, a table, or a page with an assessment. Nothing is kept. */
final class ArticleApi {

  private static final String JSON = Api.ROOT + "article";
  private static final String ASSESSMENT = Api.ROOT + "article/assessment";
  private static final String TABLE = Api.ROOT + "article.csv";
  private static final String FRAGMENT = "/fragment/reading";
  private static final String[] FILE = {"name", "published"};
  private static final String[] BESIDE = {"name", "published", "member", "on"};

  private final Engine engine;
  private final ArticleSource source;

  ArticleApi(Engine engine, ArticleSource source) {
    this.engine = engine;
    this.source = source;
  }

  /** Whether a path takes articles. */
  boolean has(String path) {
    return path.equals(JSON)
        || path.equals(ASSESSMENT)
        || path.equals(TABLE)
        || path.equals(FRAGMENT);
  }

  /** The answer to an article. */
  HttpReply post(String path, String rawQuery, byte[] body) {
    Optional<String> missing = source.missing();
    if (missing.isPresent()) {
      return org.entente.app.serve.ApiProblem.of(503, "Not available", missing.get());
    }
    return switch (path) {
      case JSON -> Endpoint.of(query -> json(query, body), FILE).answer(rawQuery);
      case ASSESSMENT -> Endpoint.of(query -> assessment(query, body), BESIDE).answer(rawQuery);
      case TABLE -> Endpoint.of(query -> table(query, body), FILE).answer(rawQuery);
      default -> Endpoint.of(query -> beside(query, body), BESIDE).answer(rawQuery);
    };
  }

  private ArticleSource.Reading read(Query query, byte[] body) {
    return source.read(
        query.one("name").filter(name -> !name.isBlank()).orElse("article"),
        body,
        query.one("published").map(day -> engine.date(query.one("published"))));
  }

  private static Optional<HttpReply> unread(ArticleSource.Reading reading) {
    if (!reading.articles().isEmpty()) {
      return Optional.empty();
    }
    String why =
        reading.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
    return Optional.of(
        org.entente.app.serve.ApiProblem.of(
            422, "Not an article", "no article could be read" + (why.isEmpty() ? "" : ": " + why)));
  }

  private static List<Story> stories(ArticleSource.Reading reading) {
    return Stories.of(reading.articles().stream().map(CodedArticle::article).toList());
  }

  private HttpReply json(Query query, byte[] body) {
    ArticleSource.Reading reading = read(query, body);
    return unread(reading)
        .orElseGet(
            () ->
                HttpReply.of(
                    HttpReply.JSON,
                    NewsJson.of(
                        reading.articles(), stories(reading), reading.problems(), false, false)));
  }

  private HttpReply table(Query query, byte[] body) {
    ArticleSource.Reading reading = read(query, body);
    return unread(reading)
        .orElseGet(
            () ->
                HttpReply.of(
                    "text/csv; charset=utf-8",
                    NewsTable.csv(reading.articles(), stories(reading), false, false)));
  }

  private HttpReply assessment(Query query, byte[] body) {
    return answered(
        query,
        body,
        reading ->
            HttpReply.of(HttpReply.JSON, AssessmentJson.of(answer(query, reading).result())));
  }

  private HttpReply beside(Query query, byte[] body) {
    return answered(query, body, reading -> page(query, reading));
  }

  private HttpReply answered(
      Query query, byte[] body, Function<ArticleSource.Reading, HttpReply> reply) {
    // A question that cannot be answered is refused before the article is read.
    engine.members(query.all("member"), engine.date(query.one("on")));
    ArticleSource.Reading reading = read(query, body);
    return unread(reading).orElseGet(() -> reply.apply(reading));
  }

  private AssessmentAnswer answer(Query query, ArticleSource.Reading reading) {
    return engine.assess(
        AssessmentQuestion.of(query.all("member"), query.one("on")).with(reading.articles()),
        Feedback.none());
  }

  private HttpReply page(Query query, ArticleSource.Reading reading) {
    return HttpReply.of(
        HttpReply.HTML,
        HtmlPage.render(
            "explorereading.jte",
            new ExploreReading(
                AssessmentPage.view(answer(query, reading), engine.sources().catalogue()),
                query.one("name").orElse("article"),
                reading.problems().stream().map(Problem::toString).toList())));
  }
}
