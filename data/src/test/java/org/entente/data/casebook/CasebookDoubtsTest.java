package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.core.record.RecordKind;
import org.entente.data.csv.TableProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that are kept, but are probably wrong. */
class CasebookDoubtsTest {

  private static final String TREATY =
      "T-a,A,treaty,2001-01-01,2001-06-01,2010-12-31,fulfilled,alliance";
  private static final String MEMBER = "W-a,T-a,USA,2001-06-01,2010-12-31,fulfilled,defense";
  private static final String LEADER = "L-a,KOR,A,President,2001-01-01,2005-01-01,regular,regular";

  @TempDir Path temp;
  private CasebookFolder folder;

  @BeforeEach
  void makeFolder() {
    folder = new CasebookFolder(temp);
  }

  private void assertDoubt(String file, long line, String column, String words)
      throws CasebookException {
    Casebook casebook = folder.read();
    assertThat(casebook.problems().kept()).isEmpty();
    assertThat(casebook.doubts().kept()).hasSize(1);
    TableProblem doubt = casebook.doubts().kept().get(0);
    assertThat(doubt.file()).isEqualTo(file);
    assertThat(doubt.line()).isEqualTo(line);
    assertThat(doubt.column()).isEqualTo(column);
    assertThat(doubt.message()).contains(words);
    assertThat(doubt.remedy()).isNotBlank();
  }

  private void assertNoDoubt() throws CasebookException {
    assertThat(folder.read().problems().kept()).isEmpty();
    assertThat(folder.read().doubts().kept()).isEmpty();
  }

  @Test
  void aTreatyWithoutMembers() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY);
    assertDoubt("treaties.csv", 2, "id", "no members");
  }

  @Test
  void membersMayStandInAnotherCasebook() throws CasebookException {
    CasebookFolder one = new CasebookFolder(temp.resolve("one")).with(RecordKind.TREATY, TREATY);
    CasebookFolder two = new CasebookFolder(temp.resolve("two")).with(RecordKind.MEMBER, MEMBER);
    Casebook casebook = CasebookFolder.reader().read(List.of(one.name(), two.name()));
    assertThat(casebook.doubts().kept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A-a,T-a,2000-12-31,USA,,notice,; date; outside the treaty's years",
        "A-a,T-a,2011-01-01,USA,,notice,; date; outside the treaty's years",
        "A-a,T-a,2005-01-02,USA,,notice,2005-01-01; effective; before it is taken"
      })
  void aStepOutsideItsTreaty(String step, String column, String words) throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY).with(RecordKind.MEMBER, MEMBER);
    folder.with(RecordKind.TREATY_ACTION, step);
    assertDoubt("treaty_actions.csv", 2, column, words);
  }

  @Test
  void aStepBetweenSignatureAndEntryIntoForceIsNoDoubt() throws CasebookException {
    folder.with(RecordKind.TREATY, TREATY).with(RecordKind.MEMBER, MEMBER);
    folder.with(RecordKind.TREATY_ACTION, "A-a,T-a,2001-01-01,USA,,notice,2001-01-01");
    assertNoDoubt();
  }

  @Test
  void aCrisisThatEndedBeforeItsLeaderCame() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(RecordKind.CRISIS, "C-a,KOR,impeachment,A vote,2000-01-01,2000-12-31,L-a,rejected");
    assertDoubt("crises.csv", 2, "to", "before its leader came");
  }

  @Test
  void aTrialAfterTheLeaderLeftIsNoDoubt() throws CasebookException {
    folder.with(RecordKind.LEADER, LEADER);
    folder.with(
        RecordKind.CRISIS, "C-a,KOR,prosecution,A trial,2006-01-01,2007-01-01,L-a,acquitted");
    assertNoDoubt();
  }

  @ParameterizedTest
  @CsvSource({
    // South Sudan became a state on 9 July 2011, East Germany ended with 2 October 1990.
    "2011-07-08, SSD, 1",
    "2011-07-10, SSD, 0",
    "1990-10-02, DDR, 0",
    "1990-10-04, DDR, 1"
  })
  void anEventWithAStateThatDidNotExist(String day, String state, int doubts)
      throws CasebookException {
    folder.with(
        RecordKind.EVENT,
        "E-a," + day + ",USA," + state + ",CONSULT,talks,diplomatic,They talked.,");
    assertThat(folder.read().problems().kept()).isEmpty();
    assertThat(folder.read().doubts().kept()).hasSize(doubts);
    assertThat(folder.read().doubts().kept())
        .allMatch(doubt -> doubt.message().contains(state) && doubt.message().contains(day));
  }

  @Test
  void twoRowsThatTellTheSame() throws CasebookException {
    folder.with(
        RecordKind.EVENT,
        "E-a,2011-01-01,USA,CHN,ACCUSE,statement,economic,The United States blamed China.,",
        "E-b,2011-01-01,USA,CHN,ACCUSE,statement,military,The United States blamed China!,");
    assertDoubt("events.csv", 3, "id", "E-a (line 2)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "E-b,2011-01-02,USA,CHN,ACCUSE,statement,economic,The United States blamed China.,",
        "E-b,2011-01-01,CHN,USA,ACCUSE,statement,economic,The United States blamed China.,",
        "E-b,2011-01-01,USA,CHN,REJECT,statement,economic,The United States blamed China.,",
        "E-b,2011-01-01,USA,CHN,ACCUSE,statement,economic,Washington summoned the ambassador.,"
      })
  void rowsOfAnotherDayDirectionTypeOrWordingAreNoTwins(String other) throws CasebookException {
    folder.with(
        RecordKind.EVENT,
        "E-a,2011-01-01,USA,CHN,ACCUSE,statement,economic,The United States blamed China.,",
        other);
    assertNoDoubt();
  }

  @Test
  void theCasebookOnBoardLeavesNone() throws CasebookException {
    assertThat(CasebookFolder.reader().read(List.of(CasebookReader.BUILTIN)).doubts().kept())
        .isEmpty();
  }
}
