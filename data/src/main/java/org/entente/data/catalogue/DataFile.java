package org.entente.data.catalogue;

import java.net.URI;
import java.util.Optional;

/**
 * A file of a data set.
 *
 * @param name its path on a mirror, and its name in a workspace
 * @param bytes its length
 * @param sha256 its SHA-256, in lower-case hexadecimal digits
 * @param official the publisher's own address; empty if it is not on record
 * @param entry the file inside the archive at that address; empty if it is the only one, or there
 *     is no archive
 */
public record DataFile(
    String name, long bytes, String sha256, Optional<URI> official, Optional<String> entry) {

  /** Fills in what a description leaves out. */
  public DataFile {
    official = official == null ? Optional.empty() : official;
    entry = entry == null ? Optional.empty() : entry;
  }

  /** The last part of the name. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** The name of the file at the publisher, who does not compress it as mirrors do. */
  public String plainName() {
    return baseName().endsWith(".gz")
        ? baseName().substring(0, baseName().length() - 3)
        : baseName();
  }
}
