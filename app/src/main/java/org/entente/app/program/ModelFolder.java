package org.entente.app.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.text.language.LanguageModels;
import org.entente.text.language.ModelSource;

/**
 * Finds the language models: in the folder that {@code ENTENTE_MODELS} names, in {@code models} of
 * the program's folder, in {@code entente-models} next to it, or in the checkout. A checkout can
 * also download them.
 */
public final class ModelFolder implements ModelSource {

  private static final String VARIABLE = "ENTENTE_MODELS";

  private final Optional<ProgramFolder> program;
  private final Map<String, String> environment;
  private final Consumer<String> say;

  /**
   * @param program the program, if it runs from its folder
   * @param environment the variables of the process
   * @param say takes a notice
   */
  public ModelFolder(
      Optional<ProgramFolder> program, Map<String, String> environment, Consumer<String> say) {
    this.program = program;
    this.environment = environment;
    this.say = say;
  }

  /** The folders that are looked at, in order. */
  public List<Path> places() {
    List<Path> places = new ArrayList<>();
    Optional.ofNullable(environment.get(VARIABLE))
        .filter(named -> !named.isEmpty())
        .ifPresent(named -> places.add(Path.of(named)));
    program.ifPresent(
        folder -> {
          places.add(folder.home().resolve("models"));
          places.add(folder.home().resolveSibling("entente-models"));
        });
    checkout().ifPresent(checkout -> places.add(built(checkout)));
    return places;
  }

  @Override
  public Optional<Path> find() {
    return places().stream().filter(LanguageModels::areIn).findFirst();
  }

  @Override
  public Optional<Path> obtain() {
    return checkout().filter(this::download).map(ModelFolder::built).filter(LanguageModels::areIn);
  }

  private Optional<Path> checkout() {
    return program.flatMap(ProgramFolder::checkout);
  }

  private static Path built(Path checkout) {
    return checkout.resolve("text-models").resolve("target").resolve("classes");
  }

  /** Half a gigabyte is downloaded once, and a tenth of it is kept. */
  private boolean download(Path checkout) {
    say.accept("downloading the language models (once; 474 MB, of which 50 MB are kept)");
    Path log = checkout.resolve("text-models").resolve("target").resolve("build.log");
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    ProcessBuilder maven =
        new ProcessBuilder(
                windows ? "mvn.cmd" : "mvn",
                "-B",
                "-f",
                checkout.resolve("pom.xml").toString(),
                "-pl",
                "text-models",
                "-DskipChecks",
                "process-classes")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    try {
      Files.createDirectories(log.getParent());
      Process process = maven.start();
      Thread stop = new Thread(process::destroy, "stop download");
      Runtime.getRuntime().addShutdownHook(stop);
      int code = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(stop);
      if (code != 0) {
        say.accept("the models could not be downloaded; see " + log);
      }
      return code == 0;
    } catch (IOException e) {
      say.accept("the models could not be downloaded: " + e.getMessage());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
