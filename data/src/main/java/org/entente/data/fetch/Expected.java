package org.entente.data.fetch;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What is known of a file before it is fetched.
 *
 * @param bytes its size in bytes; empty if unknown
 * @param sha256 its SHA-256 as 64 hexadecimal digits, kept in lower case; empty if unknown
 */
public record Expected(OptionalLong bytes, Optional<String> sha256) {

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form of both.
   *
   * @throws IllegalArgumentException if the size is negative or the checksum is not one
   */
  public Expected {
    sha256 = sha256.map(text -> text.toLowerCase(Locale.ROOT));
    if (bytes.isPresent() && bytes.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "a file cannot have " + bytes.getAsLong() + " bytes; give its size, or leave it out");
    }
    if (sha256.isPresent() && !SHA_256.matcher(sha256.get()).matches()) {
      throw new IllegalArgumentException(
          "\""
              + PlainMessages.text(sha256.get())
              + "\" is not a SHA-256 checksum; give its 64 hexadecimal digits, or leave it out");
    }
  }

  /** Nothing is known; what is fetched is not verified. */
  public static Expected unknown() {
    return new Expected(OptionalLong.empty(), Optional.empty());
  }

  /** Only the checksum is known. */
  public static Expected of(String sha256) {
    return new Expected(OptionalLong.empty(), Optional.of(sha256));
  }

  /** Size in bytes and checksum are known. */
  public static Expected of(long bytes, String sha256) {
    return new Expected(OptionalLong.of(bytes), Optional.of(sha256));
  }
}
