package org.entente.text.read.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the compressed bytes that go into a decompressor. */
final class CountingStream extends FilterInputStream {

  private long count;

  CountingStream(InputStream stream) {
    super(stream);
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

  long count() {
    return count;
  }
}
