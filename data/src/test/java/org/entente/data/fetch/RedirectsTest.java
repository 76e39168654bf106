package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.data.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RedirectsTest {

  private static final URI PLAIN = URI.create("http://a.example/x/data.zip");
  private static final URI SECURE = URI.create("https://a.example/x/data.zip");

  private final Sample sample = Sample.of(10_000, 1);

  @TempDir private Path folder;

  private Fetched fetch(FetchSettings settings, URI from) throws FetchException, IOException {
    return new Fetcher(settings)
        .fetch(from, folder.resolve("data.zip"), sample.expected(), Progress.silent());
  }

  private FetchException failure(FetchSettings settings, Wire wire) {
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> fetch(settings, wire.uri()));
    assertThat(failure).isNotNull().hasMessageStartingWith(wire.uri() + ": ");
    assertThat(folder.resolve("data.zip")).doesNotExist();
    return failure;
  }

  private static FetchException refusal(URI at, String location) {
    return catchThrowableOfType(
        FetchException.class, () -> new Redirects(at, 10).next(at, location));
  }

  private static Wire.Reply to(String location) {
    return Wire.status("302 Found", "Content-Length: 0", "Location: " + location);
  }

  @Test
  void everyKindOfRedirectIsFollowed() throws Exception {
    for (int status : List.of(301, 302, 303, 307, 308)) {
      Wire.Reply moved = Wire.status(status + " Moved", "Content-Length: 0", "Location: /y?a=b");
      try (Wire wire = new Wire(moved, sample.good())) {
        assertThat(fetch(Sample.HASTY, wire.uri()).bytes()).isEqualTo(sample.size());
        assertThat(wire.requests().get(1).line()).isEqualTo("GET /y?a=b HTTP/1.1");
      }
      Files.delete(folder.resolve("data.zip"));
    }
  }

  @Test
  void aRedirectToAnotherServerIsResumedThere() throws Exception {
    try (Wire store = new Wire(sample.breaksAt(3000), sample.good());
        Wire wire = new Wire(to(store.uri().toString()))) {
      assertThat(fetch(Sample.HASTY, wire.uri()).verified()).isTrue();
      assertThat(store.ranges()).containsExactly("-", "bytes=3000-");
    }
  }

  @Test
  void theBodyOfARedirectIsNotReadToItsEndAndItsConnectionClosed() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    Wire.Reply endless =
        (request, out) -> {
          out.write(Wire.head("302 Found", "Content-Length: 9000000000", "Location: /next"));
          try {
            while (true) {
              out.write(new byte[1000]);
            }
          } catch (IOException e) {
            closed.countDown();
          }
        };
    try (Wire wire = new Wire(endless, sample.good())) {
      assertThat(fetch(Sample.HASTY, wire.uri()).verified()).isTrue();
      assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aCircleIsNotFollowed() throws Exception {
    try (Wire wire = new Wire(to("/a"), to("/b"), to("/a"))) {
      assertThat(failure(Sample.HASTY, wire)).hasMessageContaining("in a circle, back to http");
      assertThat(wire.requests()).hasSize(3);
    }
  }

  @Test
  void onlySoManyAreFollowed() throws Exception {
    FetchSettings two = Sample.HASTY.withMostRedirects(2);
    try (Wire wire = new Wire(to("/a"), to("/b"), sample.good())) {
      assertThat(fetch(two, wire.uri()).verified()).isTrue();
    }
    Files.delete(folder.resolve("data.zip"));
    try (Wire wire = new Wire(to("/a"), to("/b"), to("/c"), sample.good())) {
      assertThat(failure(two, wire)).hasMessageContaining("more than 2 times");
    }
  }

  @Test
  void aRedirectLeadsToNoFileOfThisMachine() throws Exception {
    try (Wire wire = new Wire(to("file:///etc/hostname"))) {
      assertThat(failure(Sample.HASTY, wire))
          .hasMessageContaining("to file:///etc/hostname, which is neither http nor https");
    }
    assertThat(refusal(PLAIN, "ftp://a.example/x")).hasMessageContaining("neither http nor https");
    assertThat(refusal(PLAIN, "http://me:pw@a.example/x"))
        .hasMessageContaining("neither http nor https")
        .message()
        .doesNotContain("pw");
  }

  @Test
  void httpsNeverLeadsToHttp() throws Exception {
    assertThat(refusal(SECURE, "http://a.example/y")).hasMessageContaining("not encrypted");
    assertThat(refusal(SECURE, "HTTP://a.example/y")).hasMessageContaining("not encrypted");
    assertThat(new Redirects(SECURE, 10).next(SECURE, "//b.example/y"))
        .isEqualTo(URI.create("https://b.example/y"));
    assertThat(new Redirects(PLAIN, 10).next(PLAIN, "https://b.example/y"))
        .isEqualTo(URI.create("https://b.example/y"));
  }

  @Test
  void aPlaceThatIsNoAddressIsNamedWithoutControlCharacters() throws Exception {
    assertThat(refusal(PLAIN, "http://a.example/\u001b[31m"))
        .hasMessageContaining("which is not an address")
        .message()
        .doesNotContain("\u001b");
    try (Wire wire = new Wire(Wire.status("302 Found", "Content-Length: 0"))) {
      assertThat(failure(Sample.HASTY, wire)).hasMessageContaining("in a circle");
    }
  }
}
