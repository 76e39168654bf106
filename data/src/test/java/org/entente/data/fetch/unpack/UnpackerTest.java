package org.entente.data.fetch.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.data.fetch.FetchException;
import org.entente.data.fetch.Sample;
import org.entente.data.fetch.TargetLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {

  private static final UnpackLimits LIMITS = UnpackLimits.defaults();

  /** Offset of the size before compression in a record of the central directory. */
  private static final int SIZE_IN_DIRECTORY = 24;

  private final byte[] content = Sample.of(100_000, 1).bytes();

  @TempDir private Path folder;
  private Path archive;
  private Path target;

  @BeforeEach
  void nameTheFiles() {
    archive = folder.resolve("data.zip");
    target = folder.resolve("data.csv");
  }

  /** A zip archive that is being written. */
  private static final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream out = new ZipOutputStream(bytes);

    Zip with(String name, byte[] content) {
      try {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Zip stored(String name, byte[] content) throws IOException {
      ZipEntry entry = new ZipEntry(name);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setCrc(crc.getValue());
      out.putNextEntry(entry);
      out.write(content);
      out.closeEntry();
      return this;
    }

    byte[] bytes() throws IOException {
      out.close();
      return bytes.toByteArray();
    }
  }

  private Zip zip() {
    return new Zip();
  }

  private Unpacked unpack(byte[] bytes, String entry, UnpackLimits limits)
      throws FetchException, IOException {
    Files.write(archive, bytes);
    return Unpacker.unpack(archive, Optional.ofNullable(entry), target, limits);
  }

  private FetchException failure(byte[] bytes, String entry, UnpackLimits limits)
      throws IOException {
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> unpack(bytes, entry, limits));
    assertThat(failure).isNotNull();
    assertThat(failure.getMessage()).startsWith(archive + ": ").doesNotContainPattern("\\p{Cntrl}");
    assertThat(files()).containsExactlyInAnyOrder(archive, folder.resolve(".data.csv.lock"));
    return failure;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Replaces a text that is in the bytes so many times by one of the same length. */
  private static byte[] patched(byte[] bytes, String from, String to, int times) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(text.split(Pattern.quote(from), -1)).hasSize(times + 1);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static int directory(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
  }

  @Test
  void theOnlyFileNeedsNoName() throws Exception {
    byte[] zip = zip().with("folder/", new byte[0]).with("folder/a.csv", content).bytes();
    assertThat(unpack(zip, null, LIMITS))
        .isEqualTo(new Unpacked(target, "folder/a.csv", content.length));
    assertThat(target).hasBinaryContent(content);
    assertThat(files())
        .containsExactlyInAnyOrder(archive, target, folder.resolve(".data.csv.lock"));
  }

  @Test
  void oneOfManyIsTakenByName() throws Exception {
    byte[] zip = zip().with("a.csv", new byte[10]).with("x/b.csv", content).bytes();
    Files.writeString(target, "older");
    assertThat(unpack(zip, "x/b.csv", LIMITS).entry()).isEqualTo("x/b.csv");
    assertThat(target).hasBinaryContent(content);
  }

  @Test
  void oneOfManyMustBeNamed() throws Exception {
    byte[] zip = zip().with("a.csv", content).with("b.csv", content).bytes();
    assertThat(failure(zip, null, LIMITS))
        .hasMessageEndingWith(
            "it contains more than one file; name the one to extract. It holds \"a.csv\", \"b.csv\".");
    assertThat(failure(zip().with("a/", new byte[0]).bytes(), null, LIMITS))
        .hasMessageEndingWith("It contains no files.");
  }

  @Test
  void aMissingFileIsAnsweredWithWhatIsThere() throws Exception {
    Zip zip = zip();
    zip.with("red\u001b[31m.csv", content);
    for (int i = 0; i < 30; i++) {
      zip.with("file" + i + ".csv", new byte[1]);
    }
    assertThat(failure(zip.bytes(), "none\u0007.csv", LIMITS))
        .hasMessageContaining(
            "there is no file \"none\uFFFD.csv\" in it. It holds \"red\uFFFD[31m.csv\", \"file0.csv\"")
        .hasMessageEndingWith("\"file18.csv\" and 11 more.");
  }

  @Test
  void aFolderIsNoFile() throws Exception {
    byte[] zip = zip().with("a/", new byte[0]).with("b.csv", content).bytes();
    assertThat(failure(zip, "a/", LIMITS)).hasMessageContaining("there is no file \"a/\"");
  }

  @Test
  void namesThatLeadOutOfTheFolderAreRefused() throws Exception {
    for (String name :
        List.of(
            "../evil.csv",
            "a/../../evil.csv",
            "..",
            "a/..",
            "../",
            "/evil.csv",
            "//evil",
            "..\\evil.csv",
            "a\\b.csv",
            "C:evil.csv",
            "c:/evil.csv")) {
      byte[] zip = zip().with("a.csv", content).with(name, content).bytes();
      assertThat(failure(zip, "a.csv", LIMITS))
          .hasMessageContaining("\"" + name + "\" could be written outside its folder");
    }
    byte[] harmless = zip().with("a..b/c...csv", content).bytes();
    assertThat(unpack(harmless, null, LIMITS).bytes()).isEqualTo(content.length);
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws Exception {
    byte[] zip = zip().with("one.csv", content).with("two.csv", new byte[1]).bytes();
    assertThat(failure(patched(zip, "two.csv", "one.csv", 2), "one.csv", LIMITS))
        .hasMessageContaining("two entries named \"one.csv\"");
  }

  @Test
  void tooManyEntriesAreRefused() throws Exception {
    byte[] zip = zip().with("a.csv", content).with("b.csv", content).bytes();
    assertThat(failure(zip, "a.csv", LIMITS.withMostEntries(1)))
        .hasMessageContaining("it holds 2 entries, and 1 are allowed");
    assertThat(unpack(zip, "a.csv", LIMITS.withMostEntries(2)).bytes()).isEqualTo(content.length);
  }

  @Test
  void anEntryThatIsTooLargeIsStoppedOnTheWay() throws Exception {
    byte[] zip = zip().with("a.csv", content).bytes();
    assertThat(failure(zip, null, LIMITS.withMostBytes(content.length - 1)))
        .hasMessageContaining("more than the 99999 bytes that are allowed");
    assertThat(unpack(zip, null, LIMITS.withMostBytes(content.length)).bytes())
        .isEqualTo(content.length);
  }

  @Test
  void aBombIsStoppedByItsRatio() throws Exception {
    byte[] bomb = zip().with("a.csv", new byte[20 << 20]).bytes();
    assertThat(failure(bomb, null, LIMITS))
        .hasMessageContaining("more than the 200 bytes out of one byte that are allowed");
    assertThat(unpack(bomb, null, LIMITS.withMostRatio(1100)).bytes()).isEqualTo(20 << 20);
  }

  @Test
  void aShortFileMayBeCompressedVeryWell() throws Exception {
    byte[] zip = zip().with("a.csv", new byte[1 << 20]).bytes();
    assertThat(unpack(zip, null, LIMITS).bytes()).isEqualTo(1 << 20);
  }

  @Test
  void theSizeThatIsDeclaredIsNotBelieved() throws Exception {
    byte[] zip = zip().with("a.csv", content).bytes();
    int size = directory(zip) + SIZE_IN_DIRECTORY;
    Arrays.fill(zip, size, size + 4, (byte) 0);
    zip[size] = 9;
    assertThat(failure(zip, null, LIMITS.withMostBytes(50_000)))
        .hasMessageContaining("more than the 50000 bytes that are allowed");
    assertThat(failure(zip, null, LIMITS)).hasMessageContaining("is damaged");
  }

  @Test
  void bytesThatWentBadAreNoticed() throws Exception {
    byte[] text = "year,state\n2020,USA\n".getBytes(StandardCharsets.US_ASCII);
    byte[] zip = zip().stored("a.csv", text).bytes();
    assertThat(failure(patched(zip, "2020", "2021", 1), null, LIMITS))
        .hasMessageContaining("is damaged: its content does not match the archive's checksum");
    byte[] deflated = zip().with("a.csv", new byte[5000]).bytes();
    Arrays.fill(deflated, 35, 45, (byte) 0xFF);
    assertThat(failure(deflated, null, LIMITS)).hasMessageContaining("is damaged");
  }

  @Test
  void whatIsNoArchiveIsNamed() throws Exception {
    assertThat(failure(content, null, LIMITS)).hasMessageContaining("not a readable zip archive");
    assertThat(failure(new byte[0], null, LIMITS))
        .hasMessageContaining("not a readable zip archive");
    byte[] zip = zip().with("a.csv", content).bytes();
    assertThat(failure(Arrays.copyOf(zip, 60_000), null, LIMITS))
        .hasMessageContaining("not a readable zip archive");
    Files.delete(archive);
    assertThat(
            catchThrowableOfType(
                FetchException.class,
                () -> Unpacker.unpack(archive, Optional.empty(), target, LIMITS)))
        .hasMessageContaining("the file does not exist");
  }

  @Test
  void anArchiveInAnArchiveIsAFile() throws Exception {
    byte[] inner = zip().with("a.csv", content).bytes();
    unpack(zip().with("inner.zip", inner).bytes(), null, LIMITS);
    assertThat(target).hasBinaryContent(inner);
  }

  @Test
  void anOlderFileStaysIfTheNewOneFails() throws Exception {
    byte[] zip = zip().with("a.csv", content).bytes();
    Files.writeString(target, "older");
    assertThat(
            catchThrowableOfType(
                FetchException.class, () -> unpack(zip, null, LIMITS.withMostBytes(10))))
        .isNotNull();
    assertThat(target).hasContent("older");
  }

  @Test
  void whatAKilledRunLeftIsOverwritten() throws Exception {
    Files.write(folder.resolve(".data.csv.unpacking"), new byte[200_000]);
    unpack(zip().with("a.csv", content).bytes(), null, LIMITS);
    assertThat(target).hasBinaryContent(content);
  }

  @Test
  void nobodyElseMayBeMakingTheFile() throws Exception {
    byte[] zip = zip().with("a.csv", content).bytes();
    try (TargetLock held = TargetLock.of(target)) {
      assertThat(held).isNotNull();
      assertThat(failure(target, zip)).hasMessageContaining("is being written by another run");
    }
    assertThat(unpack(zip, null, LIMITS).bytes()).isEqualTo(content.length);
  }

  private FetchException failure(Path busy, byte[] zip) {
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> unpack(zip, null, LIMITS));
    assertThat(busy).doesNotExist();
    return failure;
  }

  @Test
  void limitsAreAtLeastOne() {
    assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> LIMITS.withMostRatio(0)))
        .hasMessageContaining("limits must be at least 1");
  }
}
