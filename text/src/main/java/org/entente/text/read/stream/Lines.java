package org.entente.text.read.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream in UTF-8 or windows-1252; one that is too long is skipped, not kept. */
public final class Lines {

  private static final int BLOCK = 1 << 16;

  /**
   * A line.
   *
   * @param number from 1
   * @param text without its end; empty if it is too long
   */
  public record Line(long number, Optional<String> text) {}

  private final InputStream stream;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private int at;
  private int end;
  private byte[] line = new byte[BLOCK];
  private int length;
  private boolean tooLong;
  private long number;

  /**
   * Over a stream, which the caller closes.
   *
   * @param longest the most bytes of a line; the text of a longer one is not kept
   */
  public Lines(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** The next line; empty behind the last. */
  public Optional<Line> next() throws IOException {
    length = 0;
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      if (takeToEnd()) {
        break;
      }
    }
    return any ? Optional.of(line()) : Optional.empty();
  }

  private Line line() {
    number++;
    if (tooLong) {
      return new Line(number, Optional.empty());
    }
    int used = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return new Line(number, Optional.of(Decoder.lenient(line, 0, used)));
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, stream.read(block, 0, BLOCK));
    return end > 0;
  }

  /** Takes what the block has of the line; whether the line ends in it. */
  private boolean takeToEnd() {
    int stop = at;
    while (stop < end && block[stop] != '\n') {
      stop++;
    }
    append(at, stop);
    boolean ended = stop < end;
    at = ended ? stop + 1 : stop;
    return ended;
  }

  private void append(int from, int to) {
    int count = to - from;
    tooLong |= length + (long) count > longest;
    if (tooLong) {
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, Math.min(longest, 2 * line.length)));
    }
    System.arraycopy(block, from, line, length, count);
    length += count;
  }
}
