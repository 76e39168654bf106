package org.entente.text.read.stream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.entente.text.read.entry.ReadSettings;

/** Opens streams: what is compressed is decompressed, and everything is bounded. */
public final class Opener {

  static final int HEAD = 1 << 13;
  private static final int BUFFER = 1 << 16;

  private Opener() {}

  /** The content of a stream; its first bytes can be looked at with {@link #head}. */
  public static InputStream open(InputStream raw, ReadSettings settings) throws IOException {
    InputStream buffered = new BufferedInputStream(raw, BUFFER);
    byte[] head = head(buffered);
    if (!isGzip(head)) {
      return buffered(BoundedStream.plain(buffered, settings));
    }
    CountingStream counting = new CountingStream(buffered);
    InputStream unpacked = new GzipMembers(counting);
    return buffered(new BoundedStream(unpacked, settings, counting::count));
  }

  /** The same content in UTF-8, and without a byte order mark, if it begins with one. */
  public static InputStream utf8(InputStream content) throws IOException {
    var mark = ByteOrderMark.of(head(content));
    if (mark.isEmpty()) {
      return content;
    }
    content.skipNBytes(mark.get().length());
    return mark.get() == ByteOrderMark.UTF_8
        ? content
        : new Utf8Stream(content, mark.get().charset());
  }

  /** The first bytes, which stay in the stream. */
  public static byte[] head(InputStream buffered) throws IOException {
    buffered.mark(HEAD);
    byte[] head = new byte[HEAD];
    int length = fill(buffered, head);
    buffered.reset();
    return Arrays.copyOf(head, length);
  }

  /** As much as there is; a stream that breaks off here is read up to there, and complains then. */
  private static int fill(InputStream stream, byte[] head) {
    int length = 0;
    try {
      for (int n = 0; n >= 0 && length < HEAD; length += Math.max(0, n)) {
        n = stream.read(head, length, HEAD - length);
      }
    } catch (IOException e) {
      return length;
    }
    return length;
  }

  private static InputStream buffered(InputStream stream) {
    return new BufferedInputStream(stream, BUFFER);
  }

  private static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }
}
