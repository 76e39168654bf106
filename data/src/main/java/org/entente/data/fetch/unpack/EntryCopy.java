package org.entente.data.fetch.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.entente.data.fetch.FetchException;
import org.entente.data.fetch.PartialFileNames;
import org.entente.data.fetch.PlainMessages;

/** Takes the bytes of one entry out of its archive. */
final class EntryCopy {

  private static final int BUFFER = 1 << 16;
  private static final long FREE_OF_RATIO = 1L << 20;

  private final String archive;
  private final ZipEntry entry;
  private final UnpackLimits limits;
  private final long compressed;

  EntryCopy(String archive, ZipEntry entry, UnpackLimits limits, long archiveBytes) {
    this.archive = archive;
    this.entry = entry;
    this.limits = limits;
    this.compressed = Math.min(entry.getCompressedSize(), archiveBytes);
  }

  /** Makes the file, and says how many bytes it has. */
  long run(ZipFile zip, Path to) throws FetchException, IOException {
    Path temporary = PartialFileNames.unpacking(to);
    try {
      long bytes;
      try (FileChannel out = create(temporary)) {
        bytes = copy(zip, out);
        out.force(true);
      }
      Files.move(
          temporary, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return bytes;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static FileChannel create(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  private long copy(ZipFile zip, FileChannel out) throws FetchException, IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    try (InputStream in = open(zip)) {
      for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
        bytes += read;
        requireWithin(bytes);
        crc.update(buffer, 0, read);
        write(ByteBuffer.wrap(buffer, 0, read), out);
      }
    }
    if (bytes != entry.getSize() || crc.getValue() != entry.getCrc()) {
      throw damaged("its content does not match the archive's checksum");
    }
    return bytes;
  }

  private static void write(ByteBuffer bytes, FileChannel out) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private InputStream open(ZipFile zip) throws FetchException {
    try {
      return zip.getInputStream(entry);
    } catch (IOException e) {
      throw damaged(PlainMessages.reason(e));
    }
  }

  private int read(InputStream in, byte[] buffer) throws FetchException, IOException {
    try {
      return in.read(buffer);
    } catch (ZipException | EOFException e) {
      throw damaged(PlainMessages.reason(e));
    }
  }

  private void requireWithin(long bytes) throws FetchException {
    if (bytes > limits.mostBytes()) {
      throw tooLarge("more than the " + limits.mostBytes() + " bytes that are allowed");
    }
    if (bytes > FREE_OF_RATIO && bytes / limits.mostRatio() >= Math.max(compressed, 1)) {
      throw tooLarge(
          "more than the " + limits.mostRatio() + " bytes out of one byte that are allowed");
    }
  }

  private FetchException tooLarge(String what) {
    return new FetchException(
        shown() + " holds " + what + ". Nothing was kept; check where it comes from.");
  }

  private FetchException damaged(String why) {
    return new FetchException(shown() + " is damaged: " + why + ". Download the archive again.");
  }

  private String shown() {
    return archive + ": the entry \"" + PlainMessages.text(entry.getName()) + "\"";
  }
}
