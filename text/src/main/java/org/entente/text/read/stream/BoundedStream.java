package org.entente.text.read.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.entry.TooLarge;

/**
 * A stream that fails when more comes out of it than a file may have, or out of its compression
 * than text ever gives.
 */
final class BoundedStream extends FilterInputStream {

  private final ReadSettings settings;
  private final LongSupplier compressed;
  private long count;

  /**
   * Bounds a stream.
   *
   * @param compressed how many bytes have gone in; for a stream that is not compressed, as many as
   *     have come out
   */
  BoundedStream(InputStream stream, ReadSettings settings, LongSupplier compressed) {
    super(stream);
    this.settings = settings;
    this.compressed = compressed;
  }

  /** Bounds a stream that is not compressed. */
  static InputStream plain(InputStream stream, ReadSettings settings) {
    return new BoundedStream(stream, settings, () -> Long.MAX_VALUE / settings.gzipRatio());
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    int n = super.read(to, offset, length);
    if (n > 0) {
      count(n);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) throws TooLarge {
    count += more;
    if (count > settings.fileBytes()) {
      throw new TooLarge("the file has more than " + settings.fileBytes() + " bytes");
    }
    long in = Math.max(1, compressed.getAsLong());
    if (count > settings.gzipFreeBytes() && count / settings.gzipRatio() > in) {
      throw new TooLarge(
          "more than " + settings.gzipRatio() + " bytes per compressed byte, too many for text");
    }
  }
}
