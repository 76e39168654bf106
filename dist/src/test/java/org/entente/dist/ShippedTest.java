package org.entente.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped, and that the same files give the same archive. */
class ShippedTest {

  @TempDir private Path folder;

  /** Every library and its size in kB. A library that is not listed here is not shipped. */
  private static final Map<String, Integer> LIBRARIES =
      Map.ofEntries(
          Map.entry("commons-numbers-combinatorics-1.2.jar", 26),
          Map.entry("commons-numbers-core-1.2.jar", 39),
          Map.entry("commons-numbers-fraction-1.2.jar", 27),
          Map.entry("commons-numbers-gamma-1.2.jar", 66),
          Map.entry("commons-numbers-rootfinder-1.2.jar", 11),
          Map.entry("commons-rng-client-api-1.6.jar", 26),
          Map.entry("commons-rng-sampling-1.6.jar", 229),
          Map.entry("commons-statistics-distribution-1.2.jar", 99),
          Map.entry("dec-0.1.2.jar", 98),
          Map.entry("duckdb_jdbc-1.5.6.0.jar", 248),
          Map.entry("fastcsv-4.4.0.jar", 102),
          Map.entry("itu-1.14.0.jar", 58),
          Map.entry("jackson-annotations-2.22.jar", 84),
          Map.entry("jackson-core-3.2.4.jar", 613),
          Map.entry("jackson-databind-3.2.4.jar", 1990),
          Map.entry("jackson-dataformat-yaml-3.2.4.jar", 68),
          Map.entry("jdom2-2.0.6.1.jar", 328),
          Map.entry("jline-native-3.29.0.jar", 190),
          Map.entry("jline-terminal-3.29.0.jar", 265),
          Map.entry("json-schema-validator-3.0.6.jar", 581),
          Map.entry("jsoup-1.24.1.jar", 595),
          Map.entry("jte-runtime-3.2.3.jar", 52),
          Map.entry("jwarc-0.36.0.jar", 349),
          Map.entry("mcp-core-2.0.1.jar", 646),
          Map.entry("mcp-json-jackson3-2.0.1.jar", 12),
          Map.entry("ojalgo-57.1.0.jar", 2718),
          Map.entry("picocli-4.7.7.jar", 418),
          Map.entry("progressbar-0.10.2.jar", 39),
          Map.entry("reactive-streams-1.0.4.jar", 12),
          Map.entry("reactor-core-3.7.0.jar", 1877),
          Map.entry("rome-2.1.0.jar", 258),
          Map.entry("rome-utils-2.1.0.jar", 9),
          Map.entry("slf4j-api-1.7.36.jar", 41),
          Map.entry("slf4j-nop-1.7.36.jar", 4),
          Map.entry("snakeyaml-engine-3.0.1.jar", 299),
          Map.entry("stanford-corenlp-4.5.10.jar", 9119));

  @Test
  void onlyTheseLibrariesAreShipped() throws IOException {
    Map<String, Integer> shipped = new TreeMap<>();
    try (Stream<Path> files = Files.list(LauncherTest.program().resolve("lib"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jar") && !name.startsWith("entente")) {
          shipped.put(name, Math.toIntExact(Math.round(Files.size(file) / 1000.0)));
        }
      }
    }
    assertThat(shipped).containsExactlyInAnyOrderEntriesOf(LIBRARIES);
  }

  @Test
  void theDatabaseBringsTheLibraryOfThisPlatformOnly() throws IOException {
    try (Stream<Path> files = Files.list(LauncherTest.program().resolve("lib"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("libduckdb"))
          .containsExactly(Platform.current().database());
    }
  }

  @Test
  void theProgramIsUnderSixtyMegabytes() throws IOException {
    Path archive = folder.resolve("entente.tar.gz");
    Path program = Files.createDirectories(folder.resolve("entente"));
    for (String part : List.of("bin", "lib")) {
      try (Stream<Path> files = Files.walk(LauncherTest.program().resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (!file.getFileName().toString().matches("quick.options|entente.(jsa|aot)")) {
            Path target = program.resolve(LauncherTest.program().relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      }
    }
    Archive.write(program, archive);
    assertThat(Files.size(archive)).isLessThan(60_000_000);
  }

  @Test
  void theSameFilesGiveTheSameArchiveAndTheLauncherCanBeRun()
      throws IOException, InterruptedException {
    for (String name : List.of("a.zip", "a.tar.gz")) {
      Path first = folder.resolve("first").resolve(name);
      Path second = folder.resolve("second").resolve(name);
      Archive.write(program("one"), first);
      Path other = program("two");
      Files.setLastModifiedTime(
          other.resolve("bin/entente"), java.nio.file.attribute.FileTime.fromMillis(0));
      Archive.write(other, second);
      assertThat(first).hasSameBinaryContentAs(second);
    }
    Process tar =
        new ProcessBuilder("tar", "tvzf", folder.resolve("first/a.tar.gz").toString()).start();
    assertThat(
            new String(
                tar.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("-rwxr-xr-x", "program/bin/entente", "-rw-r--r--", "2025-01-01");
    assertThat(tar.waitFor()).isZero();
  }

  private Path program(String parent) throws IOException {
    Path program = folder.resolve(parent).resolve("program");
    Files.createDirectories(program.resolve("bin"));
    Files.createDirectories(program.resolve("lib"));
    Files.writeString(program.resolve("lib/b.txt"), "b");
    Files.writeString(program.resolve("lib/a.txt"), "a");
    Files.writeString(program.resolve("bin/entente"), "#!/bin/sh\n");
    return program;
  }
}
