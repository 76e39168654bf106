package org.entente.text.read.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of a gzip file of any number of members, one after the other. The JDK's own stream
 * calls itself once for each empty member, so that some thousands of them overflow its stack; here
 * they are walked by a loop. Zero bytes behind the last member are padding.
 *
 * <p>Reference: RFC 1952, GZIP file format specification version 4.3.
 */
public final class GzipMembers extends InputStream {

  private static final int BUFFER = 1 << 16;
  private static final int DEFLATE = 8;
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long members;
  private boolean inMember;
  private boolean ended;

  /** Over a stream, which is closed with this one. */
  public GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inMember && !begin()) {
        ended = true;
        return -1;
      }
      int count = inflate(to, offset, length);
      if (count > 0) {
        crc.update(to, offset, count);
        return count;
      }
      if (inflater.finished()) {
        finish();
      }
    }
    return -1;
  }

  private int inflate(byte[] to, int offset, int length) throws IOException {
    try {
      int count = inflater.inflate(to, offset, length);
      if (count == 0 && inflater.needsInput() && !inflater.finished()) {
        if (at == end && !fill()) {
          throw new EOFException("the compressed data is cut off");
        }
        inflater.setInput(buffer, at, end - at);
        at = end;
      }
      if (inflater.needsDictionary()) {
        throw new IOException("the compressed data is damaged");
      }
      return count;
    } catch (DataFormatException e) {
      throw new IOException("the compressed data is damaged", e);
    }
  }

  /** Reads the header of the next member; false if none follows. */
  private boolean begin() throws IOException {
    int first = next();
    while (first == 0 && members > 0) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    if (first != 0x1F || next() != 0x8B) {
      throw new IOException(
          members == 0
              ? "it is not compressed by gzip"
              : "what follows the compressed data is not gzip");
    }
    if (required() != DEFLATE) {
      throw new IOException("it is compressed by an unknown method");
    }
    header(required());
    members++;
    inMember = true;
    crc.reset();
    inflater.reset();
    return true;
  }

  private void header(int flags) throws IOException {
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(required() | required() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CRC) != 0) {
      skip(2);
    }
  }

  /** Compares the checksum and the length behind a member. */
  private void finish() throws IOException {
    at = end - inflater.getRemaining();
    inMember = false;
    long sum = number();
    long length = number();
    if (sum != crc.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new IOException("the compressed data is damaged: its checksum does not match");
    }
  }

  private long number() throws IOException {
    long value = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      value |= (long) required() << shift;
    }
    return value;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      required();
    }
  }

  private void skipText() throws IOException {
    int c = required();
    while (c != 0) {
      c = required();
    }
  }

  private int required() throws IOException {
    int b = next();
    if (b < 0) {
      throw new EOFException("the compressed data is cut off");
    }
    return b;
  }

  private int next() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, BUFFER));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
