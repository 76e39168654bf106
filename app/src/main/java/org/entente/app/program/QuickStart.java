package org.entente.app.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps the parsed classes of the program for the next start: in a class-data archive, or in an AOT
 * cache where the JVM has one (25 and later). The JVM checks that the file was made by the same JVM
 * for the same libraries, and ignores it otherwise.
 *
 * <p>The file and {@code quick.options}, which names it, are in {@code lib} of the program's
 * folder, or in the user's cache if that folder cannot be written.
 */
public final class QuickStart {

  /** The file that the launchers look for. */
  public static final String OPTIONS = "quick.options";

  private static final String WARM_UP = "org.entente.app.WarmUp";
  private static final int AOT = 25;

  private final ProgramFolder program;
  private final Map<String, String> environment;

  /**
   * @param program the program
   * @param environment the variables of the process
   */
  public QuickStart(ProgramFolder program, Map<String, String> environment) {
    this.program = program;
    this.environment = environment;
  }

  /** Whether the running program was started with what was kept for it, or nothing can be kept. */
  public boolean isPrepared() {
    String started = System.getProperty("entente.quick");
    return (started != null && started.equals(stamp())) || place().isEmpty();
  }

  /**
   * Keeps the parsed classes. Takes a few seconds. If it fails, the program starts as before, and
   * it is not tried again for these libraries.
   *
   * @param say takes a notice
   */
  public void prepare(Consumer<String> say) {
    Optional<Path> place = place();
    if (place.isEmpty()) {
      return;
    }
    say.accept("preparing quicker starts (once, a few seconds)");
    Path folder = place.get();
    Path work = null;
    try {
      Files.createDirectories(folder);
      work = Files.createTempDirectory(folder, ".quick");
      boolean aot = Runtime.version().feature() >= AOT;
      Path made = work.resolve("made");
      List<String> options = new ArrayList<>(List.of("-XX:+IgnoreUnrecognizedVMOptions"));
      if (aot ? aot(made, work) : archive(made, work)) {
        Path kept = folder.resolve(aot ? "entente.aot" : "entente.jsa");
        Files.move(made, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        options.add((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + kept);
      }
      options.add("-Dentente.quick=" + stamp());
      Path written = work.resolve(OPTIONS);
      Files.writeString(written, argumentFile(options), StandardCharsets.UTF_8);
      Files.move(
          written,
          folder.resolve(OPTIONS),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      say.accept("starts stay as they are: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      delete(work);
    }
  }

  /** Options as a JVM reads them from a file: one a line, quoted. */
  public static String argumentFile(List<String> options) {
    StringBuilder text = new StringBuilder();
    for (String option : options) {
      text.append('"').append(option.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n");
    }
    return text.toString();
  }

  /** The files that are kept, whether or not they exist. */
  public List<Path> files() {
    return place().stream()
        .flatMap(
            folder -> List.of("entente.jsa", "entente.aot", OPTIONS).stream().map(folder::resolve))
        .toList();
  }

  private Optional<Path> place() {
    return Files.isWritable(program.library())
        ? Optional.of(program.library())
        : UserCache.folder(environment)
            .map(cache -> cache.resolve("start-" + name(program.home())));
  }

  private static String name(Path home) {
    Path name = home.getFileName();
    return name == null ? "program" : name.toString();
  }

  /**
   * Tells these libraries in this folder from others: the library that names them changes with
   * them.
   */
  private String stamp() {
    try {
      String facts =
          program.home().toRealPath()
              + "|"
              + Files.getLastModifiedTime(program.jar()).toMillis()
              + "|"
              + Files.size(program.jar());
      return String.format(Locale.ROOT, "%08x", facts.hashCode());
    } catch (IOException e) {
      return "unknown";
    }
  }

  private boolean archive(Path made, Path work) throws IOException, InterruptedException {
    Path list = work.resolve("classes");
    return run(work, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + list), List.of(WARM_UP))
        && run(
            work,
            List.of(
                "-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made),
            List.of())
        && Files.exists(made);
  }

  private boolean aot(Path made, Path work) throws IOException, InterruptedException {
    return run(work, List.of("-XX:AOTCacheOutput=" + made), List.of(WARM_UP)) && Files.exists(made);
  }

  private boolean run(Path work, List<String> options, List<String> main)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(StartOptions.usual());
    words.addAll(options);
    words.addAll(List.of("-cp", program.jar().toString()));
    words.addAll(main);
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("ENTENTE_WORKSPACE", work.resolve("none").toString());
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }

  private static void delete(Path work) {
    if (work == null) {
      return;
    }
    try (var files = Files.list(work)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(work);
    } catch (IOException e) {
      // The next preparation uses another folder.
    }
  }
}
