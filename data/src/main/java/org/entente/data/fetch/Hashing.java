package org.entente.data.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes as they come. */
final class Hashing {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest;

  Hashing() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The checksum of a whole file, as 64 hexadecimal digits in lower case. */
  static String of(Path file) throws IOException {
    Hashing hashing = new Hashing();
    try (ReadableByteChannel in = Files.newByteChannel(file)) {
      hashing.add(in);
    }
    return hashing.hex();
  }

  /** Takes the bytes and leaves the buffer as it was. */
  void add(ByteBuffer bytes) {
    digest.update(bytes.duplicate());
  }

  /** Takes all that is left in a channel, and says how many bytes that was. */
  long add(ReadableByteChannel in) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long bytes = 0;
    while (in.read(buffer) >= 0) {
      buffer.flip();
      bytes += buffer.remaining();
      digest.update(buffer);
      buffer.clear();
    }
    return bytes;
  }

  /** The checksum of the bytes so far, as 64 hexadecimal digits in lower case. */
  String hex() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the SHA-256 of every Java can be copied", e);
    }
  }
}
