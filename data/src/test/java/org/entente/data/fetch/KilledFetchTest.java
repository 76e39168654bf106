package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.data.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed, with no chance to clean up, while it fetches. */
@Timeout(60)
class KilledFetchTest {

  private static final int STEP = 4096;

  /** Bytes that one process gets before it is killed. */
  private static final int[] BEFORE_KILL = {
    0, 1, STEP, 20_000, 0, 64_000, 1000, 130_000, 5, 300_000
  };

  private final Sample sample = Sample.of(1_500_000, 1);

  @TempDir private Path folder;

  /** Sends little by little, says when so many bytes are sent, and soon after sends no more. */
  private Wire.Reply slow(int enough, int most, CountDownLatch sent) {
    return (request, out) -> {
      out.write(sample.head(request));
      int first = sample.first(request);
      int end = Math.min(sample.size(), first + most);
      for (int at = first; at < end; at += STEP) {
        announce(at - first, enough, sent);
        send(out, at, Math.min(STEP, end - at));
      }
      sent.countDown();
      Thread.sleep(60_000);
    };
  }

  private static void announce(int done, int enough, CountDownLatch sent) {
    if (done >= enough) {
      sent.countDown();
    }
  }

  private void send(OutputStream out, int at, int bytes) throws IOException, InterruptedException {
    out.write(sample.bytes(), at, bytes);
    Thread.sleep(0, 200_000);
  }

  private void kill(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  /** What a later run need not fetch. */
  private static long left(Path target) throws IOException {
    return Files.size(Files.exists(target) ? target : PartialFileNames.part(target));
  }

  private static void awaitBytes(Path target) throws IOException, InterruptedException {
    while (left(target) == 0) {
      Thread.sleep(1);
    }
  }

  private Fetched fetch(Wire wire, Path target) throws FetchException, IOException {
    return new Fetcher(Sample.HASTY)
        .fetch(wire.uri(), target, sample.expected(), Progress.silent());
  }

  @Test
  void whateverTheMomentNoHalfFileHasTheNameAndTheNextRunResumes() throws Exception {
    Path target = folder.resolve("data.zip");
    CountDownLatch[] sent = new CountDownLatch[BEFORE_KILL.length];
    Wire.Reply[] script = new Wire.Reply[BEFORE_KILL.length + 1];
    for (int i = 0; i < BEFORE_KILL.length; i++) {
      sent[i] = new CountDownLatch(1);
      script[i] = slow(BEFORE_KILL[i], BEFORE_KILL[i] + 5 * STEP, sent[i]);
    }
    script[BEFORE_KILL.length] = sample.good();
    try (Wire wire = new Wire(script)) {
      for (CountDownLatch latch : sent) {
        Process process = FetchOnce.start(wire.uri(), target, sample.sha256());
        assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        if (latch == sent[BEFORE_KILL.length - 1]) {
          awaitBytes(target);
        }
        kill(process);
        assertThat(target).doesNotExist();
      }
      long left = left(target);
      Fetched fetched = fetch(wire, target);
      assertThat(fetched.resumedFrom()).isEqualTo(left);
      assertThat(target).hasBinaryContent(sample.bytes());
      assertThat(wire.requests()).hasSize(BEFORE_KILL.length + 1);
      assertThat(wire.ranges().get(BEFORE_KILL.length)).isEqualTo("bytes=" + left + "-");
    }
  }

  @Test
  void atTheVeryEndTheFileIsThereWholeOrNotAtAll() throws Exception {
    for (int moment = 0; moment < 4; moment++) {
      Path target = folder.resolve("data" + moment + ".zip");
      CountDownLatch sent = new CountDownLatch(1);
      try (Wire wire = new Wire(slow(sample.size(), sample.size(), sent), sample.good())) {
        Process process = FetchOnce.start(wire.uri(), target, sample.sha256());
        assertThat(sent.await(20, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(4L * moment * moment);
        kill(process);
        if (Files.exists(target)) {
          assertThat(target).hasBinaryContent(sample.bytes());
        }
        long left = left(target);
        assertThat(fetch(wire, target).resumedFrom()).isEqualTo(left);
        assertThat(target).hasBinaryContent(sample.bytes());
      }
    }
  }
}
