package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.entente.data.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FetcherTest {

  private static final int SIZE = 100_000;

  private final Sample sample = Sample.of(SIZE, 1);
  private final Sample other = Sample.of(SIZE, 2);

  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void nameTheTarget() {
    target = folder.resolve("data.zip");
  }

  private Fetched fetch(Wire wire, Expected expected) throws FetchException, IOException {
    return fetch(Sample.HASTY, wire.uri(), expected);
  }

  private Fetched fetch(FetchSettings settings, URI from, Expected expected)
      throws FetchException, IOException {
    return new Fetcher(settings).fetch(from, target, expected, Progress.silent());
  }

  private FetchException failure(Wire wire, Expected expected) {
    return failure(Sample.HASTY, wire.uri(), expected);
  }

  /** It fails and missing file of that name. */
  private FetchException failure(FetchSettings settings, URI from, Expected expected) {
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> fetch(settings, from, expected));
    assertThat(failure).isNotNull();
    assertThat(target).doesNotExist();
    return failure;
  }

  private void assertWhole(Fetched fetched, Sample whole, long resumedFrom) {
    assertThat(target).hasBinaryContent(whole.bytes());
    assertThat(fetched)
        .isEqualTo(new Fetched(target, whole.size(), whole.sha256(), true, resumedFrom));
    assertOnlyLockBeside();
  }

  private void assertOnlyLockBeside() {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.equals(target)))
          .containsExactly(folder.resolve(".data.zip.lock"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path part() {
    return folder.resolve(".data.zip.part");
  }

  @Test
  void aFileIsFetchedWholeAndVerified() throws Exception {
    try (Wire wire = new Wire(sample.good())) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.requests()).hasSize(1);
      assertThat(wire.requests().get(0).header("User-Agent")).hasValue("entente");
      assertThat(wire.requests().get(0).header("Accept-Encoding")).hasValue("identity");
      assertThat(wire.requests().get(0).header("Range")).isEmpty();
    }
  }

  @Test
  void withoutAChecksumNothingIsVerified() throws Exception {
    try (Wire wire = new Wire(sample.good())) {
      Fetched fetched = fetch(wire, Expected.unknown());
      assertThat(fetched.verified()).isFalse();
      assertThat(fetched.sha256()).isEqualTo(sample.sha256());
      assertThat(target).hasBinaryContent(sample.bytes());
    }
  }

  @Test
  void aFileThatIsThereWithTheRightChecksumIsNotFetchedAgain() throws Exception {
    Files.write(target, sample.bytes());
    try (Wire wire = new Wire(sample.good())) {
      assertWhole(fetch(wire, Expected.of(sample.sha256())), sample, SIZE);
      assertThat(wire.requests()).isEmpty();
    }
  }

  @Test
  void aFileThatIsThereWithAnotherChecksumIsReplacedOnlyByTheWholeRightOne() throws Exception {
    Files.write(target, other.bytes());
    try (Wire wire = new Wire(sample.breaksAt(1000), sample.good())) {
      FetchSettings once = Sample.HASTY.withAttempts(1, Duration.ZERO);
      assertThat(
              catchThrowableOfType(
                  FetchException.class, () -> fetch(once, wire.uri(), sample.expected())))
          .isNotNull();
      assertThat(target).hasBinaryContent(other.bytes());
      assertWhole(fetch(wire, sample.expected()), sample, 1000);
    }
  }

  @Test
  void aConnectionThatBreaksIsResumedWithinTheCall() throws Exception {
    try (Wire wire = new Wire(sample.breaksAt(30_000), sample.breaksAt(70_000), sample.good())) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-", "bytes=70000-");
      assertThat(wire.requests().get(2).header("If-Range")).hasValue(sample.tag());
    }
  }

  @Test
  void aConnectionThatStallsIsResumedWithinTheCall() throws Exception {
    FetchSettings impatient = Sample.HASTY.withStallTimeout(Duration.ofMillis(150));
    try (Wire wire = new Wire(sample.stallsAt(30_000), sample.good())) {
      assertWhole(fetch(impatient, wire.uri(), sample.expected()), sample, 0);
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-");
    }
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() throws Exception {
    FetchSettings impatient =
        Sample.HASTY
            .withConnectTimeout(Duration.ofMillis(50))
            .withStallTimeout(Duration.ofMillis(50))
            .withAttempts(2, Duration.ZERO);
    try (Wire wire = new Wire((request, out) -> Thread.sleep(60_000))) {
      assertThat(failure(impatient, wire.uri(), sample.expected()))
          .hasMessageContaining("given up after 2 attempts")
          .hasMessageContaining("nothing for 100 ms")
          .hasMessageContaining("Nothing was received");
      assertThat(wire.requests()).hasSize(2);
    }
  }

  @Test
  void aSlowServerIsFineAsLongAsItDoesNotStall() throws Exception {
    Sample small = Sample.of(20, 3);
    FetchSettings impatient =
        Sample.HASTY.withStallTimeout(Duration.ofMillis(400)).withAttempts(1, Duration.ZERO);
    try (Wire wire =
        new Wire(
            (request, out) -> {
              out.write(small.head(request));
              for (byte b : small.bytes()) {
                Thread.sleep(30);
                out.write(b);
              }
            })) {
      assertWhole(fetch(impatient, wire.uri(), small.expected()), small, 0);
    }
  }

  @Test
  void afterTheLastAttemptTheMessageSaysWhatHasComeAndALaterCallResumes() throws Exception {
    try (Wire wire = new Wire(sample.breaksAt(30_000))) {
      assertThat(failure(wire, sample.expected()))
          .hasMessageContaining(wire.uri().toString())
          .hasMessageContaining("given up after 3 attempts")
          .hasMessageContaining("30000 of 100000 bytes were received")
          .hasMessageEndingWith("run this again to resume.");
      assertThat(part()).hasBinaryContent(Arrays.copyOf(sample.bytes(), 30_000));
    }
  }

  @Test
  void anotherFetcherResumes() throws Exception {
    try (Wire wire =
        new Wire(
            sample.breaksAt(30_000), sample.breaksAt(0), sample.breaksAt(40_000), sample.good())) {
      failure(wire, sample.expected());
      assertWhole(fetch(wire, sample.expected()), sample, 40_000);
      assertThat(wire.ranges()).endsWith("bytes=40000-");
    }
  }

  @Test
  void whatAnotherAddressLeftIsNotUsed() throws Exception {
    try (Wire first = new Wire(other.breaksAt(30_000));
        Wire second = new Wire(new Sample(sample.bytes(), other.tag()).good())) {
      failure(first, Expected.unknown());
      assertThat(fetch(second, Expected.unknown()).resumedFrom()).isZero();
      assertThat(target).hasBinaryContent(sample.bytes());
      assertThat(second.ranges()).containsExactly("-");
    }
  }

  @Test
  void bytesWithoutAnOriginAreNotUsed() throws Exception {
    Files.write(part(), other.from(50_000));
    try (Wire wire = new Wire(sample.good())) {
      assertThat(fetch(wire, Expected.unknown()).resumedFrom()).isZero();
      assertThat(target).hasBinaryContent(sample.bytes());
    }
  }

  @Test
  void anOriginThatIsNotOursIsNotUsed() throws Exception {
    for (String text :
        List.of("", "entente partial file 1\n", "entente partial file 1\n \n\nx\n")) {
      Files.write(part(), other.from(50_000));
      Files.writeString(folder.resolve(".data.zip.part.origin"), text);
      try (Wire wire = new Wire(sample.good())) {
        fetch(wire, Expected.unknown());
        assertThat(target).hasBinaryContent(sample.bytes());
      }
    }
  }

  @Test
  void aPartThatIsAlreadyTheWholeFileOnlyGetsItsName() throws Exception {
    try (Wire wire = new Wire(sample.breaksAt(60_000))) {
      failure(wire, sample.expected());
      Files.write(part(), sample.bytes());
      int before = wire.requests().size();
      assertWhole(fetch(wire, sample.expected()), sample, SIZE);
      assertThat(wire.requests()).hasSize(before);
    }
  }

  @Test
  void aPartWithTheRightChecksumButAnotherSizeThanExpectedIsDeleted() throws Exception {
    try (Wire wire = new Wire(sample.breaksAt(60_000))) {
      failure(wire, sample.expected());
      Files.write(part(), sample.bytes());
      assertThat(failure(wire, Expected.of(SIZE + 1, sample.sha256())))
          .hasMessageContaining("the size is wrong: expected 100001 bytes, found 100000");
      assertOnlyLockBeside();
    }
  }

  @Test
  void aPartLongerThanTheFileIsStartedOver() throws Exception {
    try (Wire wire =
        new Wire(
            sample.breaksAt(60_000),
            Wire.status("416 Range Not Satisfiable", "Content-Length: 0"),
            sample.good())) {
      FetchSettings once = Sample.HASTY.withAttempts(1, Duration.ZERO);
      failure(once, wire.uri(), Expected.unknown());
      Files.write(part(), new byte[SIZE + 1]);
      assertThat(fetch(once, wire.uri(), Expected.unknown()).resumedFrom()).isZero();
      assertThat(target).hasBinaryContent(sample.bytes());
    }
  }

  @Test
  void aServerThatIgnoresRangesIsStartedOver() throws Exception {
    Wire.Reply whole =
        (request, out) -> {
          out.write(Wire.head("200 OK", "Content-Length: " + SIZE, "ETag: " + sample.tag()));
          out.write(sample.bytes());
        };
    try (Wire wire = new Wire(sample.breaksAt(30_000), whole)) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-");
    }
  }

  @Test
  void aServerThatRefusesTheRangeIsStartedOver() throws Exception {
    try (Wire wire =
        new Wire(
            sample.breaksAt(30_000),
            Wire.status("416 Range Not Satisfiable", "Content-Length: 0"),
            sample.good())) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-", "-");
    }
  }

  @Test
  void aFileThatChangedBetweenTwoAttemptsIsStartedOver() throws Exception {
    try (Wire wire = new Wire(other.breaksAt(30_000), sample.good())) {
      fetch(wire, Expected.unknown());
      assertThat(target).hasBinaryContent(sample.bytes());
    }
  }

  @Test
  void aPartOfAChangedFileIsNotBelieved() throws Exception {
    Wire.Reply changed =
        (request, out) -> {
          out.write(
              Wire.head(
                  "206 Partial Content",
                  "Content-Length: 70000",
                  "Content-Range: bytes 30000-99999/100000",
                  "ETag: " + sample.tag()));
          out.write(sample.from(30_000));
        };
    try (Wire wire = new Wire(other.breaksAt(30_000), changed, sample.good())) {
      fetch(wire, Expected.unknown());
      assertThat(target).hasBinaryContent(sample.bytes());
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-", "-");
    }
  }

  @Test
  void aPartThatIsNotTheOneAskedForIsNotBelieved() throws Exception {
    List<String> wrong =
        List.of(
            "Content-Range: bytes 20000-89999/100000",
            "Content-Range: bytes 30000-99999/100001",
            "Content-Range: bytes 30000-99998/100000",
            "Content-Range: bytes 30000-100000/100000",
            "Content-Range: bytes 30000-29999/100000",
            "Content-Range: bytes */100000",
            "Content-Range: pages 30000-99999/100000",
            "Content-Range: bytes 30000-99999999999999999999/100000",
            "X-Content-Range: bytes 30000-99999/100000");
    for (String range : wrong) {
      Wire.Reply part =
          (request, out) -> {
            out.write(Wire.head("206 Partial Content", "Content-Length: 70000", range));
            out.write(other.from(30_000));
          };
      try (Wire wire = new Wire(sample.breaksAt(30_000), part, sample.good())) {
        fetch(wire, Expected.unknown());
        assertThat(target).as(range).hasBinaryContent(sample.bytes());
        assertThat(wire.ranges()).as(range).containsExactly("-", "bytes=30000-", "-");
      }
    }
  }

  @Test
  void aPartOfAFileOfUnknownSizeIsNotBelieved() throws Exception {
    Wire.Reply broken =
        (request, out) -> {
          out.write(Wire.head("200 OK", "Transfer-Encoding: chunked", "ETag: " + sample.tag()));
          out.write("3e8\r\n".getBytes(StandardCharsets.US_ASCII));
          out.write(sample.bytes(), 0, 1000);
          out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
          out.flush();
          Thread.sleep(50);
        };
    Wire.Reply some =
        (request, out) -> {
          out.write(
              Wire.head(
                  "206 Partial Content",
                  "Content-Length: 1000",
                  "Content-Range: bytes 1000-1999/*"));
          out.write(sample.bytes(), 1000, 1000);
        };
    try (Wire wire = new Wire(broken, some, sample.good())) {
      fetch(wire, Expected.unknown());
      assertThat(target).hasBinaryContent(sample.bytes());
      assertThat(wire.ranges()).containsExactly("-", "bytes=1000-", "-");
    }
  }

  @Test
  void aPartThatIsShorterThanTheRestIsFollowedByTheNext() throws Exception {
    Wire.Reply some =
        (request, out) -> {
          out.write(
              Wire.head(
                  "206 Partial Content",
                  "Content-Length: 20000",
                  "Content-Range: bytes 30000-49999/100000"));
          out.write(sample.bytes(), 30_000, 20_000);
        };
    try (Wire wire = new Wire(sample.breaksAt(30_000), some, sample.good())) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-", "bytes=50000-");
    }
  }

  @Test
  void withoutAStrongValidatorABrokenDownloadStartsOver() throws Exception {
    List<String> weak =
        List.of(
            "X-Nothing: 1",
            "ETag: W/\"weak\"",
            "ETag: bare",
            "Last-Modified: Tue, 07 Jan 2025 10:00:00 GMT\r\nDate: Tue, 07 Jan 2025 10:00:00 GMT",
            "Last-Modified: yesterday\r\nDate: Tue, 07 Jan 2025 10:00:00 GMT",
            "Last-Modified: Tue, 07 Jan 2025 10:00:00 GMT");
    for (String validator : weak) {
      Wire.Reply first =
          (request, out) -> {
            out.write(Wire.head("200 OK", "Content-Length: " + SIZE, validator));
            out.write(other.bytes(), 0, 30_000);
          };
      try (Wire wire = new Wire(first, sample.good())) {
        fetch(wire, Expected.unknown());
        assertThat(target).as(validator).hasBinaryContent(sample.bytes());
        assertThat(wire.ranges()).as(validator).containsExactly("-", "-");
      }
    }
  }

  @Test
  void theTimeOfTheLastChangeWillDoAsAValidator() throws Exception {
    String changed = "Tue, 07 Jan 2025 10:00:00 GMT";
    Wire.Reply first =
        (request, out) -> {
          out.write(
              Wire.head(
                  "200 OK",
                  "Content-Length: " + SIZE,
                  "ETag: W/\"weak\"",
                  "Last-Modified: " + changed,
                  "Date: Tue, 07 Jan 2025 10:00:01 GMT"));
          out.write(sample.bytes(), 0, 30_000);
        };
    Wire.Reply rest =
        (request, out) -> {
          out.write(Wire.head("206 Partial Content", "Content-Range: bytes 30000-99999/100000"));
          out.write(sample.from(30_000));
        };
    try (Wire wire = new Wire(first, rest)) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.requests().get(1).header("If-Range")).hasValue(changed);
    }
  }

  @Test
  void aServerThatCannotResumeIsNamedAsSuch() throws Exception {
    Wire.Reply broken =
        (request, out) -> {
          out.write(Wire.head("200 OK", "Content-Length: " + SIZE));
          out.write(sample.bytes(), 0, 30_000);
        };
    try (Wire wire = new Wire(broken)) {
      assertThat(failure(wire, sample.expected()))
          .hasMessageEndingWith(
              "30000 of 100000 bytes were received, but this server cannot resume downloads; run this"
                  + " again.");
    }
  }

  @Test
  void wrongBytesAreDeletedAndBothChecksumsNamed() throws Exception {
    try (Wire wire = new Wire(other.good())) {
      assertThat(failure(wire, sample.expected()))
          .hasMessageContaining("expected SHA-256 " + sample.sha256())
          .hasMessageContaining("found " + other.sha256());
      assertOnlyLockBeside();
      assertThat(wire.requests()).hasSize(1);
    }
  }

  @Test
  void aPartThatWentBadOnTheDiskIsFoundOut() throws Exception {
    try (Wire wire =
        new Wire(
            sample.breaksAt(30_000),
            sample.breaksAt(30_000),
            sample.breaksAt(30_000),
            sample.good())) {
      failure(wire, sample.expected());
      Files.write(part(), new byte[30_000]);
      assertThat(failure(wire, sample.expected())).hasMessageContaining("checksum is wrong");
      assertWhole(fetch(wire, sample.expected()), sample, 0);
    }
  }

  @Test
  void aFileThatIsShorterThanAnnouncedIsNotComplete() throws Exception {
    Wire.Reply liar =
        (request, out) -> {
          out.write(Wire.head("200 OK", "Content-Length: " + (SIZE + 10)));
          out.write(sample.bytes());
        };
    try (Wire wire = new Wire(liar)) {
      assertThat(failure(wire, Expected.unknown()))
          .hasMessageContaining("100000 of 100010 bytes were received");
      assertWhole(fetch(wire, Expected.of(sample.sha256())), sample, SIZE);
    }
  }

  @Test
  void aFileThatIsLongerThanAnnouncedIsNotTheExpectedOne() throws Exception {
    Wire.Reply liar =
        (request, out) -> {
          out.write(Wire.head("200 OK", "Content-Length: " + (SIZE - 10)));
          out.write(sample.bytes());
        };
    try (Wire wire = new Wire(liar)) {
      assertThat(failure(wire, sample.expected()))
          .hasMessageContaining("announces 99990 bytes where 100000 are expected");
      assertThat(failure(wire, Expected.of(sample.sha256())))
          .hasMessageContaining("checksum is wrong");
    }
  }

  @Test
  void moreBytesThanExpectedAreCutOffAndDeleted() throws Exception {
    try (Wire wire = new Wire(chunked(sample, true))) {
      Expected shorter = Expected.of(SIZE - 1, sample.sha256());
      assertThat(failure(wire, shorter)).hasMessageContaining("more than the 99999 bytes");
      assertOnlyLockBeside();
    }
  }

  @Test
  void fewerBytesThanExpectedAreNotComplete() throws Exception {
    try (Wire wire = new Wire(chunked(sample, true))) {
      Expected longer = new Expected(OptionalLong.of(SIZE + 1), Optional.empty());
      assertThat(failure(wire, longer))
          .hasMessageContaining("100000 of 100001 bytes were received");
    }
  }

  @Test
  void moreBytesThanAllowedAreRefusedByWhatIsAnnouncedAndByWhatComes() throws Exception {
    FetchSettings small = Sample.HASTY.withMostBytes(SIZE - 1);
    try (Wire wire = new Wire(sample.good(), chunked(sample, true))) {
      assertThat(failure(small, wire.uri(), Expected.unknown()))
          .hasMessageContaining("the file has 100000 bytes, and 99999 are allowed");
      assertThat(part()).isEmptyFile();
      assertThat(failure(small, wire.uri(), Expected.unknown()))
          .hasMessageContaining("the file has more than 99999 bytes, and 99999 are allowed");
      assertThat(Files.size(part())).isLessThan(SIZE);
    }
  }

  /** Chunked, with or without the last chunk. */
  private static Wire.Reply chunked(Sample sample, boolean whole) {
    return (request, out) -> {
      out.write(Wire.head("200 OK", "Transfer-Encoding: chunked"));
      for (int at = 0; at < sample.size(); at += 1000) {
        out.write("3e8\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(sample.bytes(), at, 1000);
        out.write(new byte[] {'\r', '\n'});
      }
      if (whole) {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    };
  }

  @Test
  void aChunkedAnswerIsWholeOnlyWithItsLastChunk() throws Exception {
    try (Wire wire = new Wire(chunked(sample, false))) {
      assertThat(failure(wire, Expected.unknown())).hasMessageContaining("connection broke");
    }
    try (Wire wire = new Wire(chunked(sample, true))) {
      assertThat(fetch(wire, Expected.unknown()).bytes()).isEqualTo(SIZE);
    }
  }

  @Test
  void anEndThatCannotBeToldFromABrokenConnectionNeedsAnExpectation() throws Exception {
    Wire.Reply open =
        (request, out) -> {
          out.write(Wire.head("200 OK"));
          out.write(sample.bytes());
        };
    try (Wire wire = new Wire(open)) {
      assertThat(failure(wire, Expected.unknown()))
          .hasMessageContaining("could look like its end. Give the expected size or checksum.");
      assertWhole(fetch(wire, Expected.of(sample.sha256())), sample, 0);
    }
  }

  @Test
  void anEmptyFileIsAFileUnlessMoreIsExpected() throws Exception {
    try (Wire wire = new Wire(Wire.status("200 OK", "Content-Length: 0"))) {
      assertThat(failure(wire, Expected.of(sample.sha256())))
          .hasMessageContaining("checksum is wrong");
      assertThat(failure(wire, sample.expected())).hasMessageContaining("announces 0 bytes");
      Fetched empty = fetch(wire, Expected.unknown());
      assertThat(empty.bytes()).isZero();
      assertThat(empty.verified()).isFalse();
      assertThat(target).isEmptyFile();
    }
  }

  @Test
  void aPassingErrorIsTriedAgain() throws Exception {
    try (Wire wire =
        new Wire(
            Wire.status("503 Service Unavailable", "Content-Length: 0"),
            Wire.status("500 Internal Server Error", "Content-Length: 0"),
            sample.good())) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
    }
  }

  @Test
  void aPassingErrorInTheMiddleKeepsWhatHasCome() throws Exception {
    try (Wire wire =
        new Wire(
            sample.breaksAt(30_000),
            Wire.status("503 Service Unavailable", "Content-Length: 0"),
            sample.good())) {
      assertWhole(fetch(wire, sample.expected()), sample, 0);
      assertThat(wire.ranges()).containsExactly("-", "bytes=30000-", "bytes=30000-");
    }
  }

  @Test
  void anErrorThatStaysIsNamedWithARemedy() throws Exception {
    try (Wire wire = new Wire(Wire.status("500 Internal Server Error", "Content-Length: 0"))) {
      assertThat(failure(wire, sample.expected()))
          .hasMessageContaining(wire.uri().toString())
          .hasMessageContaining("given up after 3 attempts")
          .hasMessageContaining("status 500. The server has a problem; run this again later");
    }
  }

  @Test
  void aFileThatIsNotThereIsAskedForOnce() throws Exception {
    try (Wire wire = new Wire(Wire.status("404 Not Found", "Content-Length: 0"))) {
      assertThat(failure(wire, sample.expected()))
          .hasMessage(
              wire.uri()
                  + ": the server responded with status 404. The file was not found; look for"
                  + " its current address.");
      assertThat(wire.requests()).hasSize(1);
    }
  }

  @Test
  void aPartThatNobodyAskedForIsNoFile() throws Exception {
    try (Wire wire =
        new Wire(
            Wire.status(
                "206 Partial Content", "Content-Length: 0", "Content-Range: bytes 0-0/100000"))) {
      assertThat(failure(wire, Expected.unknown())).hasMessageContaining("status 206");
    }
  }

  @Test
  void aServerThatSpeaksNoHttpIsGivenUp() throws Exception {
    try (Wire wire = new Wire((request, out) -> out.write(sample.bytes(), 0, 1000))) {
      assertThat(failure(wire, sample.expected()))
          .hasMessageContaining("given up after 3 attempts: no answer")
          .message()
          .doesNotContainPattern("\\p{Cntrl}");
    }
  }

  @Test
  void aServerThatIsNotThereIsGivenUp() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + free + "/data.zip");
    assertThat(failure(Sample.HASTY, nobody, sample.expected()))
        .hasMessageContaining("given up after 3 attempts: no answer");
  }

  @Test
  void addressesOfOtherKindsAreRefused() {
    for (String address :
        List.of(
            "ftp://127.0.0.1/a",
            "data.zip",
            "jar:file:/a!/b",
            "http:///a",
            "http://me:pw@127.0.0.1/a")) {
      assertThat(failure(Sample.HASTY, URI.create(address), sample.expected()))
          .hasMessageContaining("cannot be fetched. Give an address")
          .message()
          .doesNotContain("pw");
    }
  }

  @Test
  void aTargetThatCannotBeAFileIsNamed() throws Exception {
    try (Wire wire = new Wire(sample.good())) {
      target = folder.resolve("none").resolve("data.zip");
      assertThat(failure(wire, sample.expected())).hasMessageContaining("there is no folder");
      target = Files.createDirectory(folder.resolve("sub"));
      assertThat(catchThrowableOfType(FetchException.class, () -> fetch(wire, sample.expected())))
          .hasMessageContaining("is a folder");
      assertThat(wire.requests()).isEmpty();
    }
  }

  @Test
  void progressCountsTheBytesOfEveryAttempt() throws Exception {
    List<String> heard = new CopyOnWriteArrayList<>();
    Progress listener = (what, total) -> new Counting(heard, what + " " + total.getAsLong());
    try (Wire wire = new Wire(sample.breaksAt(30_000), sample.good())) {
      new Fetcher(Sample.HASTY).fetch(wire.uri(), target, sample.expected(), listener);
      assertThat(heard)
          .containsExactly(wire.uri() + " 100000: 30000", wire.uri() + " 100000: 100000");
    }
  }

  private static final class Counting implements Progress.Task {
    private final List<String> heard;
    private final String what;
    private long sum;

    Counting(List<String> heard, String what) {
      this.heard = heard;
      this.what = what;
    }

    @Override
    public void advance(long units) {
      sum += units;
    }

    @Override
    public void close() {
      heard.add(what + ": " + sum);
    }
  }
}
