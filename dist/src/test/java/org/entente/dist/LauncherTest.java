package org.entente.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the built folder, as a process of its own. */
class LauncherTest {

  @TempDir private Path folder;

  private record Answer(int code, String out, String err) {}

  @BeforeEach
  void theLauncherIsAShellScript() {
    assumeFalse(File.separatorChar == '\\', "the shell launcher is not for Windows");
  }

  static Path program() {
    return Path.of(System.getProperty("entente.root"), "dist", "target", "entente");
  }

  /** The same program elsewhere: the libraries are linked, and what it writes stays here. */
  private Path installed(String name) throws IOException {
    Path home = folder.resolve(name);
    try (Stream<Path> files = Files.walk(program())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = home.resolve(program().relativize(file));
        if (target.getFileName().toString().matches("quick.options|entente.(jsa|aot)")) {
          continue;
        }
        Files.createDirectories(target.getParent());
        if (target.getFileName().toString().endsWith(".jar")) {
          Files.createLink(target, file);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return home;
  }

  private Answer run(Path launcher, String... words) throws IOException, InterruptedException {
    return run(launcher.toString(), folder, words);
  }

  private Answer run(String launcher, Path from, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(words));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("ENTENTE_WORKSPACE", folder.resolve("none").toString());
    Process process = builder.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Answer(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void theFirstRunPreparesTheNextAndBothAnswerAlike() throws IOException, InterruptedException {
    Path home = installed("entente of mine (é)");
    Path launcher = home.resolve("bin/entente");
    String[] question = {"state", "KOR"};
    Answer first = run(launcher, question);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).isEqualTo("entente: preparing quicker starts (once, a few seconds)\n");
    assertThat(home.resolve("lib/quick.options")).exists();
    Answer second = run(launcher, question);
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).isEqualTo(first.out()).contains("Korea");
    // Through a link, and from the folder itself, it is the same program.
    Path link = Files.createSymbolicLink(folder.resolve("entente"), launcher);
    assertThat(run(link, question).out()).isEqualTo(first.out());
    assertThat(run("./entente", home.resolve("bin"), question).out()).isEqualTo(first.out());
    // What it keeps is used: the classes come from the archive.
    String kept = Files.readString(home.resolve("lib/quick.options"));
    assertThat(kept).containsPattern("-XX:(SharedArchiveFile|AOTCache)=");
    // A changed program is prepared again.
    Path jar = home.resolve("lib/entente.jar");
    byte[] bytes = Files.readAllBytes(jar);
    Files.delete(jar);
    Files.write(jar, bytes);
    Files.setLastModifiedTime(jar, java.nio.file.attribute.FileTime.fromMillis(0));
    assertThat(run(launcher, question).err())
        .isEqualTo("entente: preparing quicker starts (once, a few seconds)\n");
  }

  @Test
  void theHelpThatTheBuildWroteIsTheHelpOfTheCommands() throws IOException, InterruptedException {
    Path home = installed("entente");
    Files.writeString(home.resolve("lib/quick.options"), "");
    Answer kept = run(home.resolve("bin/entente"), "--help");
    Files.delete(home.resolve("lib/help.txt"));
    Answer laidOut = run(home.resolve("bin/entente"), "--help");
    assertThat(kept.out()).startsWith("Usage: entente").isEqualTo(laidOut.out());
  }

  @Test
  void codesOfErrorsReachTheCaller() throws IOException, InterruptedException {
    Path home = installed("entente");
    Files.writeString(home.resolve("lib/quick.options"), "");
    Answer wrong = run(home.resolve("bin/entente"), "asess");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("entente: Unmatched argument at index 0: 'asess'");
  }

  @Test
  void readingWithoutModelsSaysWhereTheyBelong() throws IOException, InterruptedException {
    Path home = installed("entente");
    Path article = Files.writeString(folder.resolve("article.txt"), "Japan thanked Australia.");
    Answer answer =
        run(home.resolve("bin/entente"), "read", article.toString(), "--published", "2025-01-07");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("entente-models").contains("ENTENTE_MODELS");
  }
}
