package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.entente.data.csv.TableProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessyRowsTest {

  private static final String LEADER = "L-a,KOR,A,President,2001-01-01,2005-01-01,regular,regular";
  private static final String NEXT = "L-b,KOR,B,President,2005-01-01,,regular,";

  @TempDir Path temp;
  private CasebookFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new CasebookFolder(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L-x,KOR", "L-x,KOR,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o"})
  void aRowOfTheWrongWidthIsNamedWithItsLineAndTheRowsAfterItAreRead(String broken)
      throws CasebookException {
    folder.file(
        "leaders.csv",
        CasebookFolder.header(RecordKind.LEADER)
            + broken
            + "\n"
            + LEADER
            + CasebookFolder.SOURCE
            + "\n");
    folder.assertProblem("leaders.csv", 2, "", "L-x", "fields");
    assertThat(folder.read().records().of(LeaderSpell.class)).hasSize(1);
  }

  @Test
  void aQuoteThatIsNotClosedIsAProblem() throws CasebookException {
    folder.file(
        "leaders.csv",
        CasebookFolder.header(RecordKind.LEADER)
            + LEADER
            + ",A Ministry,A document,2020-01-02,2,\"a note\n"
            + NEXT
            + CasebookFolder.SOURCE
            + "\n");
    assertThat(folder.read().problems().kept()).hasSize(1);
    assertThat(folder.read().problems().kept().get(0).toString()).contains("quote");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws CasebookException {
    folder.file(
        "leaders.csv",
        "\uFEFF"
            + CasebookFolder.header(RecordKind.LEADER)
            + LEADER
            + CasebookFolder.SOURCE
            + "\n");
    assertThat(folder.only(LeaderSpell.class).id()).isEqualTo("L-a");
  }

  @ParameterizedTest
  @CsvSource({"state,1", "entry,6", "exit,7"})
  void aQuestionMarkIsNoWordAndNoState(String column, int index) throws CasebookException {
    String[] cells = LEADER.split(",", -1);
    cells[index] = "?";
    folder.with(RecordKind.LEADER, String.join(",", cells));
    folder.assertProblem("leaders.csv", 2, column, "\"?\"");
  }

  @Test
  void aQuestionMarkAmongWordsIsNoWord() throws CasebookException {
    folder.with(RecordKind.EVENT, "E-a,2005-01-01,USA,JPN,?,talks,military;?,They spoke.,");
    assertThat(folder.read().problems().kept())
        .extracting(TableProblem::column)
        .containsExactlyInAnyOrder("type", "context");
  }

  @Test
  void aDisputeWithAStateOnBothSides() throws CasebookException {
    folder.with(RecordKind.DISPUTE, "D-a,A,trade,JPN;KOR,KOR,2001-01-01,,");
    folder.assertProblem("disputes.csv", 2, "side_b", "both sides");
  }

  @Test
  void aMeasureAgainstItsOwnSender() throws CasebookException {
    folder.with(RecordKind.ECONOMIC_MEASURE, "M-a,USA,CHN;USA,tariff,steel,2018-01-01,,");
    folder.assertProblem("economic_measures.csv", 2, "target", "both sides");
  }

  @Test
  void aThirdLeaderInsideTheSpellOfTheFirst() throws CasebookException {
    folder.with(
        RecordKind.LEADER,
        "L-a,KOR,A,President,2000-01-01,2010-01-01,regular,regular",
        "L-b,KOR,B,President,2002-01-01,2003-01-01,regular,regular",
        "L-c,KOR,C,President,2004-01-01,2005-01-01,regular,regular");
    assertThat(folder.read().problems().kept())
        .extracting(TableProblem::line)
        .containsExactly(3L, 4L);
  }

  @Test
  void anEventWithoutContext() throws CasebookException {
    folder.with(RecordKind.EVENT, "E-a,2005-01-01,USA,JPN,CONSULT,talks,,They spoke.,");
    folder.assertProblem("events.csv", 2, "context", "must not be empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+2", "\u0662", "\uFF12"})
  void aNumberIsWrittenInDigitsOnly(String readers) throws CasebookException {
    folder.file(
        "leaders.csv",
        CasebookFolder.header(RecordKind.LEADER)
            + LEADER
            + ",A Ministry,A document,2020-01-02,"
            + readers
            + ",\n");
    assertThat(folder.read().problems().kept()).isNotEmpty();
  }

  @Test
  void controlCharactersInTheNameOfAFileNeverReachTheTerminal() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER).file("x\u001b[31m.csv", "id\n");
    String text = folder.read().problems().kept().get(0).toString();
    assertThat(text.chars().filter(Character::isISOControl)).isEmpty();
  }

  @Test
  void controlCharactersBehindAQuoteNeverReachTheTerminal() throws CasebookException {
    folder.file("leaders.csv", CasebookFolder.header(RecordKind.LEADER) + "\"L-a\"\u001b[31m\n");
    String text = folder.read().problems().kept().get(0).toString();
    assertThat(text.chars().filter(Character::isISOControl)).isEmpty();
  }

  @Test
  void aLongValueIsNotCutInsideACharacter() {
    String text =
        new TableProblem("f.csv", 1, "id", "y".repeat(59) + "\uD83D\uDE00z", "bad", "Mend it")
            .toString();
    assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Test
  void aTableInCapitalsIsNotPassedOverInSilence() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER).file("Events.CSV", "id\n");
    assertThat(folder.read().problems().kept()).isNotEmpty();
  }
}
