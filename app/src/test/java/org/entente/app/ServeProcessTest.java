package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server as a process of its own: it ends when it is told to, and slow clients do not hold it.
 */
class ServeProcessTest {

  @TempDir private Path folder;

  private Process process;

  private URI start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "org.entente.app.Main",
            "serve",
            "--port",
            "0");
    builder.environment().put("ENTENTE_WORKSPACE", folder.resolve("none").toString());
    process = builder.redirectError(folder.resolve("err").toFile()).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return URI.create(out.readLine());
  }

  private static int status(URI address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void itEndsSoonWhenItIsToldTo() throws IOException, InterruptedException {
    URI address = start();
    assertThat(status(address)).isEqualTo(200);
    // SIGTERM.
    process.destroy();
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    // As the shell tells of a signal: 128 and its number.
    assertThat(process.exitValue()).isEqualTo(143);
  }

  @Test
  void clientsThatDawdleAreLetGoAndOthersAreServed() throws IOException, InterruptedException {
    URI address = start();
    List<Socket> slow = new ArrayList<>();
    try {
      // More than there are workers: each sends the beginning of a request, and no more.
      for (int i = 0; i < 40; i++) {
        Socket socket = new Socket("127.0.0.1", address.getPort());
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        slow.add(socket);
      }
      long began = System.nanoTime();
      assertThat(status(address.resolve("/api/v1/forces"))).isEqualTo(200);
      assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)).isLessThan(40);
      Socket first = slow.get(0);
      first.setSoTimeout(30_000);
      assertThat(first.getInputStream().read()).isEqualTo(-1);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
      process.destroy();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
