package org.entente.text.read.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a stream in another charset as UTF-8, so that lines of bytes can be told apart. */
final class Utf8Stream extends InputStream {

  private static final int BLOCK = 8192;

  private final Reader reader;
  private final char[] chars = new char[BLOCK + 1];
  private byte[] bytes = new byte[0];
  private int next;

  Utf8Stream(InputStream stream, Charset charset) {
    this.reader = new BufferedReader(new InputStreamReader(stream, charset));
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, to, offset, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (next < bytes.length) {
      return true;
    }
    int count = reader.read(chars, 0, BLOCK);
    if (count <= 0) {
      return false;
    }
    // A pair of surrogates must not be torn.
    if (Character.isHighSurrogate(chars[count - 1])) {
      int low = reader.read();
      if (low >= 0) {
        chars[count++] = (char) low;
      }
    }
    bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
    next = 0;
    return bytes.length > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
