package org.entente.app.program;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options of the JVM for each command. The build writes them to {@code lib/start}, one file for
 * each command that needs options of its own, and the launchers only look for the file.
 */
public final class StartOptions {

  private static final List<String> ALL =
      List.of("-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr");

  /** Most commands end before an optimising compiler pays off, and need little memory. */
  private static final List<String> SHORT =
      with("-XX:TieredStopAtLevel=1", "-Xms24m", "-Xmn16m", "-Xss512k");

  /** Long work on the data sets pays for the optimising compiler. */
  private static final List<String> LONG = with("-Xss512k");

  /** Reading articles recurses deeply into trees. */
  private static final List<String> READING = with("-Xss4m", "-Xmx1536m");

  private static final Map<String, List<String>> OWN =
      Map.of(
          "data", LONG,
          "mcp", LONG,
          "similarity", LONG,
          "ideal-points", LONG,
          "read", READING,
          "claims", READING,
          "voices", READING,
          "serve", READING);

  private StartOptions() {}

  private static List<String> with(String... more) {
    return java.util.stream.Stream.concat(ALL.stream(), java.util.stream.Stream.of(more)).toList();
  }

  /** The options of all other commands. */
  public static List<String> usual() {
    return List.copyOf(SHORT);
  }

  /** The commands that need options of their own, by name. */
  public static Map<String, List<String>> byCommand() {
    return new TreeMap<>(OWN);
  }
}
