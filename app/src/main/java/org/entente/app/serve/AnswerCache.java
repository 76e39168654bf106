package org.entente.app.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/**
 * Keeps the answers asked for last, up to a number of bytes. What several ask for at once is made
 * once, and only so many are made at a time: the others wait, and what is kept goes out meanwhile.
 * The ground of the answers does not change while the server runs, so none grows stale.
 */
final class AnswerCache {

  private final long most;
  private final Map<String, HttpReply> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, FutureTask<HttpReply>> making = new ConcurrentHashMap<>();
  private final Semaphore makers;
  private long weight;

  /**
   * An empty cache.
   *
   * @param most bytes of answers that it keeps
   * @param makers how many answers are computed at once
   */
  AnswerCache(long most, int makers) {
    this.most = most;
    this.makers = new Semaphore(makers, true);
  }

  /** The answer under a key: kept, or made now. What the maker throws is thrown. */
  HttpReply get(String key, Callable<HttpReply> maker) {
    HttpReply found = find(key);
    if (found != null) {
      return found;
    }
    // It may have been kept by another since.
    FutureTask<HttpReply> own =
        new FutureTask<>(
            () -> {
              HttpReply since = find(key);
              return since == null ? maker.call() : since;
            });
    FutureTask<HttpReply> first = making.putIfAbsent(key, own);
    FutureTask<HttpReply> task = first == null ? own : first;
    if (first == null) {
      makers.acquireUninterruptibly();
      try {
        own.run();
        keep(key, result(own));
      } finally {
        makers.release();
        making.remove(key, own);
      }
    }
    return result(task);
  }

  /** Bytes kept. */
  synchronized long weight() {
    return weight;
  }

  private synchronized HttpReply find(String key) {
    return kept.get(key);
  }

  private synchronized void keep(String key, HttpReply answer) {
    if (answer.weight() > most / 4) {
      return;
    }
    HttpReply before = kept.put(key, answer);
    weight += answer.weight() - (before == null ? 0 : before.weight());
    Iterator<HttpReply> oldest = kept.values().iterator();
    while (weight > most && oldest.hasNext()) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }

  private static HttpReply result(FutureTask<HttpReply> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while computing an answer", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("an answer could not be computed: " + e.getCause(), e);
    }
  }
}
