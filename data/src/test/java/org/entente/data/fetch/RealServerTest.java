package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.entente.data.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the server of the JDK, which keeps its connections open, and over TLS. */
class RealServerTest {

  private static final char[] PASSWORD = "for-a-test".toCharArray();

  private final Sample sample = Sample.of(300_000, 1);

  @TempDir private Path folder;

  private static InetSocketAddress anyPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private void give(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("ETag", sample.tag());
      exchange.sendResponseHeaders(200, sample.size());
      exchange.getResponseBody().write(sample.bytes());
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    }
  }

  @Test
  void manyFilesComeFromOneFetcher() throws Exception {
    AtomicInteger failed = new AtomicInteger();
    HttpServer server = HttpServer.create(anyPort(), 0);
    server.createContext("/data", this::give);
    server.createContext("/old", exchange -> redirect(exchange, "/data"));
    server.createContext(
        "/busy",
        exchange -> {
          if (failed.getAndIncrement() % 2 == 0) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
          } else {
            give(exchange);
          }
        });
    server.start();
    try {
      Fetcher fetcher = new Fetcher(Sample.HASTY);
      for (String path : List.of("/data", "/old", "/busy", "/data", "/busy", "/old")) {
        URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        Path target = folder.resolve("data.zip");
        Fetched fetched = fetcher.fetch(uri, target, sample.expected(), Progress.silent());
        assertThat(fetched.verified()).isTrue();
        assertThat(target).hasBinaryContent(sample.bytes());
        Files.delete(target);
      }
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aFileComesOverHttpsButNotByARedirectToHttp() throws Exception {
    SSLContext context = context();
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext("/data", this::give);
    server.createContext("/old", exchange -> redirect(exchange, "http://localhost:1/data"));
    server.start();
    try {
      Fetcher fetcher =
          new Fetcher(Sample.HASTY, HttpSource.client(Sample.HASTY).sslContext(context).build());
      String base = "https://localhost:" + server.getAddress().getPort();
      Path target = folder.resolve("data.zip");
      assertThat(
              catchThrowableOfType(
                  FetchException.class,
                  () ->
                      fetcher.fetch(
                          URI.create(base + "/old"), target, sample.expected(), Progress.silent())))
          .hasMessageContaining("from https to http://localhost:1/data, which is not encrypted");
      fetcher.fetch(URI.create(base + "/data"), target, sample.expected(), Progress.silent());
      assertThat(target).hasBinaryContent(sample.bytes());
    } finally {
      server.stop(0);
    }
  }

  /** A key that only this test knows, and trusts. */
  private SSLContext context() throws Exception {
    Path file = folder.resolve("key.p12");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(
        List.of(
            ("-genkeypair -alias test -keyalg EC -dname CN=localhost -ext SAN=dns:localhost"
                    + " -validity 2 -storetype PKCS12 -storepass "
                    + new String(PASSWORD))
                .split(" ")));
    command.addAll(List.of("-keystore", file.toString()));
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.txt").toFile())
            .start();
    assertThat(keytool.waitFor(30, TimeUnit.SECONDS)).isTrue();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD);
    }
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
