package org.entente.data;

/** The task of whoever does not listen. */
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
