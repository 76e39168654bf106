package org.entente.text.read.stream;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The mark with which a file may begin, and the charset that it stands for. */
public enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  // Before UTF-16, the mark of which it begins with.
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final byte[] mark;

  ByteOrderMark(Charset charset, int... mark) {
    this.charset = charset;
    this.mark = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      this.mark[i] = (byte) mark[i];
    }
  }

  /** The one with which the bytes begin. */
  public static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(m -> m.begins(bytes)).findFirst();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** The characters behind the mark. */
  public String decode(byte[] bytes) {
    int length = bytes.length - mark.length;
    return this == UTF_8
        ? Decoder.lenient(bytes, mark.length, length)
        : new String(bytes, mark.length, length, charset);
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return mark.length;
  }
}
