package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.core.record.Citation;
import org.entente.core.record.Document;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that were held against a document, and tables from before that. */
class CasebookDocumentsTest {

  private static final String ROW =
      "L-a,KOR,A,President,2001-01-01,,regular,,A Ministry,A notice,2001-01-01,1,";
  private static final String DOCUMENT = "A Gazette | A title | 2001-01-02 | https://example.org/a";

  @TempDir Path temp;
  private CasebookFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new CasebookFolder(temp);
  }

  private CasebookFolder row(String note, String checked, String document) {
    return folder.file(
        "leaders.csv",
        CasebookFolder.headerWithDocument(RecordKind.LEADER)
            + ROW
            + String.join(",", note, checked, document)
            + "\n");
  }

  @Test
  void theDocumentThatConfirmsARow() throws CasebookException {
    Citation citation = row("", "confirmed", DOCUMENT).only(LeaderSpell.class).citation();
    assertThat(citation.checked()).contains(Citation.Checked.CONFIRMED);
    assertThat(citation.isConfirmed()).isTrue();
    assertThat(citation.document())
        .contains(
            new Document(
                "A Gazette",
                Optional.of("A title"),
                Optional.of("2001-01-02"),
                "https://example.org/a"));
  }

  @Test
  void aDocumentWithoutTitleAndDate() throws CasebookException {
    Citation citation =
        row("the day", "partly", "A Gazette |  |  | https://example.org/a")
            .only(LeaderSpell.class)
            .citation();
    assertThat(citation.isConfirmed()).isFalse();
    assertThat(citation.document())
        .contains(
            new Document("A Gazette", Optional.empty(), Optional.empty(), "https://example.org/a"));
  }

  @Test
  void aRowThatWasNotHeldAgainstADocument() throws CasebookException {
    Citation citation = row("", "", "").only(LeaderSpell.class).citation();
    assertThat(citation.checked()).isEmpty();
    assertThat(citation.document()).isEmpty();
  }

  @Test
  void aRowForWhichNoDocumentWasFound() throws CasebookException {
    Citation citation = row("", "not-found", "").only(LeaderSpell.class).citation();
    assertThat(citation.checked()).contains(Citation.Checked.NOT_FOUND);
    assertThat(citation.document()).isEmpty();
  }

  @Test
  void aTableOfTheOlderFormIsReadAsNotHeldAgainstDocuments() throws CasebookException {
    Citation citation =
        folder
            .with(RecordKind.LEADER, "L-a,KOR,A,President,2001-01-01,,regular,")
            .only(LeaderSpell.class)
            .citation();
    assertThat(citation)
        .isEqualTo(
            new Citation(
                "A Ministry",
                "A document",
                java.time.LocalDate.of(2020, 1, 2),
                2,
                Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; confirmed; ''; document; not named",
        "''; contradicted; ''; document; not named",
        "''; ''; A | B | 2001 | https://example.org; checked; not what it says",
        "''; not-found; A | B | 2001 | https://example.org; checked; not what it says",
        "''; partly; A | B | 2001 | https://example.org; note; not in the document",
        "''; confirmed; A | B | https://example.org; document; not four parts",
        "''; confirmed; A | B | 2001 | ; document; the address is missing",
        "''; confirmed; A | B | 2001-02-30 | https://example.org; document; 2001-02-30"
      })
  void whatDoesNotFit(String note, String checked, String document, String column, String words)
      throws CasebookException {
    row(note, checked, document).assertProblem("leaders.csv", 2, column, words);
  }
}
