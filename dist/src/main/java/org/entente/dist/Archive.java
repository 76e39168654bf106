package org.entente.dist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Archives of a folder. The same files give the same bytes: entries are sorted, with a fixed time,
 * without owners.
 */
final class Archive {

  private static final Instant TIME = Instant.parse("2025-01-01T00:00:00Z");
  private static final int FILE = 0_100_644;
  private static final int PROGRAM = 0_100_755;

  private Archive() {}

  /**
   * Writes an archive by the end of its name, {@code .zip} or {@code .tar.gz}.
   *
   * @param folder the folder; its own name begins the name of every entry
   */
  static void write(Path folder, Path archive) throws IOException {
    Files.createDirectories(Objects.requireNonNull(archive.getParent()));
    if (archive.toString().endsWith(".zip")) {
      zip(folder, archive);
    } else {
      tar(folder, archive);
    }
  }

  private static void zip(Path folder, Path archive) throws IOException {
    try (ZipArchiveOutputStream out =
        new ZipArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)))) {
      out.setLevel(9);
      for (Path file : files(folder)) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name(folder, file));
        entry.setTime(
            FileTime.from(
                LocalDateTime.ofInstant(TIME, ZoneOffset.UTC)
                    .atZone(ZoneId.systemDefault())
                    .toInstant()));
        entry.setUnixMode(mode(folder, file));
        byte[] bytes = Files.readAllBytes(file);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
      }
    }
  }

  private static void tar(Path folder, Path archive) throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setCompressionLevel(9);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive));
        OutputStream gzip = new GzipCompressorOutputStream(file, parameters);
        TarArchiveOutputStream out = new TarArchiveOutputStream(gzip, "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path found : files(folder)) {
        TarArchiveEntry entry = new TarArchiveEntry(name(folder, found));
        byte[] bytes = Files.readAllBytes(found);
        entry.setSize(bytes.length);
        entry.setLastModifiedTime(FileTime.from(TIME));
        entry.setMode(mode(folder, found));
        entry.setIds(0, 0);
        entry.setNames("root", "root");
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
      }
    }
  }

  /** The launcher and the programs of a runtime can be run; nothing else can. */
  private static int mode(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    return name.equals("bin/entente")
            || name.startsWith("runtime/bin/")
            || name.endsWith("/jspawnhelper")
        ? PROGRAM
        : FILE;
  }

  private static String name(Path folder, Path file) {
    return Objects.requireNonNull(folder.getFileName())
        + "/"
        + folder.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(Files::isRegularFile)
          .sorted(java.util.Comparator.comparing(file -> name(folder, file)))
          .toList();
    }
  }
}
