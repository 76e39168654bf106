package org.entente.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Java runtime with only the modules that the program needs, made by {@code jlink}. */
final class JavaRuntime {

  /**
   * What {@code jdeps} finds in the libraries, and what is loaded by name: charsets, time zones,
   * XML.
   */
  static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.instrument",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.sql",
          "java.xml",
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.httpserver",
          "jdk.unsupported",
          "jdk.zipfs");

  private JavaRuntime() {}

  /** Whether the running JDK can make one: it has the modules themselves. */
  static boolean isPossible() {
    return Files.isDirectory(home().resolve("jmods"));
  }

  private static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /**
   * Makes a runtime for this platform.
   *
   * @throws IOException if {@code jlink} fails
   */
  static void make(Path folder) throws IOException {
    run(
        home().resolve("bin/jlink").toString(),
        "--add-modules",
        String.join(",", MODULES),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--compress=2",
        "--output",
        folder.toString());
    // The classes of the runtime itself, parsed: valid wherever the folder is put.
    run(folder.resolve("bin/java").toString(), "-Xshare:dump");
  }

  private static void run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed: " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
