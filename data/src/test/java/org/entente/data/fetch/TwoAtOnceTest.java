package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.entente.data.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TwoAtOnceTest {

  private final Sample sample = Sample.of(50_000, 1);
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @TempDir private Path folder;

  private Fetched fetch(Wire wire) throws FetchException, IOException {
    return new Fetcher(FetchSettings.defaults())
        .fetch(wire.uri(), folder.resolve("data.zip"), sample.expected(), Progress.silent());
  }

  private Wire.Reply heldUp() {
    return (request, out) -> {
      begun.countDown();
      goOn.await();
      sample.good().send(request, out);
    };
  }

  private String inAnotherProcess(Wire wire) throws Exception {
    Process process = FetchOnce.start(wire.uri(), folder.resolve("data.zip"), sample.sha256());
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said;
  }

  @Test
  void theSecondInThisProcessOrAnotherIsTurnedAwayUntilTheFirstIsDone() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Wire wire = new Wire(heldUp())) {
      Future<Fetched> first = threads.submit(() -> fetch(wire));
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(catchThrowableOfType(FetchException.class, () -> fetch(wire)))
          .hasMessageContaining("data.zip is being written by another run of the program");
      assertThat(inAnotherProcess(wire)).contains("is being written by another run");
      goOn.countDown();
      assertThat(first.get(20, TimeUnit.SECONDS).verified()).isTrue();
      assertThat(fetch(wire).resumedFrom()).isEqualTo(sample.size());
      assertThat(wire.requests()).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theSecondIsTurnedAwayWhileAnotherProcessIsTheFirst() throws Exception {
    try (Wire wire = new Wire(heldUp())) {
      Process first = FetchOnce.start(wire.uri(), folder.resolve("data.zip"), sample.sha256());
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(catchThrowableOfType(FetchException.class, () -> fetch(wire)))
          .hasMessageContaining("is being written by another run");
      first.destroyForcibly();
      assertThat(first.waitFor(20, TimeUnit.SECONDS)).isTrue();
      goOn.countDown();
      assertThat(fetch(wire).verified()).isTrue();
    }
  }

  @Test
  void filesOfOtherNamesAreFetchedAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Wire wire = new Wire(heldUp());
        Wire free = new Wire(sample.good())) {
      Future<Fetched> first = threads.submit(() -> fetch(wire));
      assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
      Path other = folder.resolve("other.zip");
      new Fetcher(Sample.HASTY).fetch(free.uri(), other, sample.expected(), Progress.silent());
      assertThat(other).hasBinaryContent(sample.bytes());
      goOn.countDown();
      assertThat(first.get(20, TimeUnit.SECONDS).verified()).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }
}
