package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the source tree. */
final class Repository {

  private Repository() {}

  /** The top of the tree. */
  static Path root() {
    return Path.of(System.getProperty("entente.root", ".."));
  }

  /** The text of a file of the tree. */
  static String text(String file) {
    try {
      return Files.readString(root().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of a test resource of this module. */
  static String resource(String name) {
    return root().resolve("app/src/test/resources/org/entente/app").resolve(name).toString();
  }
}
