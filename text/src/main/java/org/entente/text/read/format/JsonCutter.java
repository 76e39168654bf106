package org.entente.text.read.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.text.read.stream.Decoder;

/**
 * Cuts JSON into the objects that stand in no other object, by counting braces outside of strings.
 * O(length), with no more memory than the largest object that is kept.
 */
final class JsonCutter {

  /** What a piece is. */
  enum State {
    WHOLE,
    TOO_LONG,
    CUT_OFF,
    STRAY
  }

  /**
   * A piece.
   *
   * @param number which one, from 1
   * @param line on which it begins, from 1
   * @param json its text; empty unless it is whole
   */
  record Piece(long number, long line, State state, String json) {}

  private final InputStream stream;
  private final int longest;
  private final ByteArrayOutputStream object = new ByteArrayOutputStream();
  private long number;
  private long line = 1;
  private long length;

  JsonCutter(InputStream stream, int longest) {
    this.stream = stream;
    this.longest = longest;
  }

  /** The next piece; empty behind the last. Anything stray up to the next object is one piece. */
  Optional<Piece> next() throws IOException {
    boolean stray = false;
    long from = line;
    int b = read();
    while (b >= 0 && b != '{') {
      if (!between(b) && !stray) {
        stray = true;
        from = line;
      }
      if (stray && b == '\n') {
        return Optional.of(new Piece(++number, from, State.STRAY, ""));
      }
      b = read();
    }
    if (b < 0) {
      return stray ? Optional.of(new Piece(++number, from, State.STRAY, "")) : Optional.empty();
    }
    return Optional.of(object());
  }

  private static boolean between(int b) {
    return b <= ' ' || b == ',' || b == '[' || b == ']';
  }

  private Piece object() throws IOException {
    long from = line;
    object.reset();
    length = 0;
    keep('{');
    int depth = 1;
    while (depth > 0) {
      int b = read();
      if (b < 0) {
        return new Piece(++number, from, State.CUT_OFF, "");
      }
      keep(b);
      if (b == '"') {
        string();
      }
      depth += b == '{' ? 1 : b == '}' ? -1 : 0;
    }
    return length > longest
        ? new Piece(++number, from, State.TOO_LONG, "")
        : new Piece(++number, from, State.WHOLE, kept());
  }

  /** Up to the closing quote; the end of the file is noticed by whoever reads on. */
  private void string() throws IOException {
    boolean escaped = false;
    for (int b = read(); b >= 0; b = read()) {
      keep(b);
      if (b == '"' && !escaped) {
        return;
      }
      escaped = b == '\\' && !escaped;
    }
  }

  private String kept() {
    byte[] bytes = object.toByteArray();
    return Decoder.lenient(bytes, 0, bytes.length);
  }

  private void keep(int b) {
    length++;
    if (length <= longest) {
      object.write(b);
    }
  }

  private int read() throws IOException {
    int b = stream.read();
    line += b == '\n' ? 1 : 0;
    return b;
  }
}
