package org.entente.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The field's data sets, which are not part of the program. */
final class Shared {

  private Shared() {}

  /** Their folder, which serves as a mirror; skips the test, and says so, if it is not there. */
  static Path data() {
    String shared = System.getProperty("entente.shared", "");
    Path folder = Path.of(shared, "data");
    boolean there = !shared.isEmpty() && Files.isDirectory(folder);
    String notice =
        "skipped: the data sets are not there; name the folder that holds data/ with -Dentente.shared";
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
    return folder;
  }
}
