package org.entente.data.fetch.unpack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.data.fetch.FetchException;
import org.entente.data.fetch.PlainMessages;
import org.entente.data.fetch.TargetLock;

/**
 * Extracts one file from an untrusted zip archive.
 *
 * <p>Nothing that the archive says of itself is believed: the size is bounded while the bytes come,
 * and size and CRC-32 are compared at the end. An archive in which any entry has a name that leads
 * out of its folder, or two have the same name, is refused as a whole. An archive in an archive is
 * a file like any other.
 */
public final class Unpacker {

  private Unpacker() {}

  /**
   * Extracts a file from an archive. It gets its new name only when it is complete; a file of that
   * name is replaced.
   *
   * @param archive a zip archive
   * @param entry the name of the file in it, as the archive writes it; if empty, the only file
   * @param to the file to make, in a folder that exists
   * @param limits what the archive may be at most
   * @return what is now there
   * @throws FetchException if the archive cannot be used, the file is not in it, or somebody else
   *     is making the same file
   * @throws IOException if it cannot be written to this disk
   */
  @SuppressWarnings("try") // the lock is held, not used
  public static Unpacked unpack(Path archive, Optional<String> entry, Path to, UnpackLimits limits)
      throws FetchException, IOException {
    try (TargetLock lock = TargetLock.of(to);
        ZipFile zip = open(archive)) {
      String shown = PlainMessages.text(archive.toString());
      ZipEntry chosen = EntryList.of(shown, zip, limits).choose(entry);
      EntryCopy copy = new EntryCopy(shown, chosen, limits, Files.size(archive));
      return new Unpacked(to, chosen.getName(), copy.run(zip, to));
    }
  }

  private static ZipFile open(Path archive) throws FetchException {
    String shown = PlainMessages.text(archive.toString());
    try {
      return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new FetchException(shown + ": the file does not exist. Check the path.", e);
    } catch (ZipException e) {
      throw new FetchException(
          shown
              + ": not a readable zip archive: "
              + PlainMessages.reason(e)
              + ". Download it again.",
          e);
    } catch (IOException e) {
      throw new FetchException(shown + ": it cannot be read: " + PlainMessages.reason(e) + ".", e);
    }
  }
}
