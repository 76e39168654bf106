package org.entente.app.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What is installed, where it is, how large it is, and what is missing or out of date. */
public final class Installation {

  /**
   * A part of the installation.
   *
   * @param name what it is
   * @param facts what is known about it, one line each
   * @param remedy what to do about it; empty if it is in order
   */
  public record Part(String name, List<String> facts, Optional<String> remedy) {
    /** Keeps its own copy. */
    public Part {
      facts = List.copyOf(facts);
    }
  }

  private final Optional<ProgramFolder> program;
  private final Map<String, String> environment;

  /**
   * @param program the program, if it runs from its folder
   * @param environment the variables of the process
   */
  public Installation(Optional<ProgramFolder> program, Map<String, String> environment) {
    this.program = program;
    this.environment = environment;
  }

  /**
   * All parts.
   *
   * @param version of the program
   * @param workspace the folder with the user's data, which need not exist
   */
  public List<Part> parts(String version, Path workspace) {
    return List.of(program(version), java(), models(), workspace(workspace), start());
  }

  /** Removes what can be made again. Returns the removed files. */
  public List<Path> clean() throws IOException {
    List<Path> removed = new ArrayList<>();
    for (Path file : kept()) {
      if (Files.deleteIfExists(file)) {
        removed.add(file);
      }
    }
    return removed;
  }

  private List<Path> kept() {
    List<Path> files = new ArrayList<>();
    program.ifPresent(folder -> files.addAll(new QuickStart(folder, environment).files()));
    UserCache.folder(environment)
        .filter(Files::isDirectory)
        .ifPresent(
            cache -> {
              try (Stream<Path> found = Files.walk(cache)) {
                found.filter(Files::isRegularFile).sorted().forEach(files::add);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return files.stream().distinct().toList();
  }

  private Part program(String version) {
    List<String> facts = new ArrayList<>(List.of("version " + version));
    program.ifPresentOrElse(
        folder -> facts.add(sized(folder.home())), () -> facts.add("runs from loose classes"));
    program.flatMap(ProgramFolder::checkout).ifPresent(root -> facts.add("built from " + root));
    return new Part("Program", facts, Optional.empty());
  }

  private static Part java() {
    return new Part(
        "Java",
        List.of(
            "version "
                + System.getProperty("java.version")
                + ", "
                + System.getProperty("java.vendor"),
            System.getProperty("java.home")),
        Optional.empty());
  }

  private Part models() {
    ModelFolder models = new ModelFolder(program, environment, text -> {});
    Optional<Path> found = models.find();
    if (found.isPresent()) {
      return new Part("Language models", List.of(sized(found.get())), Optional.empty());
    }
    List<String> facts = new ArrayList<>(List.of("not found; only reading articles needs them"));
    models.places().forEach(place -> facts.add("looked in " + place));
    return new Part(
        "Language models",
        facts,
        Optional.of(
            "to read articles, unpack entente-models next to the program's folder, or set"
                + " ENTENTE_MODELS"));
  }

  private static Part workspace(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new Part(
          "Workspace",
          List.of(folder + " does not exist; no data sets are loaded"),
          Optional.empty());
    }
    List<String> facts = new ArrayList<>(List.of(sized(folder)));
    Path database = folder.resolve("entente.duckdb");
    facts.add(Files.exists(database) ? "database: " + sized(database) : "no data sets are loaded");
    return new Part("Workspace", facts, Optional.empty());
  }

  private Part start() {
    if (program.isEmpty()) {
      return new Part("Quick start", List.of("not used for loose classes"), Optional.empty());
    }
    QuickStart start = new QuickStart(program.get(), environment);
    List<String> facts = new ArrayList<>();
    start.files().stream().filter(Files::exists).forEach(file -> facts.add(sized(file)));
    if (facts.isEmpty()) {
      return new Part(
          "Quick start",
          List.of("nothing is kept yet"),
          Optional.of("run any other command once; it keeps its classes for the next start"));
    }
    return new Part(
        "Quick start",
        facts,
        start.isPrepared()
            ? Optional.empty()
            : Optional.of("out of date; the next other command renews it"));
  }

  private static String sized(Path path) {
    OptionalLong size = size(path);
    return path + (size.isPresent() ? " (" + megabytes(size.getAsLong()) + ")" : " (unreadable)");
  }

  private static String megabytes(long bytes) {
    return bytes < 100_000
        ? bytes + " bytes"
        : String.format(java.util.Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static OptionalLong size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      long sum = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += Files.size(file);
      }
      return OptionalLong.of(sum);
    } catch (IOException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }
}
