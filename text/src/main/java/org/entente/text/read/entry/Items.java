package org.entente.text.read.entry;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The entries of one source, one after the other. */
public interface Items extends Closeable {

  /**
   * The next one; empty behind the last.
   *
   * @throws IOException if the rest of the source cannot be read
   */
  Optional<Item> next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** A source that is one entry, which is not read before it is asked for. */
  static Items one(Single single) {
    return new Items() {
      private boolean done;

      @Override
      public Optional<Item> next() throws IOException {
        if (done) {
          return Optional.empty();
        }
        done = true;
        return Optional.of(single.read());
      }
    };
  }

  /** Reads one entry. */
  interface Single {
    /** Reads it. */
    Item read() throws IOException;
  }
}
