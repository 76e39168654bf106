package org.entente.app.command.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.entente.data.Progress;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Feedback;

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
 * @param bundled what ships with the program
 */
public record Session(
    OutputStream out,
    OutputStream err,
    Clock clock,
    boolean colour,
    boolean bars,
    Map<String, String> environment,
    BundledData bundled) {

  /** A session that reads the bundled data when they are first needed. */
  public Session(
      OutputStream out,
      OutputStream err,
      Clock clock,
      boolean colour,
      boolean bars,
      Map<String, String> environment) {
    this(out, err, clock, colour, bars, Map.copyOf(environment), new BundledData());
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Where the engine reports to. */
  public Feedback feedback() {
    return new Feedback(progress(), this::say);
  }

  /** Shows the progress of long work on standard error. */
  public Progress progress() {
    return new ProgressView(this);
  }

  /**
   * Writes a result, whole, in UTF-8.
   *
   * @throws FailedException if it cannot be written: a closed pipe, a full disk
   */
  public void result(String text) throws FailedException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new FailedException(
          "the result could not be written to standard output: " + e.getMessage(), e);
    }
  }

  /**
   * Writes a result from a file, completely.
   *
   * @throws FailedException if it cannot be written
   */
  public void result(Path file) throws FailedException {
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
  public void say(String text) {
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
