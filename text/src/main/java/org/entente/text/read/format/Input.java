package org.entente.text.read.format;

import java.io.IOException;
import java.io.InputStream;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.entry.TooLarge;

/**
 * A source that has been opened: decompressed and bounded.
 *
 * @param name path, or name of the stream
 * @param bytes what it holds
 * @param settings the bounds
 * @param fields which field holds what
 */
public record Input(String name, InputStream bytes, ReadSettings settings, FieldMap fields) {

  /**
   * All bytes.
   *
   * @throws TooLarge if they are more than an entry may have
   */
  byte[] whole() throws IOException {
    return whole(bytes, settings.entryBytes());
  }

  /** All bytes of a stream that may have so many. */
  static byte[] whole(InputStream stream, int most) throws IOException {
    byte[] all = stream.readNBytes(most);
    if (all.length == most && stream.read() >= 0) {
      throw new TooLarge("an entry has more than " + most + " bytes");
    }
    return all;
  }
}
