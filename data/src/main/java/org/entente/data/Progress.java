package org.entente.data;

import java.util.OptionalLong;

/** Hears how far a piece of work has come. */
public interface Progress {

  /**
   * A task begins. A task that starts again, such as a download after a broken connection, is a new
   * task.
   *
   * @param what name for the user
   * @param total size of the work in its own units (bytes, rows); empty if unknown
   */
  Task begin(String what, OptionalLong total);

  /** One piece of work. It is over when it is closed, done or not. */
  interface Task extends AutoCloseable {

    /**
     * More is done.
     *
     * @param units how much, in the units of the total, since the last call
     */
    void advance(long units);

    @Override
    void close();
  }

  /** Hears and says nothing. */
  static Progress silent() {
    return (what, total) -> NoProgress.TASK;
  }
}
