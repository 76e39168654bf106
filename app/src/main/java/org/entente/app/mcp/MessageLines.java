package org.entente.app.mcp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.engine.source.FailedException;

/** Lines of UTF-8, in and out. */
final class MessageLines {

  /** The most bytes of a line that is read. */
  static final int LONGEST = 1_000_000;

  private final InputStream in;
  private final OutputStream out;

  /**
   * A line.
   *
   * @param text what it says; empty if there is a problem
   * @param problem why it cannot be used
   */
  record Line(String text, Optional<String> problem) {}

  /**
   * Lines from one stream to another.
   *
   * @param in should be buffered
   */
  MessageLines(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * The next line; empty at the end of the input. The rest of a line that is too long is skipped.
   *
   * @throws FailedException if the input cannot be read
   */
  Optional<Line> next() {
    try {
      int b = in.read();
      if (b < 0) {
        return Optional.empty();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      boolean tooLong = false;
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (bytes.size() < LONGEST) {
          bytes.write(b);
        } else {
          tooLong = true;
        }
      }
      return Optional.of(
          tooLong
              ? new Line("", Optional.of("the line is longer than " + LONGEST + " bytes"))
              : line(bytes.toByteArray()));
    } catch (IOException e) {
      throw new FailedException("standard input could not be read: " + e.getMessage(), e);
    }
  }

  private static Line line(byte[] bytes) {
    try {
      return new Line(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
          Optional.empty());
    } catch (CharacterCodingException e) {
      return new Line("", Optional.of("the line is not UTF-8"));
    }
  }

  /** Writes one line at once. */
  void write(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
