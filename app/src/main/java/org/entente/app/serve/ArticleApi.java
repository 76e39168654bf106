package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.assessment.AssessmentPage;
import org.entente.app.report.explore.ExploreReading;
import org.entente.app.report.news.NewsJson;
import org.entente.app.report.news.NewsTable;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.text.article.CodedArticle;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;

/** Takes articles: as JSON, as a table, or beside an assessment on a page. Nothing is kept. */
final class ArticleApi {

  private static final String JSON = Api.ROOT + "article";
  private static final String TABLE = Api.ROOT + "article.csv";
  private static final String FRAGMENT = "/fragment/reading";
  private static final String[] FILE = {"name", "published"};

  private final Explorer explorer;
  private final ArticleDesk desk;
  private final Ground ground;

  ArticleApi(Explorer explorer, ArticleDesk desk, Ground ground) {
    this.explorer = explorer;
    this.desk = desk;
    this.ground = ground;
  }

  /** Whether a path takes articles. */
  boolean has(String path) {
    return path.equals(JSON) || path.equals(TABLE) || path.equals(FRAGMENT);
  }

  /** The answer to an article. */
  HttpReply post(String path, String rawQuery, byte[] body) {
    Optional<String> missing = desk.missing();
    if (missing.isPresent()) {
      return org.entente.app.serve.ApiProblem.of(503, "Not available", missing.get());
    }
    return switch (path) {
      case JSON -> Endpoint.of(query -> json(query, body), FILE).answer(rawQuery);
      case TABLE -> Endpoint.of(query -> table(query, body), FILE).answer(rawQuery);
      default ->
          Endpoint.of(query -> beside(query, body), "name", "published", "member", "on")
              .answer(rawQuery);
    };
  }

  private ArticleDesk.Reading read(Query query, byte[] body) {
    return desk.read(
        query.one("name").filter(name -> !name.isBlank()).orElse("article"),
        body,
        query.one("published").map(day -> explorer.date(query.one("published"))));
  }

  private static Optional<HttpReply> unread(ArticleDesk.Reading reading) {
    if (!reading.articles().isEmpty()) {
      return Optional.empty();
    }
    String why =
        reading.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
    return Optional.of(
        org.entente.app.serve.ApiProblem.of(
            422, "Not an article", "no article could be read" + (why.isEmpty() ? "" : ": " + why)));
  }

  private static List<Story> stories(ArticleDesk.Reading reading) {
    return Stories.of(reading.articles().stream().map(CodedArticle::article).toList());
  }

  private HttpReply json(Query query, byte[] body) {
    ArticleDesk.Reading reading = read(query, body);
    return unread(reading)
        .orElseGet(
            () ->
                HttpReply.of(
                    HttpReply.JSON,
                    NewsJson.of(
                        reading.articles(), stories(reading), reading.problems(), false, false)));
  }

  private HttpReply table(Query query, byte[] body) {
    ArticleDesk.Reading reading = read(query, body);
    return unread(reading)
        .orElseGet(
            () ->
                HttpReply.of(
                    "text/csv; charset=utf-8",
                    NewsTable.csv(reading.articles(), stories(reading), false)));
  }

  private HttpReply beside(Query query, byte[] body) {
    LocalDate on = explorer.date(query.one("on"));
    List<State> members = explorer.members(query.all("member"), on);
    ArticleDesk.Reading reading = read(query, body);
    return unread(reading).orElseGet(() -> page(query, on, members, reading));
  }

  private HttpReply page(
      Query query, LocalDate on, List<State> members, ArticleDesk.Reading reading) {
    Records records = desk.with(reading.articles(), ground.casebook().records(), on);
    Explorer.Assessed assessed =
        explorer.assess(members, on, List.of(), reading.articles(), records);
    return HttpReply.of(
        HttpReply.HTML,
        AssessmentPage.page(
            "explorereading.jte",
            new ExploreReading(
                AssessmentPage.view(assessed.report()),
                query.one("name").orElse("article"),
                reading.problems().stream().map(Problem::toString).toList())));
  }
}
