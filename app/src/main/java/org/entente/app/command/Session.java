package org.entente.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.entente.data.Progress;

/**
 * What a command has around it: where results and messages go, and today's date (which only ever
 * refuses a date in the future, and is never part of a result).
 *
 * @param out takes results
 * @param err takes everything else
 * @param clock today
 * @param colour whether the reader is a terminal that wants colour
 * @param bars whether messages go to a terminal that can show progress bars
 * @param environment the variables of the process
 * @param onBoard what ships with the program
 */
public record Session(
    OutputStream out,
    OutputStream err,
    Clock clock,
    boolean colour,
    boolean bars,
    Map<String, String> environment,
    OnBoard onBoard) {

  /** A session that reads what is on board when it is first asked for. */
  public Session(
      OutputStream out,
      OutputStream err,
      Clock clock,
      boolean colour,
      boolean bars,
      Map<String, String> environment) {
    this(out, err, clock, colour, bars, Map.copyOf(environment), new OnBoard());
  }

  /** Shows how far long work has come, beside the results. */
  Progress progress() {
    return new ProgressView(this);
  }

  /**
   * Writes a result, whole, in UTF-8.
   *
   * @throws FailedException if it cannot be written: a closed pipe, a full disk
   */
  void result(String text) throws FailedException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new FailedException(
          "the result could not be written to standard output: " + e.getMessage(), e);
    }
  }

  /**
   * Writes a result that lies in a file, whole.
   *
   * @throws FailedException if it cannot be written
   */
  void result(Path file) throws FailedException {
    try {
      Files.copy(file, out);
      out.flush();
    } catch (IOException e) {
      throw new FailedException(
          "the result could not be written to standard output: " + e.getMessage(), e);
    }
  }

  /**
   * Writes a message, one line, beside the results. Characters that could steer a terminal are
   * replaced.
   */
  void say(String text) {
    try {
      err.write(
          (text.replaceAll("\\p{C}|[\\u2028\\u2029]", "\uFFFD") + "\n")
              .getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody is listening; there is nowhere left to say so.
    }
  }
}
