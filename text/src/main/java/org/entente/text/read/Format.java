package org.entente.text.read;

import java.io.IOException;

/** A way in which articles are written down. */
interface Format {

  /**
   * Opens a source of this format. The caller closes the input.
   *
   * @throws IOException if it cannot be read at all
   */
  Items open(Input input) throws IOException;
}
