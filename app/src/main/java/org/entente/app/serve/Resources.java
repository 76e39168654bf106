package org.entente.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship with the server. */
final class Resources {

  private Resources() {}

  /** A file that is known to be there. */
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is missing its file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the program's file " + name + " cannot be read", e);
    }
  }

  /** A text file that is known to be there. */
  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
