package org.entente.data.fetch.unpack;

/**
 * What an archive may be at most.
 *
 * @param mostEntries number of entries, at least 1
 * @param mostBytes size of the entry that is taken out, in bytes, at least 1
 * @param mostRatio how many bytes may come out of one byte of the archive, at least 1; the first
 *     mebibyte of an entry is not held to it
 */
public record UnpackLimits(int mostEntries, long mostBytes, int mostRatio) {

  private static final UnpackLimits DEFAULTS = new UnpackLimits(10_000, 8L << 30, 200);

  /**
   * Checks every limit.
   *
   * @throws IllegalArgumentException if one is less than 1
   */
  public UnpackLimits {
    if (mostEntries < 1 || mostBytes < 1 || mostRatio < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: " + mostEntries + ", " + mostBytes + ", " + mostRatio);
    }
  }

  /** At most 10,000 entries, 8 GiB, and 200 bytes out of one. */
  public static UnpackLimits defaults() {
    return DEFAULTS;
  }

  /** With another number of entries. */
  public UnpackLimits withMostEntries(int entries) {
    return new UnpackLimits(entries, mostBytes, mostRatio);
  }

  /** With another size of an entry, in bytes. */
  public UnpackLimits withMostBytes(long bytes) {
    return new UnpackLimits(mostEntries, bytes, mostRatio);
  }

  /** With another number of bytes out of one. */
  public UnpackLimits withMostRatio(int ratio) {
    return new UnpackLimits(mostEntries, mostBytes, ratio);
  }
}
