package org.entente.data.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A second Java process with the class path of this one. */
final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts one.
   *
   * @param library a folder for the database's native library, which is unpacked there once
   */
  static ChildJvm start(Path library, Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.io.tmpdir=" + library);
    command.add("-Djava.library.path=" + library);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    Stream.of(arguments).map(String::valueOf).forEach(command::add);
    try {
      keepUnpacked(library);
      return new ChildJvm(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A killed process leaves the library that it unpacked behind: the next one uses it. */
  private static void keepUnpacked(Path folder) throws IOException {
    Path kept = folder.resolve(System.mapLibraryName("duckdb_java"));
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file :
          left.filter(file -> !file.equals(kept)).filter(Files::isRegularFile).toList()) {
        if (!Files.exists(kept) && file.getFileName().toString().startsWith("libduckdb_java")) {
          Files.move(file, kept);
        } else {
          Files.delete(file);
        }
      }
    }
  }

  long pid() {
    return process.pid();
  }

  /** The next line that it prints; null when it has ended. */
  String line() throws IOException {
    return output.readLine();
  }

  /** Kills it at once, and waits until it is dead; what it has printed can still be read. */
  void kill() {
    // By its handle: the process itself would close its output.
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() throws IOException {
    kill();
    output.close();
  }
}
