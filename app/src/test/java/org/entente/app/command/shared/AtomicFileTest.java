package org.entente.app.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.engine.source.FailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  /** Wherever the writing fails, the old file is there, whole, and nothing beside it. */
  @Test
  void aFailureAtAnyByteLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    byte[] bytes = "new and longer".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    for (int step = 0; step < bytes.length; step++) {
      int fails = step;
      assertThatThrownBy(
              () ->
                  AtomicFile.write(
                      file,
                      temporary -> {
                        try (OutputStream out = Files.newOutputStream(temporary)) {
                          out.write(bytes, 0, fails);
                        }
                        throw new IOException("No space left on device");
                      }))
          .isInstanceOf(FailedException.class)
          .hasMessage(file + " cannot be written: No space left on device");
      assertThat(Files.readString(file)).isEqualTo("old");
      assertThat(names()).containsExactly("a.csv");
    }
    AtomicFile.write(file, bytes);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void whatAKilledRunLeftIsSwept() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Instant before = Instant.now().minusSeconds(600);
    left(ended.pid(), before);
    Path fresh = left(ended.pid(), Instant.now().plusSeconds(600));
    Path alive = left(ProcessHandle.current().pid(), before);
    Path other = Files.writeString(folder.resolve(".entente-notes.tmp"), "mine");
    Files.setLastModifiedTime(other, FileTime.from(before));

    AtomicFile.write(folder.resolve("a.csv"), new byte[] {1});

    assertThat(names())
        .containsExactlyInAnyOrder(
            "a.csv",
            String.valueOf(fresh.getFileName()),
            String.valueOf(alive.getFileName()),
            String.valueOf(other.getFileName()));
  }

  private Path left(long process, Instant changed) throws IOException {
    Path file = folder.resolve(".entente-" + process + "-" + UUID.randomUUID() + ".tmp");
    Files.writeString(file, "half");
    return Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
