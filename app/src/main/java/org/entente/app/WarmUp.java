package org.entente.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;

/**
 * Runs the commonest commands without output, so that the JVM can keep the classes that they use.
 */
public final class WarmUp {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2025-06-01T12:00:00Z"), ZoneOffset.UTC);

  private static final List<String> COMMANDS =
      List.of(
          "--version",
          "--help",
          "assess --help",
          "assess USA JPN KOR --on 2025-01-07 --evidence --html %s",
          "assess USA JPN KOR --on 2025-01-07 --json",
          "state KOR",
          "compare USA JPN KOR --on 2019-09-01 --with 2025-01-07",
          "data list");

  private WarmUp() {}

  /** Runs the commands one after the other. */
  public static void main(String[] args) throws IOException {
    Path page = Files.createTempFile("entente", ".html");
    try {
      run(page);
    } finally {
      Files.deleteIfExists(page);
    }
  }

  private static void run(Path page) {
    for (String command : COMMANDS) {
      Session session =
          new Session(
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              TODAY,
              false,
              false,
              System.getenv());
      String[] words = command.split(" ");
      for (int i = 0; i < words.length; i++) {
        words[i] = words[i].equals("%s") ? page.toString() : words[i];
      }
      Entente.run(session, words);
    }
  }
}
