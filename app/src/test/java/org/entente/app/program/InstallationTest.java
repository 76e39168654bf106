package org.entente.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code doctor} shows and {@code cache clean} removes. */
class InstallationTest {

  @TempDir private Path folder;

  private Installation installation() {
    return new Installation(
        Optional.of(new ProgramFolder(folder.resolve("entente"), Optional.empty())),
        Map.of(
            "XDG_CACHE_HOME", folder.resolve("cache").toString(),
            "LOCALAPPDATA", folder.resolve("cache").toString()));
  }

  private Installation.Part part(String name) {
    return installation().parts("9.9", folder.resolve("workspace")).stream()
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Path write(String name, int bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[bytes]);
  }

  @Test
  void itShowsWhatIsMissingWithTheRemedy() throws IOException {
    write("entente/lib/entente.jar", 10);
    assertThat(part("Program").facts()).contains("version 9.9");
    assertThat(part("Language models").facts().get(0)).startsWith("not found");
    assertThat(part("Language models").remedy().orElseThrow()).contains("ENTENTE_MODELS");
    assertThat(part("Workspace").facts())
        .containsExactly(folder.resolve("workspace") + " does not exist; no data sets are loaded");
    assertThat(part("Quick start").facts()).containsExactly("nothing is kept yet");
  }

  @Test
  void itShowsPlacesAndSizes() throws IOException {
    write("entente/lib/entente.jar", 10);
    write("entente/lib/entente.jsa", 2_000_000);
    write("workspace/entente.duckdb", 1_500_000);
    write("workspace/files/a.csv", 500_000);
    assertThat(part("Workspace").facts())
        .containsExactly(
            folder.resolve("workspace") + " (2.0 MB)",
            "database: " + folder.resolve("workspace/entente.duckdb") + " (1.5 MB)");
    assertThat(part("Quick start").facts())
        .containsExactly(folder.resolve("entente/lib/entente.jsa") + " (2.0 MB)");
    // The running program was not started with it.
    assertThat(part("Quick start").remedy().orElseThrow()).startsWith("out of date");
  }

  @Test
  void cleaningRemovesWhatCanBeMadeAgainAndNothingElse() throws IOException {
    Path jar = write("entente/lib/entente.jar", 10);
    Path kept = write("entente/lib/entente.jsa", 10);
    Path data = write("workspace/entente.duckdb", 10);
    List<Path> removed = installation().clean();
    assertThat(removed).containsExactly(kept);
    assertThat(kept).doesNotExist();
    assertThat(jar).exists();
    assertThat(data).exists();
    assertThat(installation().clean()).isEmpty();
  }
}
