package org.entente.text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.text.language.LanguagePipeline;

/** What tests of the language need, and may lack: they are then skipped, and say so. */
public final class Models {
  private static final String PROPERTY = "entente.shared";

  private Models() {}

  /** Skips the test without language models. */
  public static void needed() {
    say(
        LanguagePipeline.isAvailable(),
        "skipped: the language models are not on the class path; build without -DskipChecks, or"
            + " with -Pmodels");
  }

  /** Where a gold file lies; else skips the test. */
  public static Path gold(String name) {
    String folder = System.getProperty(PROPERTY, "");
    Path path = Path.of(folder, "golden/events", name);
    boolean there = !folder.isEmpty() && Files.exists(path);
    say(there, "skipped: " + path + " is not there; name the folder with -D" + PROPERTY);
    return path;
  }

  private static void say(boolean there, String notice) {
    if (!there) {
      System.out.println(notice);
    }
    assumeTrue(there, notice);
  }
}
