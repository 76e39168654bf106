package org.entente.app.serve;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.changes.ChangesJson;
import org.entente.app.report.rank.RankJson;
import org.entente.app.report.trend.TrendJson;
import org.entente.core.brief.PracticeTrend;
import org.entente.engine.Engine;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.result.Ranking;

/** Practice over years, pairs in an order, and what changed: the documents of those commands. */
final class PracticeApi {

  /** What a ranking may ask for. */
  static final String[] RANKING = {"member", "on", "by", "all-obligations"};

  private static final int FEWEST_YEARS = 2;
  private static final int MOST_YEARS = 100;

  private final Engine engine;

  PracticeApi(Engine engine) {
    this.engine = engine;
  }

  HttpReply trend(Query query) {
    return json(
        TrendJson.of(
            engine.trend(query.all("member"), query.one("on"), years(query.one("years")))));
  }

  HttpReply ranking(Query query) {
    return json(
        RankJson.of(
            engine.rank(
                query.all("member"),
                query.one("on"),
                query.one("by").map(PracticeApi::order).orElse(Ranking.Order.OUTLOOK),
                query.one("all-obligations").isPresent())));
  }

  HttpReply changes(Query query) {
    String since =
        query
            .one("since")
            .orElseThrow(
                () ->
                    new InvalidQuestionException(
                        "\"since\" is missing; give the earlier date, as YYYY-MM-DD"));
    return json(ChangesJson.of(engine.changes(query.all("member"), since, query.one("on"))));
  }

  /**
   * An order by its word.
   *
   * @throws InvalidQuestionException if there is none of that name
   */
  static Ranking.Order order(String word) {
    return Arrays.stream(Ranking.Order.values())
        .filter(order -> order.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidQuestionException(
                    "pairs cannot be ranked by \""
                        + word
                        + "\"; use one of "
                        + Arrays.stream(Ranking.Order.values())
                            .map(Ranking.Order::word)
                            .collect(Collectors.joining(", "))));
  }

  private static int years(Optional<String> given) {
    if (given.isEmpty()) {
      return PracticeTrend.YEARS;
    }
    boolean digits = given.get().matches("[0-9]{1,3}");
    int years = digits ? Integer.parseInt(given.get()) : 0;
    if (years < FEWEST_YEARS || years > MOST_YEARS) {
      throw new InvalidQuestionException(
          "\"years\" must be from " + FEWEST_YEARS + " to " + MOST_YEARS + ", not " + given.get());
    }
    return years;
  }

  private static HttpReply json(String text) {
    return HttpReply.of(HttpReply.JSON, text);
  }
}
