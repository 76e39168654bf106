package org.entente.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.engine.question.InvalidQuestionException;
import org.junit.jupiter.api.Test;

/** The answers that are kept: bounded, made once, never a failure. */
class ServeCacheTest {

  private static final int WEIGHT = 2_000;

  private final AtomicInteger made = new AtomicInteger();

  private HttpReply make() {
    made.incrementAndGet();
    // Too short to be packed, so that it weighs twice its length.
    return HttpReply.of(HttpReply.JSON, new byte[WEIGHT / 2]);
  }

  @Test
  void anAnswerIsMadeOnce() {
    AnswerCache cache = new AnswerCache(10 * WEIGHT, 2);
    HttpReply first = cache.get("a", this::make);
    assertThat(cache.get("a", this::make)).isSameAs(first);
    assertThat(made).hasValue(1);
    assertThat(cache.weight()).isEqualTo(WEIGHT);
  }

  @Test
  void thatWhichWasNotAskedForLongestGoesFirst() {
    AnswerCache cache = new AnswerCache(4 * WEIGHT, 2);
    for (String key : List.of("a", "b", "c", "d", "a", "e")) {
      cache.get(key, this::make);
    }
    assertThat(cache.weight()).isEqualTo(4 * WEIGHT);
    assertThat(made).hasValue(5);
    cache.get("a", this::make);
    assertThat(made).hasValue(5);
    cache.get("b", this::make);
    assertThat(made).hasValue(6);
  }

  @Test
  void whatIsTooLargeIsNotKept() {
    AnswerCache cache = new AnswerCache(3 * WEIGHT, 2);
    cache.get("a", this::make);
    assertThat(cache.weight()).isZero();
  }

  @Test
  void aFailureIsToldAndNotKept() {
    AnswerCache cache = new AnswerCache(10 * WEIGHT, 1);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(
              () ->
                  cache.get(
                      "a",
                      () -> {
                        throw new InvalidQuestionException("no");
                      }))
          .isInstanceOf(InvalidQuestionException.class)
          .hasMessage("no");
    }
    assertThat(cache.get("a", this::make)).isNotNull();
  }

  @Test
  void whatManyAskForAtOnceIsMadeOnceAndNoMoreThanAllowedAreMadeTogether() throws Exception {
    AnswerCache cache = new AnswerCache(100 * WEIGHT, 2);
    AtomicInteger together = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch begin = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(24);
    try {
      List<Future<HttpReply>> answers = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String key = "key " + i % 6;
        answers.add(
            clients.submit(
                () -> {
                  begin.await();
                  return cache.get(
                      key,
                      () -> {
                        most.accumulateAndGet(together.incrementAndGet(), Math::max);
                        Thread.sleep(30);
                        together.decrementAndGet();
                        return make();
                      });
                }));
      }
      begin.countDown();
      for (Future<HttpReply> answer : answers) {
        assertThat(answer.get()).isNotNull();
      }
    } finally {
      clients.shutdownNow();
    }
    assertThat(made).hasValue(6);
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }
}
