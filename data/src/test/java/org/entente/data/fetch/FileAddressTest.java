package org.entente.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.data.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAddressTest {

  private final Sample sample = Sample.of(200_000, 1);

  @TempDir private Path folder;
  private Path source;
  private Path target;

  @BeforeEach
  void writeTheSource() throws IOException {
    source = Files.write(folder.resolve("source file.zip"), sample.bytes());
    target = folder.resolve("data.zip");
  }

  private Fetched fetch(URI from, Expected expected) throws FetchException, IOException {
    return new Fetcher(Sample.HASTY.withMostBytes(sample.size()))
        .fetch(from, target, expected, Progress.silent());
  }

  private FetchException failure(URI from, Expected expected) {
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> fetch(from, expected));
    assertThat(failure).isNotNull();
    assertThat(target).doesNotExist();
    return failure;
  }

  @Test
  void aFileOfThisMachineIsCopiedAndVerified() throws Exception {
    Fetched fetched = fetch(source.toUri(), sample.expected());
    assertThat(fetched).isEqualTo(new Fetched(target, sample.size(), sample.sha256(), true, 0));
    assertThat(target).hasBinaryContent(sample.bytes());
    assertThat(folder.resolve(".data.zip.part")).doesNotExist();
  }

  @Test
  void whatAnEarlierCallLeftIsNotMixedIn() throws Exception {
    Files.write(folder.resolve(".data.zip.part"), new byte[300_000]);
    fetch(source.toUri(), Expected.unknown());
    assertThat(target).hasBinaryContent(sample.bytes());
  }

  @Test
  void theWrongFileIsNotTaken() {
    assertThat(failure(source.toUri(), Expected.of(Sample.of(1, 2).sha256())))
        .hasMessageContaining("checksum is wrong");
    assertThat(failure(source.toUri(), Expected.of(5, sample.sha256())))
        .hasMessageContaining("announces 200000 bytes where 5 are expected");
    assertThat(folder.resolve(".data.zip.part")).isEmptyFile();
  }

  @Test
  void aFileThatIsTooLargeIsNotTaken() throws Exception {
    Files.write(source, new byte[sample.size() + 1]);
    assertThat(failure(source.toUri(), Expected.unknown()))
        .hasMessageContaining("the file has 200001 bytes, and 200000 are allowed");
  }

  @Test
  void whatIsNoFileIsNamed() {
    assertThat(failure(folder.resolve("none").toUri(), Expected.unknown()))
        .hasMessageContaining("the file does not exist");
    assertThat(failure(folder.toUri(), Expected.unknown())).hasMessageContaining("Name a file");
    assertThat(failure(URI.create("file://elsewhere/a"), Expected.unknown()))
        .hasMessageContaining("not a path on this machine. Write it as file:///folder/name");
    assertThat(failure(URI.create("file:a"), Expected.unknown()))
        .hasMessageContaining("not a path on this machine. Write it as file:///folder/name");
  }

  @Test
  void expectationsAreChecked() {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Expected.of("abc")))
        .hasMessageContaining("\"abc\" is not a SHA-256 checksum");
    assertThat(
            catchThrowableOfType(
                IllegalArgumentException.class,
                () -> new Expected(OptionalLong.of(-1), Optional.empty())))
        .hasMessageContaining("-1 bytes");
    assertThat(Expected.of("AB".repeat(32)).sha256()).hasValue("ab".repeat(32));
  }
}
