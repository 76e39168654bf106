package org.entente.data.fetch;

import java.nio.file.Path;

/** The hidden files next to a target. */
public final class PartialFileNames {

  private PartialFileNames() {}

  /** What has come so far. */
  static Path part(Path target) {
    return named(target, ".part");
  }

  /** Where that came from. */
  static Path origin(Path target) {
    return named(target, ".part.origin");
  }

  /** What is being taken out of an archive. */
  public static Path unpacking(Path target) {
    return named(target, ".unpacking");
  }

  /** Held by the process that works on the target. */
  static Path lock(Path target) {
    return named(target, ".lock");
  }

  private static Path named(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }
}
