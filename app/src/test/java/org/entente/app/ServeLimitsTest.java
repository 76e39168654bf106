package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.app.serve.FirstPage;
import org.entente.app.serve.LocalServer;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.engine.Engine;
import org.entente.engine.source.ArticleSource;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server refuses: other names, other origins, other methods, other paths, too much. */
class ServeLimitsTest {

  private static Served served;

  @BeforeAll
  static void start() throws InterruptedException {
    served = Served.start("USA", "PHL", "--on", "2024-06-17");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    served.stop();
  }

  private static String request(String line, String... headers) {
    return line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
  }

  private static String host() {
    return "Host: 127.0.0.1:" + served.port();
  }

  @Test
  void itSaysWhereItIsAndWhatItRestsOn() throws IOException, InterruptedException {
    assertThat(served.out()).isEqualTo("http://127.0.0.1:" + served.port() + "/\n");
    assertThat(served.err()).contains("no-workspace has no data sets");
    assertThat(served.get("/").body())
        .contains("United States, Philippines", "As of 2024-06-17", "no-workspace has no data");
  }

  @Test
  void noOtherAddressOfThisMachineIsListenedAt() throws IOException {
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(network.getInetAddresses())) {
        if (address.equals(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
          continue;
        }
        try (Socket socket = new Socket()) {
          boolean reached = true;
          try {
            socket.connect(new InetSocketAddress(address, served.port()), 500);
          } catch (IOException e) {
            reached = false;
          }
          assertThat(reached).as(address.toString()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: 127.0.0.1",
        "Host: localhost",
        "Host: 127.0.0.1:1",
        "Host: evil.example:PORT",
        "Host: 127.0.0.1:PORT.evil.example",
        "Host: localhost:PORT, evil.example",
        "Host: [::1]:PORT",
        "X-Forwarded-Host: 127.0.0.1:PORT"
      })
  void anotherNameIsMisdirected(String header) throws IOException {
    String answer =
        served.raw(
            request("GET / HTTP/1.1", header.replace("PORT", String.valueOf(served.port()))));
    assertThat(answer).startsWith("HTTP/1.1 421 ").doesNotContain("Philippines");
  }

  @Test
  void localhostIsThisMachineToo() throws IOException {
    assertThat(served.raw(request("GET / HTTP/1.1", "Host: localhost:" + served.port())))
        .startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"})
  void aPageIsOnlyRead(String method) throws IOException {
    String answer = served.raw(request(method + " /forces HTTP/1.1", host(), "Content-Length: 0"));
    assertThat(answer).startsWith("HTTP/1.1 405 ").contains("\r\nAllow: GET, HEAD\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://127.0.0.1:PORT",
        "Origin: http://127.0.0.1:1",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site"
      })
  void anotherOriginDoesNotPost(String header) throws IOException {
    String answer =
        served.raw(
            request(
                "POST /api/v1/article HTTP/1.1",
                host(),
                header.replace("PORT", String.valueOf(served.port())),
                "Content-Length: 0"));
    assertThat(answer).startsWith("HTTP/1.1 403 ");
  }

  @Test
  void nobodyElseMayReadAnswers() throws IOException {
    String answer =
        served.raw(request("GET /api/v1/forces HTTP/1.1", host(), "Origin: http://evil.example"));
    assertThat(answer.toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("access-control-")
        .contains("cross-origin-resource-policy: same-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assess/USA+PHL",
        "/fragment/assess/USA+PHL",
        "/static/main.js",
        "/static/report.css",
        "/api/v1/forces",
        "/nothing",
        "/assess/USA+XXX",
        "/report/USA+PHL"
      })
  void everyAnswerCarriesThePolicy(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(path);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains(
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'none'")
        .doesNotContain("unsafe", "http");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../../../../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/version.txt",
        "/static/..%2fversion.txt",
        "/static/main.js%00",
        "/static//main.js",
        "/static/",
        "/static/openapi.json",
        "/static/Main.class",
        "//etc/passwd",
        "/api/v1/schemas/../openapi.json",
        "/api/v1/schemas/claims.schema.json",
        "/assess/USA+PHL/x/y",
        "/fragment/report/USA+PHL",
        "/fragment"
      })
  void noPathLeadsElsewhere(String path) throws IOException {
    String answer = served.raw(request("GET " + path + " HTTP/1.1", host()));
    assertThat(answer).doesNotContain("root:").startsWith("HTTP/1.1 404 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assess/USA+%3Cscript%3Ealert(1)%3C/script%3E",
        "/assess/USA+PHL?on=%3Cimg%20src=x%3E",
        "/assess/USA+PHL?what-if=%3Csvg/onload=alert(1)%3E",
        "/assess/USA+PHL?%3Cscript%3E=1"
      })
  void wrongWordsAreNeverMarkup(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  @Test
  void tooMuchIsRefused() throws IOException {
    assertThat(served.raw(request("GET /?" + "x".repeat(9_000) + " HTTP/1.1", host())))
        .startsWith("HTTP/1.1 414 ");
    assertThat(
            served.raw(
                request(
                    "GET /assess/"
                        + "USA+PHL".repeat(1)
                        + "?"
                        + "what-if=x&".repeat(70)
                        + " HTTP/1.1",
                    host())))
        .startsWith("HTTP/1.1 400 ");
    assertThat(
            served.raw(
                request("POST /api/v1/article HTTP/1.1", host(), "Content-Length: 99999999999")))
        .startsWith("HTTP/1.1 413 ");
    assertThat(served.raw(request("POST /api/v1/article HTTP/1.1", host(), "Content-Length: -1")))
        .doesNotContain(" 200 ");
  }

  @Test
  void anotherPortIsTakenWhereOneIsInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        Served second = Served.start("--port", String.valueOf(taken.getLocalPort()))) {
      assertThat(second.port()).isNotEqualTo(taken.getLocalPort());
      assertThat(second.err())
          .contains(
              "port " + taken.getLocalPort() + " is in use; using " + second.port() + " instead");
      assertThat(second.get("/api/v1/forces").statusCode()).isEqualTo(200);
      assertThat(second.stop()).isZero();
    }
  }

  @Test
  void aWorkspaceIsUsedAndOneThatIsHeldIsNamedInOneLine(@TempDir Path folder) throws Exception {
    Workspace workspace = new Workspace(folder);
    try (Store writing = workspace.openForWriting();
        Served without = Served.withWorkspace(folder.toString())) {
      assertThat(writing.number("SELECT 1")).isEqualTo(1);
      assertThat(
              without.err().lines().filter(line -> line.contains("the workspace cannot be read")))
          .hasSize(1);
      assertThat(without.get("/api/v1/assessment?member=USA&member=JPN").statusCode())
          .isEqualTo(200);
      assertThat(without.stop()).isZero();
    }
    try (Served with = Served.withWorkspace(folder.toString())) {
      assertThat(with.err()).contains("Data sets of the workspace", "read-only");
      assertThat(with.get("/api/v1/assessment?member=USA&member=JPN").statusCode()).isEqualTo(200);
      assertThat(with.stop()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port 65536", "--port -1", "--port x", "USA", "USA JPM", "--on 1"})
  void wrongWordsEndItBeforeItBegins(String words) {
    Cli.Result result = Cli.run(("serve " + words).split(" "));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("entente: ");
  }

  @Test
  void withoutTheLanguageModelsArticlesAreRefusedWithTheRemedy() throws Exception {
    LocalDate day = LocalDate.of(2024, 6, 17);
    Sources sources =
        new Sources(
            new BundledData(),
            List.of(),
            WorkspaceData.of(new Workspace(Path.of("target/no-workspace"))),
            () -> day);
    try (LocalServer server =
        LocalServer.start(
            0,
            new Engine(sources),
            new FirstPage(List.of("USA", "PHL"), day, List.of()),
            new NoArticles())) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(server.address() + "api/v1/article"))
                      .POST(HttpRequest.BodyPublishers.ofString("text"))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("bring the models");
    }
  }

  private static final class NoArticles implements ArticleSource {

    @Override
    public Optional<String> missing() {
      return Optional.of("bring the models");
    }

    @Override
    public Reading read(String name, byte[] bytes, Optional<LocalDate> published) {
      throw new IllegalStateException("nothing can be read");
    }
  }
}
