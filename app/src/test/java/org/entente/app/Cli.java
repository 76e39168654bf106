package org.entente.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.entente.app.command.Entente;
import org.entente.app.command.shared.Session;

/** Drives the real command, from its words to its exit code, on a fixed day. */
final class Cli {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  /** What a command left behind. */
  record Result(int code, String out, String err) {}

  /** No test sees the data of whoever runs it. */
  private static final Map<String, String> NO_WORKSPACE =
      Map.of("ENTENTE_WORKSPACE", "target/no-workspace");

  private Cli() {}

  static Result run(String... words) {
    return run(NO_WORKSPACE, words);
  }

  /** The same, with variables of the environment. */
  static Result run(Map<String, String> environment, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Entente.run(new Session(out, err, TODAY, false, false, environment), words);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The same, with nobody reading the results. */
  static Result runIntoClosedPipe(String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    int code = Entente.run(new Session(closed, err, TODAY, false, false, NO_WORKSPACE), words);
    return new Result(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
