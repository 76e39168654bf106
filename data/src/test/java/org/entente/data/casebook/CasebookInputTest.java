package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where casebooks come from, and how it is told which one was read. */
class CasebookInputTest {

  private static final String LEADER = "L-a,KOR,A,President,2001-01-01,,regular,";

  @TempDir Path temp;

  private CasebookFolder folder(String name) {
    return new CasebookFolder(temp.resolve(name));
  }

  private static String sha256(CasebookFolder folder) throws CasebookException {
    return folder.read().inputs().get(0).sha256();
  }

  @Test
  void aFolderThatIsNotThere() {
    Path missing = temp.resolve("missing");
    assertThatThrownBy(() -> CasebookFolder.reader().read(List.of(missing.toString())))
        .isInstanceOf(CasebookException.class)
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("the folder does not exist");
  }

  @Test
  void aFileInPlaceOfAFolder() throws IOException {
    Path file = Files.writeString(temp.resolve("leaders.csv"), "id\n");
    assertThatThrownBy(() -> CasebookFolder.reader().read(List.of(file.toString())))
        .isInstanceOf(CasebookException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("not a folder");
  }

  @Test
  void aFolderWithoutTablesNamesTheTablesThatItCouldHold() {
    CasebookFolder folder = folder("empty").file("README.md", "# Facts\n");
    assertThatThrownBy(folder::read)
        .isInstanceOf(CasebookException.class)
        .hasMessageContaining(folder.name())
        .hasMessageContaining("treaties.csv")
        .hasMessageContaining("scope.csv");
  }

  @Test
  void oneTableIsEnough() throws CasebookException {
    assertThat(folder("one").with(RecordKind.LEADER, LEADER).read().records().facts()).hasSize(1);
  }

  @Test
  void anInputBearsTheNameThatTheUserWrote() throws CasebookException {
    CasebookFolder folder = folder("mine").with(RecordKind.LEADER, LEADER);
    Casebook casebook =
        CasebookFolder.reader().read(List.of(CasebookReader.BUILTIN, folder.name()));
    assertThat(casebook.inputs())
        .extracting(Casebook.Input::name)
        .containsExactly("builtin", folder.name());
  }

  @Test
  void theChecksumIsThatOfNameLengthAndContent() throws CasebookException {
    // printf 'scope.csv\n37\nkind,group_a,group_b,from,to,missing\n' | sha256sum
    CasebookFolder folder = folder("a").file("scope.csv", "kind,group_a,group_b,from,to,missing\n");
    assertThat(sha256(folder))
        .isEqualTo("ba369cff9d90906f10b9c5b53c87761623d7251ee89327ab77a6b749d8b9f82c");
  }

  @Test
  void theSameContentInAnotherFolderHasTheSameChecksum() throws CasebookException {
    CasebookFolder one = folder("one").with(RecordKind.LEADER, LEADER).scope();
    CasebookFolder two = folder("two").scope().with(RecordKind.LEADER, LEADER);
    assertThat(sha256(one)).isEqualTo(sha256(two)).hasSize(64);
  }

  @Test
  void oneByteMoreOrLessChangesTheChecksum() throws CasebookException {
    String before = sha256(folder("a").with(RecordKind.LEADER, LEADER));
    String after = sha256(folder("a").with(RecordKind.LEADER, LEADER.replace("01-01", "01-02")));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void aTableMoreChangesTheChecksum() throws CasebookException {
    String before = sha256(folder("a").with(RecordKind.LEADER, LEADER));
    String after = sha256(folder("a").with(RecordKind.TERM));
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void whatIsNoTableDoesNotChangeTheChecksum() throws CasebookException {
    String before = sha256(folder("a").with(RecordKind.LEADER, LEADER));
    String after = sha256(folder("a").file("README.md", "# Facts\n"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aSoundCasebookIsReadWhole() throws CasebookException {
    CasebookFolder folder = folder("a").with(RecordKind.LEADER, LEADER);
    assertThat(CasebookFolder.reader().readSound(List.of(folder.name())).records().facts())
        .hasSize(1);
  }

  @Test
  void anUnsoundCasebookIsRefusedWithItsFirstProblemAndTheCommandThatShowsAll() {
    CasebookFolder folder =
        folder("a").with(RecordKind.LEADER, LEADER.replace("KOR", "KRO"), LEADER, LEADER);
    assertThatThrownBy(() -> CasebookFolder.reader().readSound(List.of(folder.name())))
        .isInstanceOf(CasebookException.class)
        .hasMessageContaining("leaders.csv, line 2, column state")
        .hasMessageContaining("and 1 more")
        .hasMessageContaining("entente casebook check " + folder.name());
  }
}
