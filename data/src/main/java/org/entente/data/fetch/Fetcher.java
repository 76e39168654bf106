package org.entente.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.data.Progress;

/**
 * Downloads files so that each appears only when it is complete, and resumes interrupted downloads.
 *
 * <p>The bytes received so far are in a hidden file next to the target, {@code .NAME.part}, and
 * where it came from in another, {@code .NAME.part.origin}. A later call asks the server for the
 * rest, on the condition that the file has not changed since [1], and starts over if the server
 * cannot tell, or its answer does not fit in every particular. Bytes of two states of a file are
 * never mixed. Only a complete file with the expected size and checksum is given its name, in one
 * step, once its bytes are on the disk.
 *
 * <p>The checksum is that of the bytes as they come: no compression is asked for, and none undone.
 *
 * <p>[1] R. Fielding, M. Nottingham, J. Reschke (eds.), HTTP Semantics, RFC 9110 (2022), sections
 * 13.1.5 (If-Range), 14.2 (Range) and 14.4 (Content-Range).
 */
public final class Fetcher {

  private final FetchSettings settings;
  private final HttpClient client;

  /** With these settings. */
  public Fetcher(FetchSettings settings) {
    this(settings, HttpSource.client(settings).build());
  }

  Fetcher(FetchSettings settings, HttpClient client) {
    this.settings = settings;
    this.client = client;
  }

  /**
   * Fetches a file, unless it is already there with the expected checksum. A file of that name with
   * another checksum, or with none to compare, is replaced.
   *
   * @param from an address with http, https or file
   * @param to the file to make, in a folder that exists; its name must be a plain one
   * @param expected what is known of it
   * @param progress hears how many bytes have come, including those of earlier calls
   * @return what is now there
   * @throws FetchException if the file cannot be had, is not the expected one, or somebody else is
   *     fetching it; bytes that may be of use to a later call are kept
   * @throws IOException if it cannot be written to this disk
   */
  @SuppressWarnings("try") // the lock is held, not used
  public Fetched fetch(URI from, Path to, Expected expected, Progress progress)
      throws FetchException, IOException {
    requireFetchable(from);
    try (TargetLock lock = TargetLock.of(to)) {
      Optional<Fetched> there = alreadyThere(to, expected);
      if (there.isPresent()) {
        PartialFile.remove(to);
        return there.get();
      }
      try (PartialFile part = PartialFile.of(to)) {
        Intake intake = new Intake(from, part, expected, settings.mostBytes());
        bring(from, part, intake, expected, progress);
        return intake.finish(to);
      }
    }
  }

  private void bring(
      URI from, PartialFile part, Intake intake, Expected expected, Progress progress)
      throws FetchException, IOException {
    if (Address.isFile(from)) {
      new FileCopy(from, part, intake).run(progress);
    } else if (!isComplete(part, expected)) {
      HttpSource source = new HttpSource(settings, client, from);
      new HttpDownload(settings, source, from, part, intake, expected, progress).run();
    }
  }

  /** An earlier call may have ended between the last byte and the name. */
  private static boolean isComplete(PartialFile part, Expected expected) {
    return part.origin().isPresent()
        && expected.sha256().isPresent()
        && expected.sha256().get().equals(part.sha256());
  }

  private static Optional<Fetched> alreadyThere(Path to, Expected expected) throws IOException {
    if (expected.sha256().isEmpty() || !Files.isRegularFile(to)) {
      return Optional.empty();
    }
    long bytes = Files.size(to);
    String found = expected.bytes().orElse(bytes) == bytes ? Hashing.of(to) : "";
    return found.equals(expected.sha256().get())
        ? Optional.of(new Fetched(to, bytes, found, true, bytes))
        : Optional.empty();
  }

  private static void requireFetchable(URI from) throws FetchException {
    if (!Address.isHttp(from) && !Address.isFile(from)) {
      throw new FetchException(
          Address.shown(from)
              + " cannot be fetched. Give an address that starts with http://, https:// or file://"
              + " and contains no user name.");
    }
  }
}
