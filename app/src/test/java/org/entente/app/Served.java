package org.entente.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;

/** The real {@code entente serve}, from its words to its exit code, on a free port. */
final class Served implements AutoCloseable {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger code = new AtomicInteger(-1);
  private final HttpClient client = HttpClient.newHttpClient();
  private final Thread thread;
  private final URI root;

  private Served(String workspace, String... words) throws InterruptedException {
    List<String> all = new ArrayList<>(List.of("serve"));
    all.addAll(List.of(words));
    if (!all.contains("--port")) {
      all.addAll(List.of("--port", "0"));
    }
    Session session =
        new Session(
            out,
            err,
            Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC),
            false,
            false,
            Map.of("ENTENTE_WORKSPACE", workspace));
    thread = new Thread(() -> code.set(Entente.run(session, all.toArray(String[]::new))), "served");
    thread.start();
    for (int i = 0; i < 600 && !out().contains("\n"); i++) {
      Thread.sleep(50);
      if (!thread.isAlive()) {
        throw new IllegalStateException("the server did not start: " + err());
      }
    }
    root = URI.create(out().strip());
  }

  static Served start(String... words) throws InterruptedException {
    return new Served("target/no-workspace", words);
  }

  /** The same, with the data of a workspace. */
  static Served withWorkspace(String workspace, String... words) throws InterruptedException {
    return new Served(workspace, words);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  int port() {
    return root.getPort();
  }

  /** The address of a path. */
  String at(String path) {
    return root.resolve(path).toString();
  }

  HttpRequest.Builder ask(String path) {
    return HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(ask(path));
  }

  HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
    return send(ask(path).POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Sends text as it is over a socket, and reads until the server closes. */
  String raw(String text) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  /** Stops it, and gives the exit code. */
  int stop() throws InterruptedException {
    thread.interrupt();
    thread.join(20_000);
    return code.get();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
