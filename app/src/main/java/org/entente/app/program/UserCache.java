package org.entente.app.program;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The user's folder for what can be made again. */
public final class UserCache {

  private UserCache() {}

  /**
   * {@code LOCALAPPDATA} on Windows; elsewhere {@code XDG_CACHE_HOME}, or {@code .cache} in the
   * home folder. The launchers look in the same place.
   *
   * @return the folder, which need not exist; nothing if no variable names one
   */
  public static Optional<Path> folder(Map<String, String> environment) {
    if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
      return named(environment, "LOCALAPPDATA").map(local -> local.resolve("entente"));
    }
    return named(environment, "XDG_CACHE_HOME")
        .or(() -> named(environment, "HOME").map(home -> home.resolve(".cache")))
        .map(cache -> cache.resolve("entente"));
  }

  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
