package org.entente.data.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file that is kept in memory, whatever it is: a device without an end too. */
public final class SmallFile {

  /** Most bytes of such a file. */
  public static final int MOST_BYTES = 64 << 20;

  private SmallFile() {}

  /**
   * All bytes of a file.
   *
   * @throws IOException if it cannot be read, or has more than {@link #MOST_BYTES}
   */
  public static byte[] read(Path file) throws IOException {
    return read(file, MOST_BYTES);
  }

  static byte[] read(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new IOException("it has more than " + most + " bytes, too many for such a file");
      }
      return bytes;
    }
  }

  /**
   * All lines of a file of UTF-8 text, without a byte order mark.
   *
   * @throws IOException as {@link #read(Path)}
   */
  public static List<String> lines(Path file) throws IOException {
    String text = new String(read(file), StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }
}
