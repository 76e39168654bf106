package org.entente.text.read.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Counts the compressed bytes that go into a decompressor, and tells it whether more follow:
 * without that, {@link java.util.zip.GZIPInputStream} takes a slow pipe for the end of a file of
 * several members.
 */
final class CountingStream extends PushbackInputStream {

  private long count;

  CountingStream(InputStream stream) {
    super(stream, 1);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count += b >= 0 ? 1 : 0;
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int n = super.read(to, offset, length);
    count += Math.max(0, n);
    return n;
  }

  @Override
  public int available() throws IOException {
    int b = super.read();
    if (b < 0) {
      return 0;
    }
    unread(b);
    return Math.max(1, super.available());
  }

  long count() {
    return count;
  }
}
