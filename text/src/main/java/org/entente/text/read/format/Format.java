package org.entente.text.read.format;

import java.io.IOException;
import org.entente.text.read.entry.Items;

/** A way in which articles are written down. */
public interface Format {

  /**
   * Opens a source of this format. The caller closes the input.
   *
   * @throws IOException if it cannot be read at all
   */
  Items open(Input input) throws IOException;
}
