package org.entente.app.program;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of the program: {@code bin} with the launchers, {@code lib} with the libraries.
 *
 * @param home the folder
 * @param checkout the checkout of the sources that it was built from, if it was started from there
 */
public record ProgramFolder(Path home, Optional<Path> checkout) {

  /** The help of the program, which the build writes down, among the libraries. */
  public static final String HELP = "help.txt";

  /** The library that names all others. */
  private static final String JAR = "entente.jar";

  /**
   * The folder that the running program was started from; nothing if it runs from loose classes, as
   * in a test.
   */
  public static Optional<ProgramFolder> running(Map<String, String> environment) {
    return startedFrom()
        .filter(home -> Files.isRegularFile(home.resolve("lib").resolve(JAR)))
        .map(
            home ->
                new ProgramFolder(
                    home, Optional.ofNullable(environment.get("ENTENTE_CHECKOUT")).map(Path::of)));
  }

  private static Optional<Path> startedFrom() {
    String named = System.getProperty("entente.home");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    CodeSource code = ProgramFolder.class.getProtectionDomain().getCodeSource();
    if (code == null || code.getLocation() == null) {
      return Optional.empty();
    }
    try {
      Path library = Path.of(code.getLocation().toURI()).getParent();
      return Optional.ofNullable(library).map(Path::getParent);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The library to start. */
  public Path jar() {
    return library().resolve(JAR);
  }

  /** The folder of the libraries. */
  public Path library() {
    return home.resolve("lib");
  }
}
