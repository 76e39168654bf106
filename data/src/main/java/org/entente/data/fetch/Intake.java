package org.entente.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Takes the bytes of one file, and lets none through that cannot be right. */
final class Intake {

  private final URI from;
  private final PartialFile part;
  private final Expected expected;
  private final long most;

  Intake(URI from, PartialFile part, Expected expected, long most) {
    this.from = from;
    this.part = part;
    this.expected = expected;
    this.most = most;
  }

  /** Refuses a file by the size that its source announces. */
  void announced(OptionalLong size) throws FetchException {
    if (size.isEmpty()) {
      return;
    }
    if (expected.bytes().isPresent() && !expected.bytes().equals(size)) {
      throw new FetchException(
          Address.shown(from)
              + ": the source announces "
              + size.getAsLong()
              + " bytes where "
              + expected.bytes().getAsLong()
              + " are expected. This is not the expected file; look for its current address.");
    }
    if (size.getAsLong() > most) {
      throw tooLarge(size.getAsLong() + " bytes");
    }
  }

  /**
   * Takes the bytes that follow.
   *
   * @param size size of the whole file, as announced or expected; empty if unknown
   */
  void take(ByteBuffer bytes, OptionalLong size) throws FetchException, IOException {
    long length = part.length() + bytes.remaining();
    if (size.isPresent() && length > size.getAsLong()) {
      part.discard();
      throw new FetchException(
          Address.shown(from)
              + ": more than the "
              + size.getAsLong()
              + " bytes that were announced or expected. They were deleted; look for the"
              + " file's current address.");
    }
    if (length > most) {
      throw tooLarge("more than " + most + " bytes");
    }
    part.append(bytes);
  }

  private FetchException tooLarge(String size) {
    return new FetchException(
        Address.shown(from)
            + ": the file has "
            + size
            + ", and "
            + most
            + " are allowed. Check the address.");
  }

  /**
   * Gives the file its name, if it is the right one.
   *
   * @throws FetchException if it is not; then it is deleted
   */
  Fetched finish(Path to) throws FetchException, IOException {
    String found = part.sha256();
    if (!expected.sha256().orElse(found).equals(found)) {
      throw wrong("the checksum", "SHA-256 " + expected.sha256().get(), found);
    }
    if (expected.bytes().orElse(part.length()) != part.length()) {
      throw wrong("the size", expected.bytes().getAsLong() + " bytes", part.length() + "");
    }
    part.moveToTarget();
    return new Fetched(to, part.length(), found, expected.sha256().isPresent(), part.kept());
  }

  private FetchException wrong(String what, String wanted, String found) throws IOException {
    part.discard();
    return new FetchException(
        Address.shown(from)
            + ": "
            + what
            + " is wrong: expected "
            + wanted
            + ", found "
            + found
            + ". The download was deleted. Run this again; if the problem persists, the file at that address"
            + " is not the expected one.");
  }
}
