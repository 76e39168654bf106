package org.entente.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ArticleQueueTest {

  private static final HttpReply DONE = HttpReply.of(HttpReply.JSON, "{}");

  @Test
  void moreThanMayWaitAreTurnedAwayAndToldToComeBack() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (ArticleQueue queue = new ArticleQueue(1, 1, 30_000)) {
      List<CompletableFuture<HttpReply>> replies = new ArrayList<>();
      replies.add(
          CompletableFuture.supplyAsync(
              () ->
                  queue.reply(
                      () -> {
                        began.countDown();
                        end.await();
                        return DONE;
                      })));
      began.await();
      replies.add(CompletableFuture.supplyAsync(() -> queue.reply(() -> DONE)));
      while (queue.waiting() < 1) {
        Thread.sleep(5);
      }
      HttpReply refused = queue.reply(() -> DONE);

      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.headers()).containsEntry("Retry-After", "10");
      end.countDown();
      for (CompletableFuture<HttpReply> reply : replies) {
        assertThat(reply.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void anArticleThatTakesTooLongIsGivenUpAndItsWorkerIsFree() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    try (ArticleQueue queue = new ArticleQueue(1, 4, 300)) {
      HttpReply late =
          queue.reply(
              () -> {
                try {
                  Thread.sleep(50_000);
                } catch (InterruptedException e) {
                  stopped.countDown();
                }
                return DONE;
              });

      assertThat(late.status()).isEqualTo(503);
      assertThat(late.headers()).containsKey("Retry-After");
      assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(queue.reply(() -> DONE).status()).isEqualTo(200);
    }
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    try (ArticleQueue queue = new ArticleQueue(1, 4, 30_000)) {
      assertThatThrownBy(
              () ->
                  queue.reply(
                      () -> {
                        throw new IllegalArgumentException("bad");
                      }))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("bad");
    }
  }
}
