package org.entente.data;

/** Ignores progress updates. */
enum NoProgress implements Progress.Task {
  /** The only one. */
  TASK;

  @Override
  public void advance(long units) {
    // Nobody listens.
  }

  @Override
  public void close() {
    // Nobody listens.
  }
}
