package org.entente.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.entente.core.claim.Claim;
import org.entente.core.record.NewsEvent;
import org.entente.spark.code.ClaimTables;
import org.entente.spark.story.StoryGroups;
import org.entente.text.article.ArticleCoder;
import org.entente.text.article.ArticleCoding;
import org.entente.text.article.ArticleRecords;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;

/** What {@code entente read --keep} makes of a folder, without Spark. */
public final class OneMachine {

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<NewsEvent> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private OneMachine() {}

  public static OneMachine read(Path folder) {
    OneMachine read = new OneMachine();
    try (Articles all = ArticleReader.withDefaults().read(folder)) {
      all.forEachRemaining(a -> read.articles.putIfAbsent(ArticleRecords.key(a), a));
      read.problems.addAll(all.problems().kept());
    }
    return read;
  }

  public OneMachine code(ArticleCoder coder) {
    for (Story story : Stories.of(List.copyOf(articles.values()))) {
      String key = ArticleRecords.key(story.articles().get(0));
      for (Article article : story.articles()) {
        ArticleCoding coding = coder.code(article);
        events.addAll(ArticleRecords.events(article, coding.events(), key));
        claims.addAll(ArticleRecords.claims(article, coding.claims()));
      }
    }
    events.sort(Comparator.comparing(NewsEvent::id));
    claims.sort(Comparator.comparing(Claim::id));
    return this;
  }

  public List<Article> articles() {
    return List.copyOf(articles.values());
  }

  public List<NewsEvent> events() {
    return events;
  }

  public List<Claim> claims() {
    return claims;
  }

  public List<Problem> problems() {
    return problems;
  }

  /** The stories as rows of the job's table. */
  public List<Row> stories() {
    return Stories.of(articles()).stream()
        .flatMap(StoryGroups::rows)
        .sorted(Comparator.comparing(row -> row.getString(0)))
        .toList();
  }

  /** One of the four tables of claims. */
  public List<Row> claims(String table) {
    return claims.stream().flatMap(claim -> part(table, claim)).toList();
  }

  private static Stream<Row> part(String table, Claim claim) {
    return switch (table) {
      case ClaimTables.CLAIMS -> Stream.of(ClaimTables.claim(claim));
      case ClaimTables.VOICES -> ClaimTables.voices(claim).stream();
      case ClaimTables.STATES -> ClaimTables.states(claim).stream();
      default -> ClaimTables.topics(claim).stream();
    };
  }
}
