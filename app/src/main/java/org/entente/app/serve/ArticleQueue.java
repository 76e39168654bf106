package org.entente.app.serve;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads articles on workers of their own, so that no page waits for an article. Only so many wait:
 * one more is turned away, and one that takes too long is given up, whole. Both are asked to come
 * back later.
 */
final class ArticleQueue implements AutoCloseable {

  private static final long STACK = 4L << 20;
  private static final String LATER = "10";

  private final ThreadPoolExecutor workers;
  private final long milliseconds;

  /**
   * A queue.
   *
   * @param readers articles that are read at once
   * @param waiting articles that wait
   * @param milliseconds within which an article must be read, waiting included
   */
  ArticleQueue(int readers, int waiting, long milliseconds) {
    this.milliseconds = milliseconds;
    this.workers =
        new ThreadPoolExecutor(
            readers,
            readers,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            work -> {
              Thread thread = new Thread(null, work, "read", STACK);
              thread.setDaemon(true);
              return thread;
            });
    workers.allowCoreThreadTimeOut(true);
  }

  /** What the work gives, or that there is no time for it. What the work throws is thrown. */
  HttpReply reply(Callable<HttpReply> work) {
    Future<HttpReply> future;
    try {
      future = workers.submit(work);
    } catch (RejectedExecutionException e) {
      return later("too many articles are waiting to be read");
    }
    try {
      return future.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      giveUp(future);
      return later(
          "the article was not read within "
              + TimeUnit.MILLISECONDS.toSeconds(milliseconds)
              + " seconds and was given up; for long articles use entente read");
    } catch (InterruptedException e) {
      giveUp(future);
      Thread.currentThread().interrupt();
      return later("the server is stopping");
    } catch (CancellationException e) {
      return later("the server is stopping");
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  /** How many wait. */
  int waiting() {
    return workers.getQueue().size();
  }

  private void giveUp(Future<HttpReply> future) {
    future.cancel(true);
    workers.purge();
  }

  private static HttpReply later(String why) {
    return ApiProblem.of(503, "Not available", why + "; try again later")
        .with("Retry-After", LATER);
  }

  private static RuntimeException cause(ExecutionException e) {
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException("an article could not be read: " + e.getCause(), e);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
