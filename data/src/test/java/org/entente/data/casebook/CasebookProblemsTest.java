package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.entente.core.record.RecordKind;
import org.entente.core.record.TreatyMember;
import org.entente.data.csv.TableProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit is named with its file, line and column, and with what to do. */
class CasebookProblemsTest {

  private static final String TREATY =
      "T-a,A,treaty,2001-01-01,2001-01-01,2010-12-31,fulfilled,alliance";
  private static final String OPEN_TREATY = "T-a,A,treaty,2001-01-01,2001-01-01,,,alliance";
  private static final String LEADER = "L-a,KOR,A,President,2001-01-01,2005-01-01,regular,regular";

  @TempDir Path temp;
  private CasebookFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new CasebookFolder(temp);
  }

  @Test
  void theSameIdTwiceInATable() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER, "L-a,JPN,B,Prime Minister,2001-01-01,,regular,");
    folder.assertProblem(
        "leaders.csv", 3, "id", "\"L-a\"", "leaders.csv, line 2", "Give each row its own id");
  }

  @Test
  void ofTwoRowsWithOneIdTheFirstIsKept() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER, "L-a,JPN,B,Prime Minister,2001-01-01,,regular,");
    assertThat(folder.read().records().facts()).hasSize(1);
    assertThat(folder.read().records().facts().get(0).states()).containsExactly("KOR");
  }

  @Test
  void theSameIdInTwoCasebooks() throws CasebookException {
    CasebookFolder one = new CasebookFolder(temp.resolve("one")).with(RecordKind.LEADER, LEADER);
    CasebookFolder two = new CasebookFolder(temp.resolve("two")).with(RecordKind.LEADER, LEADER);
    Casebook casebook = CasebookFolder.reader().read(List.of(one.name(), two.name()));
    CasebookFolder.assertProblem(
        casebook,
        two.name() + "/leaders.csv",
        2,
        "id",
        "\"L-a\"",
        one.name() + "/leaders.csv, line 2");
  }

  @Test
  void aRowOfOneCasebookMayNameARowOfAnother() throws CasebookException {
    CasebookFolder one =
        new CasebookFolder(temp.resolve("one")).with(RecordKind.TREATY, OPEN_TREATY);
    CasebookFolder two =
        new CasebookFolder(temp.resolve("two"))
            .with(RecordKind.MEMBER, "W-a,T-a,USA,2001-01-01,,,defense");
    Casebook casebook = CasebookFolder.reader().read(List.of(two.name(), one.name()));
    assertThat(casebook.problems().kept()).isEmpty();
    assertThat(casebook.records().of(TreatyMember.class)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"L-a", "t-a", "T a", "T-", "T-ä", "T_a", "Ta", "T-a;b"})
  void anIdThatIsNotOfItsTable(String id) throws CasebookException {
    folder.with(RecordKind.TREATY, OPEN_TREATY.replace("T-a,", id + ","));
    folder.assertProblem("treaties.csv", 2, "id", id, "Begin it with T-");
  }

  @Test
  void aMemberOfATreatyThatIsNotThere() throws CasebookException {
    folder.with(RecordKind.MEMBER, "W-a,T-none,USA,2001-01-01,,,defense");
    folder.assertProblem("members.csv", 2, "treaty", "\"T-none\"", "no such row");
  }

  @Test
  void aReferenceToARowOfAnotherKind() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(RecordKind.MEMBER, "W-a,L-a,USA,2001-01-01,,,defense");
    folder.assertProblem("members.csv", 2, "treaty", "\"L-a\"", "no such row");
  }

  @Test
  void anActionOnATreatyThatIsNotThere() throws CasebookException {
    folder.with(RecordKind.TREATY_ACTION, "A-a,T-none,2005-01-01,USA,,notice,");
    folder.assertProblem("treaty_actions.csv", 2, "treaty", "\"T-none\"", "no such row");
  }

  @Test
  void aTermOfALeaderWhoIsNotThere() throws CasebookException {
    folder.with(RecordKind.TERM, "S-a,L-none,2001-01-01,2005-01-01,a term");
    folder.assertProblem("terms.csv", 2, "leader", "\"L-none\"", "no such row");
  }

  @Test
  void aCrisisOfALeaderWhoIsNotThere() throws CasebookException {
    folder.with(RecordKind.CRISIS, "C-a,KOR,impeachment,A vote,2002-01-01,,L-none,");
    folder.assertProblem("crises.csv", 2, "leader", "\"L-none\"", "no such row");
  }

  @Test
  void aCrisisOfALeaderOfAnotherState() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(RecordKind.CRISIS, "C-a,JPN,impeachment,A vote,2002-01-01,,L-a,");
    folder.assertProblem("crises.csv", 2, "leader", "\"L-a\"", "another state", "KOR", "JPN");
  }

  @Test
  void aTermThatEndsBeforeTheLeaderCame() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(RecordKind.TERM, "S-a,L-a,1997-01-01,2000-12-31,a term");
    folder.assertProblem("terms.csv", 2, "from", "1997-01-01", "2001-01-01 to 2005-01-01");
  }

  @Test
  void aTermThatBeganBeforeTheLeaderCameButMeetsTheSpellIsSound() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(RecordKind.TERM, "S-a,L-a,1997-01-01,2001-01-01,a term");
    assertThat(folder.read().problems().kept()).isEmpty();
  }

  @Test
  void aTermThatWouldEndBeforeItBegins() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(RecordKind.TERM, "S-a,L-a,2001-01-01,2000-12-31,a term");
    folder.assertProblem("terms.csv", 2, "scheduled_end", "2000-12-31", "2001-01-01");
  }

  @Test
  void aMemberSpellThatBeginsBeforeTheTreaty() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    folder.with(RecordKind.MEMBER, "W-a,T-a,USA,2000-12-31,2010-12-31,fulfilled,defense");
    folder.assertProblem("members.csv", 2, "from", "2000-12-31", "2001-01-01 to 2010-12-31");
  }

  @Test
  void aMemberSpellThatEndsAfterTheTreaty() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    folder.with(RecordKind.MEMBER, "W-a,T-a,USA,2001-01-01,2011-01-01,fulfilled,defense");
    folder.assertProblem("members.csv", 2, "to", "2011-01-01", "2001-01-01 to 2010-12-31");
  }

  @Test
  void aMemberSpellWithoutEndInATreatyThatEnded() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    folder.with(RecordKind.MEMBER, "W-a,T-a,USA,2001-01-01,,,defense");
    folder.assertProblem("members.csv", 2, "to", "2001-01-01 to 2010-12-31");
  }

  @Test
  void aMemberSpellOfTheTreatysOwnDatesIsSound() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    folder.with(RecordKind.MEMBER, "W-a,T-a,USA,2001-01-01,2010-12-31,fulfilled,defense");
    assertThat(folder.read().problems().kept()).isEmpty();
  }

  @Test
  void aStateThatIsAMemberTwiceOnOneDay() throws CasebookException {
    folder.with(RecordKind.TREATY, OPEN_TREATY);
    folder.with(
        RecordKind.MEMBER,
        "W-a,T-a,USA,2001-01-01,2003-01-01,withdrew,defense",
        "W-b,T-a,USA,2003-01-01,,,defense");
    folder.assertProblem("members.csv", 3, "from", "2003-01-01", "W-a");
  }

  @Test
  void aStateThatComesBackTheDayAfterIsSound() throws CasebookException {
    folder.with(RecordKind.TREATY, OPEN_TREATY);
    folder.with(
        RecordKind.MEMBER,
        "W-a,T-a,USA,2001-01-01,2003-01-01,withdrew,defense",
        "W-b,T-a,USA,2003-01-02,,,defense");
    assertThat(folder.read().problems().kept()).isEmpty();
  }

  @Test
  void twoLeadersOfAStateAtOnce() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER, "L-b,KOR,B,President,2004-12-31,,regular,");
    folder.assertProblem("leaders.csv", 3, "from", "2004-12-31", "L-a", "2001-01-01 to 2005-01-01");
  }

  @Test
  void aLeaderAfterOneWhoHasNotLeft() throws CasebookException {
    folder.with(
        RecordKind.LEADER,
        "L-a,KOR,A,President,2001-01-01,,regular,",
        "L-b,KOR,B,President,2004-12-31,,regular,");
    folder.assertProblem("leaders.csv", 3, "from", "2004-12-31", "L-a");
  }

  @Test
  void theDayOfAHandoverBelongsToBothLeaders() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER, "L-b,KOR,B,President,2005-01-01,,regular,");
    assertThat(folder.read().problems().kept()).isEmpty();
  }

  @Test
  void leadersOfTwoStatesAtOnceAreSound() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER, "L-b,JPN,B,Prime Minister,2002-01-01,,regular,");
    assertThat(folder.read().problems().kept()).isEmpty();
  }

  @Test
  void theOrderOfTheRowsDoesNotMatterForTheOverlap() throws CasebookException {
    folder.with(RecordKind.LEADER, "L-b,KOR,B,President,2004-12-31,,regular,", LEADER);
    folder.assertProblem("leaders.csv", 2, "from", "L-a");
  }

  @Test
  void anEndWithoutAnOutcome() throws CasebookException {
    folder.with(RecordKind.DISPUTE, "D-a,A,trade,JPN,KOR,2001-01-01,2002-01-01,");
    folder.assertProblem(
        "disputes.csv", 2, "outcome", "there is an end date but no kind of end", "Fill in outcome");
  }

  @Test
  void anOutcomeWithoutAnEnd() throws CasebookException {
    folder.with(RecordKind.CRISIS, "C-a,KOR,coup,A,2001-01-01,,,failed");
    folder.assertProblem("crises.csv", 2, "to", "outcome", "Fill in the last day");
  }

  @Test
  void aTreatyThatEndedWithoutATermination() throws CasebookException {
    folder.with(RecordKind.TREATY, "T-a,A,treaty,2001-01-01,2001-01-01,2002-01-01,,alliance");
    folder.assertProblem(
        "treaties.csv", 2, "termination", "there is an end date but no kind of end");
  }

  @Test
  void aMemberThatLeftWithoutAnExit() throws CasebookException {
    folder.with(RecordKind.TREATY, OPEN_TREATY);
    folder.with(RecordKind.MEMBER, "W-a,T-a,USA,2001-01-01,2002-01-01,,defense");
    folder.assertProblem("members.csv", 2, "exit", "there is an end date but no kind of end");
  }

  @Test
  void aLeaderWithAnExitButNoEnd() throws CasebookException {
    folder.with(RecordKind.LEADER, "L-a,KOR,A,President,2001-01-01,,regular,died");
    folder.assertProblem("leaders.csv", 2, "to", "exit");
  }

  @Test
  void aMeasureThatEndedWithoutAReversal() throws CasebookException {
    folder.with(RecordKind.ECONOMIC_MEASURE, "M-a,USA,CHN,tariff,steel,2018-01-01,2019-01-01,");
    folder.assertProblem(
        "economic_measures.csv", 2, "reversal", "there is an end date but no kind of end");
  }

  @Test
  void anEndBeforeTheBeginning() throws CasebookException {
    folder.with(RecordKind.DISPUTE, "D-a,A,trade,JPN,KOR,2002-01-01,2001-12-31,settled");
    folder.assertProblem("disputes.csv", 2, "to", "2001-12-31", "2002-01-01");
  }

  @Test
  void anEventOfOneStateWithoutATarget() throws CasebookException {
    folder.with(RecordKind.EVENT, "E-a,2005-01-01,PRK,,MOBILIZE,launch,military,It flew.,");
    folder.assertProblem("events.csv", 2, "target", "needs a target");
  }

  @Test
  void anEventWithAStateOnBothSides() throws CasebookException {
    folder.with(
        RecordKind.EVENT, "E-a,2005-01-01,USA;JPN,JPN;KOR,CONSULT,talks,military,They spoke.,");
    folder.assertProblem("events.csv", 2, "target", "JPN;KOR", "both sides");
  }

  @Test
  void aStateNamedTwiceInOneCell() throws CasebookException {
    folder.with(RecordKind.EVENT, "E-a,2005-01-01,USA;USA,JPN,CONSULT,talks,military,They spoke.,");
    folder.assertProblem("events.csv", 2, "source", "USA;USA", "twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ROK", "South Korea", "kor", "732", "KOR "})
  void aStateIsNamedByItsCodeAndByNothingElse(String state) throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER.replace(",KOR,", "," + state + ","));
    if (state.strip().equals("KOR")) {
      assertThat(folder.read().problems().kept()).isEmpty();
    } else {
      folder.assertProblem("leaders.csv", 2, "state", '"' + state + '"', "KOR");
    }
  }

  @Test
  void anUnknownStateAmongSeveralIsTheOneThatIsNamed() throws CasebookException {
    folder.with(RecordKind.DISPUTE, "D-a,A,trade,JPN,KOR;XYZ,2001-01-01,,");
    folder.assertProblem("disputes.csv", 2, "side_b", "\"XYZ\" is not the code of a state");
  }

  @Test
  void controlCharactersInAStateNeverReachTheTerminal() throws CasebookException {
    folder.with(RecordKind.DISPUTE, "D-a,A,trade,JPN,K\u001b[31mR,2001-01-01,,");
    String text = folder.read().problems().kept().get(0).toString();
    assertThat(text.chars().filter(Character::isISOControl)).isEmpty();
  }

  @Test
  void aWordThatIsNotOfTheColumnListsTheWords() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER.replace(",regular,regular", ",elected,regular"));
    folder.assertProblem(
        "leaders.csv", 2, "entry", "\"elected\"", "regular, irregular, foreign, acting");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "", "two"})
  void theNumberOfReadersIsOneOrTwo(String readers) throws CasebookException {
    folder.file(
        "leaders.csv",
        CasebookFolder.header(RecordKind.LEADER)
            + LEADER
            + ",A Ministry,A document,2020-01-02,"
            + readers
            + ",\n");
    Casebook casebook = folder.read();
    assertThat(casebook.records().facts()).isEmpty();
    assertThat(casebook.problems().kept()).extracting(TableProblem::column).containsOnly("readers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ",A document,2020-01-02,2,",
        "A Ministry,,2020-01-02,2,",
        "A Ministry,A document,,2,"
      })
  void aRowWithoutACitationIsNotKept(String source) throws CasebookException {
    folder.file(
        "leaders.csv", CasebookFolder.header(RecordKind.LEADER) + LEADER + "," + source + "\n");
    assertThat(folder.read().records().facts()).isEmpty();
    assertThat(folder.read().problems().kept().get(0).message()).contains("must not be empty");
  }

  @Test
  void aFileThatIsNoTableOfACasebook() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER).file("leader.csv", "id\n");
    folder.assertProblem("leader.csv", 0, "", "leaders.csv", "move the file away");
  }

  @Test
  void whatIsNoCsvFileIsLeftAlone() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER).file("README.md", "# Facts\n");
    assertThat(folder.read().problems().kept()).isEmpty();
  }

  @Test
  void aTableOfAnotherKindUnderThisName() throws CasebookException {
    folder.file("leaders.csv", CasebookFolder.header(RecordKind.TERM));
    folder.assertProblem(
        "leaders.csv", 1, "", "header", "id,state,name,office,from,to,entry,exit,publisher");
  }

  @Test
  void aScopeOfAKindThatDoesNotExist() throws CasebookException {
    folder.scope("event,USA,JPN,2015-01-01,2025-12-31");
    folder.assertProblem("scope.csv", 2, "kind", "\"event\"", "events");
  }

  @Test
  void aScopeOfAStateThatDoesNotExist() throws CasebookException {
    folder.scope("events,USA,JAP,2015-01-01,2025-12-31");
    folder.assertProblem("scope.csv", 2, "group_b", "\"JAP\"");
  }

  @Test
  void aBrokenRowDoesNotHideTheSoundOnes() throws CasebookException {
    folder.with(
        RecordKind.LEADER,
        "L-b,KOR,B,President,2000-02-30,2000-12-31,regular,regular",
        LEADER,
        "L-c,KOR,C,President,2005-01-01,,chosen,");
    Casebook casebook = folder.read();
    assertThat(casebook.rows()).containsEntry(RecordKind.LEADER, 1);
    assertThat(casebook.problems().kept())
        .extracting(TableProblem::line, TableProblem::column)
        .containsExactly(tuple(2L, "from"), tuple(4L, "entry"));
  }

  @Test
  void moreThanAHundredProblemsAreCountedAndAHundredAreShown() throws CasebookException {
    String[] rows = new String[150];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "D-" + i + ",A,trade,JPN,KOR,2023-02-29,,";
    }
    folder.with(RecordKind.DISPUTE, rows);
    assertThat(folder.read().problems().count()).isEqualTo(150);
    assertThat(folder.read().problems().kept()).hasSize(100);
  }
}
