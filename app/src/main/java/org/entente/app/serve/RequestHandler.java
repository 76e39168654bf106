package org.entente.app.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.engine.question.InvalidQuestionException;
import org.entente.engine.source.FailedException;

/** Takes requests off the wire and puts answers on it. */
final class RequestHandler implements HttpHandler {

  /** Of the style sheet inside a line chart (linechart.jte), so that no other is applied. */
  private static final String CHART_STYLE = "sha256-iGD+Mk9W9YGe/NmTOZD8vBzeWzyp0w35SK/qxh9zD9k=";

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' '"
          + CHART_STYLE
          + "'; img-src 'self' data:;"
          + " connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

  private final Guard guard;
  private final Site site;

  RequestHandler(Guard guard, Site site) {
    this.guard = guard;
    this.site = site;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, answer(exchange));
    }
  }

  private HttpReply answer(HttpExchange exchange) throws IOException {
    Optional<HttpReply> refusal = guard.refusal(exchange);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String path = exchange.getRequestURI().getRawPath();
    String query = exchange.getRequestURI().getRawQuery();
    String method = exchange.getRequestMethod();
    String allowed = site.takesPost(path) ? "POST" : "GET, HEAD";
    if (!List.of(allowed.split(", ", -1)).contains(method)) {
      return ApiProblem.of(
              405, "Method not allowed", method + " is not for " + path + "; use " + allowed)
          .with("Allow", allowed);
    }
    try {
      return method.equals("POST") ? posted(exchange, path, query) : site.get(path, query);
    } catch (InvalidQuestionException e) {
      return ApiProblem.invalid(e.getMessage());
    } catch (FailedException e) {
      return ApiProblem.of(500, "Failure", e.getMessage());
    } catch (RuntimeException e) {
      // Whatever it is, the client is told, and the server goes on.
      return failed(e);
    }
  }

  private static HttpReply failed(RuntimeException e) {
    return ApiProblem.of(500, "Failure", "internal error, please report it: " + e);
  }

  private HttpReply posted(HttpExchange exchange, String path, String query) throws IOException {
    String given = exchange.getRequestHeaders().getFirst("Content-Length");
    if (given == null || !given.matches("[0-9]{1,12}")) {
      return ApiProblem.of(
          411, "Length required", "send the length of the article (Content-Length)");
    }
    if (Long.parseLong(given) > ServerLimits.ARTICLE_BYTES) {
      return tooLarge();
    }
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(ServerLimits.ARTICLE_BYTES + 1);
    }
    return body.length > ServerLimits.ARTICLE_BYTES ? tooLarge() : site.post(path, query, body);
  }

  private static HttpReply tooLarge() {
    return ApiProblem.of(
        413,
        "Too large",
        "an article has at most "
            + ServerLimits.ARTICLE_BYTES
            + " bytes here; use entente read for larger files");
  }

  private static void send(HttpExchange exchange, HttpReply answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    answer.headers().forEach(headers::set);
    boolean gzip = answer.isPacked() && accepts(exchange.getRequestHeaders());
    if (answer.isPacked()) {
      headers.set("Vary", "Accept-Encoding");
    }
    boolean keeps = answer.status() == 200 && !exchange.getRequestMethod().equals("POST");
    if (keeps) {
      headers.set("Cache-Control", "no-cache");
      headers.set("ETag", answer.tag(gzip));
    } else {
      headers.set("Cache-Control", "no-store");
    }
    if (keeps && matches(exchange.getRequestHeaders(), answer.tag(gzip))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    if (gzip) {
      headers.set("Content-Encoding", "gzip");
    }
    if (answer.status() == 413) {
      headers.set("Connection", "close");
    }
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", "" + answer.size(gzip));
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), answer.size(gzip));
    try (OutputStream out = exchange.getResponseBody()) {
      answer.write(out, gzip);
    }
  }

  private static boolean accepts(Headers headers) {
    return headers.getOrDefault("Accept-Encoding", List.of()).stream()
        .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",", -1)))
        .map(coding -> coding.replace(" ", ""))
        .anyMatch(
            coding -> coding.equals("gzip") || coding.matches("gzip;q=(1|0?\\.[0-9]*[1-9].*)"));
  }

  private static boolean matches(Headers headers, String tag) {
    return headers.getOrDefault("If-None-Match", List.of()).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
  }
}
