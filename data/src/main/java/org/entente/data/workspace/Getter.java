package org.entente.data.workspace;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.data.Progress;
import org.entente.data.catalogue.DataFile;
import org.entente.data.catalogue.DataSet;
import org.entente.data.fetch.Expected;
import org.entente.data.fetch.FetchException;
import org.entente.data.fetch.FetchSettings;
import org.entente.data.fetch.Fetched;
import org.entente.data.fetch.Fetcher;
import org.entente.data.fetch.unpack.UnpackLimits;
import org.entente.data.fetch.unpack.Unpacker;

/** Downloads the files of data sets into a workspace, from a mirror or from their publishers. */
public final class Getter {

  private final Workspace workspace;
  private final Fetcher fetcher;
  private final Optional<URI> mirror;
  private final Progress progress;

  /**
   * Makes a getter.
   *
   * @param mirror a folder, or an address, that holds the files under the names of the catalogue;
   *     empty to ask the makers
   * @throws WorkspaceException if the mirror is neither
   */
  public Getter(
      Workspace workspace, FetchSettings settings, Optional<String> mirror, Progress progress)
      throws WorkspaceException {
    this.workspace = workspace;
    this.fetcher = new Fetcher(settings);
    this.mirror = mirror.isEmpty() ? Optional.empty() : Optional.of(base(mirror.get()));
    this.progress = progress;
  }

  /**
   * A file that is now in the workspace.
   *
   * @param file where it lies
   * @param from where it came from
   * @param bytes its length
   * @param sha256 its SHA-256
   * @param verified whether that is the checksum on record; false if none is
   * @param fetched whether it came now; false if it was here already
   */
  public record Got(
      Path file, URI from, long bytes, String sha256, boolean verified, boolean fetched) {}

  private static URI base(String mirror) throws WorkspaceException {
    String lower = mirror.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      Path folder = Path.of(mirror).toAbsolutePath();
      if (!Files.isDirectory(folder)) {
        throw new WorkspaceException(
            "the mirror " + mirror + " is neither an existing folder nor an http address");
      }
      return folder.toUri();
    }
    try {
      return new URI(mirror.endsWith("/") ? mirror : mirror + "/");
    } catch (URISyntaxException e) {
      throw new WorkspaceException("the mirror " + mirror + " is not an address", e);
    }
  }

  /**
   * Brings all files of a data set; those that are here already stay.
   *
   * @throws WorkspaceException if one cannot be had; what came of it is kept and resumed next time
   */
  public List<Got> get(DataSet set) throws WorkspaceException {
    List<Got> got = new ArrayList<>();
    try {
      Files.createDirectories(workspace.files(set));
      for (DataFile file : set.files()) {
        got.add(mirror.isPresent() ? fromMirror(set, file) : fromMakers(set, file));
      }
    } catch (FetchException e) {
      throw new WorkspaceException(e.getMessage(), e);
    } catch (IOException e) {
      throw new WorkspaceException(
          "the files of "
              + set.name()
              + " cannot be written to "
              + workspace.files(set)
              + ": "
              + e.getMessage(),
          e);
    }
    return got;
  }

  private Got fromMirror(DataSet set, DataFile file) throws FetchException, IOException {
    URI from = mirror.orElseThrow().resolve(file.name());
    Expected expected = Expected.of(file.bytes(), file.sha256());
    Fetched fetched = fetcher.fetch(from, workspace.file(set, file), expected, progress);
    return got(fetched, from);
  }

  private static Got got(Fetched fetched, URI from) {
    return new Got(
        fetched.file(),
        from,
        fetched.bytes(),
        fetched.sha256(),
        fetched.verified(),
        fetched.resumedFrom() < fetched.bytes());
  }

  private Got fromMakers(DataSet set, DataFile file)
      throws WorkspaceException, FetchException, IOException {
    Optional<Path> here = workspace.present(set, file);
    if (here.isPresent()) {
      requireOnRecord(set, file, here.get());
      SourceFile source = SourceFile.of(here.get());
      return new Got(
          here.get(),
          here.get().toUri(),
          source.bytes(),
          source.sha256(),
          source.sha256().equals(file.sha256()),
          false);
    }
    URI from =
        file.official()
            .orElseThrow(
                () ->
                    new WorkspaceException(
                        "the catalogue has no official address for "
                            + file.baseName()
                            + " of "
                            + set.name()
                            + "; name a folder or an address that has it with --mirror, or load your own file with: entente data load "
                            + set.name()
                            + " --file FILE"));
    return isZip(from) ? fromArchive(set, file, from) : plain(set, file, from);
  }

  /** A file under its mirror's name has a checksum on record. */
  private void requireOnRecord(DataSet set, DataFile file, Path here)
      throws WorkspaceException, IOException {
    boolean wrong =
        here.equals(workspace.file(set, file))
            && !file.baseName().equals(file.plainName())
            && !SourceFile.of(here).sha256().equals(file.sha256());
    if (wrong) {
      throw new WorkspaceException(
          here
              + " does not have the checksum on record; remove it with: entente data remove "
              + set.name()
              + ", and get it again");
    }
  }

  private static boolean isZip(URI from) {
    return String.valueOf(from.getPath()).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** No checksum is on record for the publisher's own file: the file is accepted with a notice. */
  private Got plain(DataSet set, DataFile file, URI from) throws FetchException, IOException {
    Path to = workspace.plainFile(set, file);
    return got(fetcher.fetch(from, to, Expected.unknown(), progress), from);
  }

  private Got fromArchive(DataSet set, DataFile file, URI from) throws FetchException, IOException {
    Path archive = workspace.files(set).resolve("." + file.plainName() + ".zip");
    Path to = workspace.plainFile(set, file);
    try {
      fetcher.fetch(from, archive, Expected.unknown(), progress);
      Unpacker.unpack(archive, file.entry(), to, UnpackLimits.defaults());
    } finally {
      Files.deleteIfExists(archive);
    }
    SourceFile unpacked = SourceFile.of(to);
    return new Got(to, from, unpacked.bytes(), unpacked.sha256(), false, true);
  }
}
