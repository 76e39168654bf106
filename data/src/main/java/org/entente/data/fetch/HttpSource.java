package org.entente.data.fetch;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for a file on a server, and follows where it is redirected. */
final class HttpSource {

  private final FetchSettings settings;
  private final HttpClient client;
  private final URI from;

  HttpSource(FetchSettings settings, HttpClient client, URI from) {
    this.settings = settings;
    this.client = client;
    this.from = from;
  }

  /** A client that leaves redirects to this class. */
  static HttpClient.Builder client(FetchSettings settings) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(settings.connectTimeout());
  }

  /** Asks for the whole file. */
  HttpAnswer whole() throws BrokenException, FetchException, InterruptedException {
    return ask(Optional.empty(), 0);
  }

  /** Asks for the rest from an offset, or for all of it if it has changed since. */
  HttpAnswer rest(String validator, long offset)
      throws BrokenException, FetchException, InterruptedException {
    return ask(Optional.of(validator), offset);
  }

  private HttpAnswer ask(Optional<String> validator, long offset)
      throws BrokenException, FetchException, InterruptedException {
    Redirects redirects = new Redirects(from, settings.mostRedirects());
    URI at = from;
    while (true) {
      HttpAnswer answer = send(request(at, validator, offset));
      if (!StatusAdvice.isRedirect(answer.status())) {
        return answer;
      }
      answer.close();
      at = redirects.next(at, answer.headers().firstValue("Location").orElse(""));
    }
  }

  private HttpRequest request(URI at, Optional<String> validator, long offset) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .header("User-Agent", settings.userAgent())
            .header("Accept-Encoding", "identity");
    validator.ifPresent(
        known -> request.header("Range", "bytes=" + offset + "-").header("If-Range", known));
    return request.build();
  }

  /** The client's own timeout would, in later releases of Java, take in the body. */
  private HttpAnswer send(HttpRequest request) throws BrokenException, InterruptedException {
    CompletableFuture<HttpResponse<BodyQueue>> response =
        client.sendAsync(request, head -> new BodyQueue());
    Duration longest = settings.connectTimeout().plus(settings.stallTimeout());
    try {
      return HttpAnswer.of(response.get(longest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      throw broken(request, PlainMessages.reason(e.getCause()), e.getCause());
    } catch (TimeoutException e) {
      abandon(response);
      throw broken(request, "the server sent nothing for " + longest.toMillis() + " ms", e);
    } catch (InterruptedException e) {
      abandon(response);
      throw e;
    }
  }

  @SuppressWarnings("FutureReturnValueIgnored") // it is over when it is over
  private static void abandon(CompletableFuture<HttpResponse<BodyQueue>> response) {
    if (!response.cancel(true)) {
      response.thenAccept(late -> late.body().close());
    }
  }

  private BrokenException broken(HttpRequest request, String why, Throwable cause) {
    String where = request.uri().equals(from) ? "" : " at " + Address.shown(request.uri());
    return new BrokenException("no answer" + where + ": " + why, cause);
  }
}
