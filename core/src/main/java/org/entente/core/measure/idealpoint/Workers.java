package org.entente.core.measure.idealpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Splits work over threads at fixed places. Every piece writes only what is its own, and sums are
 * taken afterwards in one order, so that the result does not depend on the number of threads.
 */
final class Workers implements AutoCloseable {

  private final int threads;
  private final ExecutorService service;

  Workers(int threads) {
    this.threads = threads;
    this.service =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads - 1,
                task -> {
                  Thread thread = new Thread(task, "ideal-points");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** Work on the pieces from one number up to another. */
  @FunctionalInterface
  interface Piece {
    void run(int from, int to);
  }

  /** Where to split pieces of different size so that each thread has about the same to do. */
  int[] split(int[] start) {
    int pieces = start.length - 1;
    int[] bounds = new int[threads + 1];
    bounds[threads] = pieces;
    long all = start[pieces];
    for (int t = 1; t < threads; t++) {
      int at = bounds[t - 1];
      while (at < pieces && start[at] * (long) threads < all * t) {
        at++;
      }
      bounds[t] = at;
    }
    return bounds;
  }

  /** Runs all pieces and returns when they are done. */
  void run(int[] bounds, Piece piece) {
    List<Future<?>> others = new ArrayList<>();
    for (int t = 1; t < threads; t++) {
      int from = bounds[t];
      int to = bounds[t + 1];
      others.add(service.submit(() -> piece.run(from, to)));
    }
    piece.run(bounds[0], bounds[1]);
    try {
      for (Future<?> other : others) {
        other.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    if (service != null) {
      service.shutdownNow();
    }
  }
}
