package org.entente.data.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.data.fetch.FetchException;
import org.entente.data.fetch.unpack.UnpackLimits;
import org.entente.data.fetch.unpack.Unpacker;

/** Files of a user, with zip archives of one file each taken apart for as long as it is open. */
final class Unzipped implements AutoCloseable {

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final List<Path> files = new ArrayList<>();
  private final List<Path> temporary = new ArrayList<>();

  /**
   * Takes the archives among the files apart.
   *
   * @throws WorkspaceException if one cannot be, or holds several files; nothing is left behind
   */
  static Unzipped of(List<Path> paths) throws WorkspaceException {
    Unzipped unzipped = new Unzipped();
    try {
      for (Path path : paths) {
        unzipped.files.add(isZip(path) ? unzipped.unpack(path) : path);
      }
      return unzipped;
    } catch (FetchException e) {
      unzipped.close();
      throw new WorkspaceException(e.getMessage(), e);
    } catch (IOException e) {
      unzipped.close();
      throw new WorkspaceException("an archive cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /** The files, each archive replaced by what it held. */
  List<Path> files() {
    return List.copyOf(files);
  }

  private static boolean isZip(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  private Path unpack(Path archive) throws IOException, FetchException {
    Path folder = Files.createTempDirectory("entente");
    temporary.add(folder);
    String name = String.valueOf(archive.getFileName()).replaceAll("(?i)\\.zip$", "");
    Path file = folder.resolve(name);
    Unpacker.unpack(archive, Optional.empty(), file, UnpackLimits.defaults());
    return file;
  }

  @Override
  public void close() {
    for (Path folder : temporary) {
      try (var inside = Files.list(folder)) {
        for (Path file : inside.toList()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      } catch (IOException e) {
        folder.toFile().deleteOnExit();
      }
    }
  }
}
