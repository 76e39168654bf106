package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.core.record.RecordKind;
import org.entente.core.record.TreatyName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names under which treaties are looked for. */
class CasebookNamesTest {

  private static final String HEADER =
      "id,treaty,name,kind,language,publisher,title,published,readers,note,checked,document\n";
  private static final String SOURCE = ",A Ministry,A document,2020-01-02,1,,,\n";

  @TempDir Path temp;
  private CasebookFolder folder;

  @BeforeEach
  void makeFolder() {
    folder =
        new CasebookFolder(temp)
            .with(RecordKind.TREATY, "T-a,A,treaty,2001-01-01,2001-01-01,,,alliance");
  }

  private CasebookFolder names(String... rows) {
    return folder.file("names.csv", HEADER + String.join(SOURCE, rows) + SOURCE);
  }

  @Test
  void aNameOfATreatyOfTheCasebookAndOneOfAtop() throws CasebookException {
    Casebook casebook =
        names("N-a,T-a,日米安保条約,native,ja", "N-b,atop:1360,Mittelmeerentente,native,de").read();
    assertThat(casebook.problems().kept()).isEmpty();
    assertThat(casebook.names()).hasSize(2);
    TreatyName first = casebook.names().get(0);
    assertThat(first.treaty()).isEqualTo("T-a");
    assertThat(first.name()).isEqualTo("日米安保条約");
    assertThat(first.kind()).isEqualTo(TreatyName.Kind.NATIVE);
    assertThat(first.language()).isEqualTo("ja");
    assertThat(first.atop()).isEmpty();
    assertThat(casebook.names().get(1).atop()).contains("1360");
  }

  @Test
  void aNameIsNoFact() throws CasebookException {
    assertThat(names("N-a,T-a,The A,common,en").read().records().facts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "N-a,T-b,B,common,en; treaty; no such row",
        "N-a,ATOP 1360,B,common,en; treaty; neither a treaty nor an ATOP number",
        "N-a,T-a,B,nickname,en; kind; full, common, abbreviation, native",
        "N-a,T-a,B,common,English; language; not the code of a language",
        "T-b,T-a,B,common,en; id; Begin it with N-"
      })
  void whatDoesNotFit(String row, String column, String words) throws CasebookException {
    names(row).assertProblem("names.csv", 2, column, words);
  }

  @Test
  void theSameIdTwice() throws CasebookException {
    names("N-a,T-a,A,common,en", "N-a,T-a,B,common,en")
        .assertProblem("names.csv", 3, "id", "names.csv, line 2");
  }
}
