package org.entente.data;

import java.util.OptionalLong;

/** Hears how far a piece of work has come. */
public interface Progress {

  /**
   * Begins a piece of work.
   *
   * @param what what it is, in a few words
   * @param total how many units there are, such as bytes or rows; empty if that is not known
   */
  Task begin(String what, OptionalLong total);

  /** A piece of work that has begun. */
  interface Task extends AutoCloseable {

    /** So many more units are done. */
    void advance(long units);

    /** It has ended. */
    @Override
    void close();
  }

  /** Nobody listens. */
  static Progress silent() {
    return (what, total) ->
        new Task() {
          @Override
          public void advance(long units) {
            // Nobody listens.
          }

          @Override
          public void close() {
            // Nobody listens.
          }
        };
  }
}
