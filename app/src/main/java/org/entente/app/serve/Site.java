package org.entente.app.serve;

import java.util.Optional;
import org.entente.engine.Engine;
import org.entente.engine.source.ArticleSource;

/** All that the server has, by path. */
final class Site implements AutoCloseable {

  private final Api api;
  private final Pages pages;
  private final ArticleApi articles;
  private final StaticFiles files = new StaticFiles();
  private final AnswerCache cache = new AnswerCache(ServerLimits.KEPT, ServerLimits.MAKERS);

  private final ArticleQueue queue =
      new ArticleQueue(
          ServerLimits.READERS,
          ServerLimits.ARTICLES_WAITING,
          1000L * ServerLimits.ARTICLE_SECONDS);

  Site(Engine engine, FirstPage opening, ArticleSource source) {
    this.api = new Api(engine);
    this.pages = new Pages(engine, opening);
    this.articles = new ArticleApi(engine, source);
  }

  /** Makes the first page before it is asked for. */
  void warm() {
    get("/", null);
  }

  /** Whether a path takes articles, and nothing else. */
  boolean takesPost(String path) {
    return articles.has(path);
  }

  /** The answer to a GET; it changes nothing. */
  HttpReply get(String path, String query) {
    Optional<HttpReply> file = files.at(path);
    if (file.isPresent()) {
      return file.get();
    }
    Optional<Endpoint> endpoint = api.at(path).or(() -> pages.at(path));
    return endpoint
        .map(found -> cache.get(path + "?" + query, () -> found.answer(query)))
        .orElseGet(() -> ApiProblem.notFound(path));
  }

  /** The answer to an article. */
  HttpReply post(String path, String query, byte[] body) {
    return queue.reply(() -> articles.post(path, query, body));
  }

  /** Gives up the articles that are being read. */
  @Override
  public void close() {
    queue.close();
  }
}
