package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The casebook as a data set that can be cited. */
class CasebookReleaseTest {

  @TempDir Path temp;

  private static CasebookRelease release() throws CasebookException {
    return CasebookRelease.of(CasebookFolder.reader());
  }

  private String text(String name) throws IOException {
    return Files.readString(temp.resolve("out").resolve(name));
  }

  @Test
  void holdsTheTablesAsTheyAreWithTheCodebookAndTheLicence() throws Exception {
    release().write(temp.resolve("out"));
    for (RecordKind kind : RecordKind.values()) {
      assertThat(text(kind.file() + ".csv")).isEqualTo(CasebookSource.text(kind.file() + ".csv"));
    }
    for (String name : List.of("names.csv", "scope.csv", "README.md", "LICENSE")) {
      assertThat(text(name)).isEqualTo(CasebookSource.text(name));
    }
  }

  @Test
  void canBeReadAsACasebook() throws Exception {
    release().write(temp.resolve("out"));
    Casebook casebook = CasebookFolder.reader().read(List.of(temp.resolve("out").toString()));
    assertThat(casebook.problems().kept()).isEmpty();
  }

  @Test
  void countsTheAgreementOfReadersByTable() throws Exception {
    release().write(temp.resolve("out"));
    List<NamedCsvRecord> events = CasebookSource.rows("events");
    long two = events.stream().filter(row -> row.getField("readers").equals("2")).count();
    long confirmed =
        events.stream().filter(row -> row.getField("checked").equals("confirmed")).count();
    String line =
        text("agreement.tsv")
            .lines()
            .filter(l -> l.startsWith("events\t"))
            .findFirst()
            .orElseThrow();
    List<String> cells = List.of(line.split("\t"));
    assertThat(cells.get(1)).isEqualTo(String.valueOf(events.size()));
    assertThat(cells.get(2)).isEqualTo(String.valueOf(two));
    assertThat(Double.parseDouble(cells.get(3)))
        .isBetween((double) two / events.size() - 0.0005, (double) two / events.size() + 0.0005);
    assertThat(cells.get(4)).isEqualTo(String.valueOf(confirmed));
    assertThat(cells).hasSize(9);
  }

  @Test
  void theCitationNamesTheVersionAndTheSumsAreThoseOfTheFiles() throws Exception {
    CasebookRelease release = release();
    release.write(temp.resolve("out"));
    assertThat(release.version()).matches("[0-9a-f]{12}");
    assertThat(text("CITATION.cff")).contains("version: \"" + release.version() + "\"");
    List<String> named = new ArrayList<>();
    for (String line : text("SHA256SUMS").lines().toList()) {
      String name = line.substring(66);
      named.add(name);
      byte[] bytes = Files.readAllBytes(temp.resolve("out").resolve(name));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertThat(line.substring(0, 64)).isEqualTo(HexFormat.of().formatHex(digest));
    }
    try (Stream<Path> files = Files.list(temp.resolve("out"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("SHA256SUMS"))
          .containsExactlyInAnyOrderElementsOf(named);
    }
  }

  @Test
  void isTheSameEachTime() throws Exception {
    assertThat(release().files().keySet()).isEqualTo(release().files().keySet());
    assertThat(new String(release().files().get("SHA256SUMS"), StandardCharsets.UTF_8))
        .isEqualTo(new String(release().files().get("SHA256SUMS"), StandardCharsets.UTF_8));
  }

  @Test
  void doesNotMixWithWhatIsThere() throws Exception {
    Files.writeString(temp.resolve("old.txt"), "old");
    assertThatThrownBy(() -> release().write(temp))
        .isInstanceOf(CasebookException.class)
        .hasMessageContaining("not empty")
        .hasMessageContaining("name a new folder");
    assertThat(Files.list(temp)).hasSize(1);
  }
}
