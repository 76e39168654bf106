package org.entente.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.state.State;
import org.entente.core.state.SystemList;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows a table has, and how its states are written. */
class RowsTest {

  /** States that share a number with another, or that change theirs, and their neighbours. */
  private static final List<String> CHANGING =
      List.of("DEU", "DFR", "DDR", "YEM", "YAR", "YMD", "SRB", "MNE");

  @TempDir Path folder;
  private ToyWorkspace workspace;

  @BeforeEach
  void open() throws WorkspaceException {
    workspace = new ToyWorkspace(folder);
  }

  @AfterEach
  void close() throws WorkspaceException {
    workspace.close();
  }

  @Test
  void aDirectedPairStandsTwiceAndAPairWithoutDirectionOnceLowerNumberFirst() throws Exception {
    String[] both = {"Canada", "United States"};
    assertThat(workspace.rows(Requests.directed(1990, 1991).states(both)))
        .containsExactly("2 20 1990", "2 20 1991", "20 2 1990", "20 2 1991");
    assertThat(workspace.rows(Requests.of(Unit.DYAD_YEAR, 1990, 1991).states(both)))
        .containsExactly("2 20 1990", "2 20 1991");
    assertThat(workspace.rows(Requests.of(Unit.STATE_YEAR, 1990, 1991).states(both)))
        .containsExactly("2 1990", "2 1991", "20 1990", "20 1991");
  }

  @Test
  void aListOfStatesGivesThePairsAmongThemAndOneStateAllItsPairs() throws Exception {
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1816, 1816).states("France", "Russia", "Spain")))
        .containsExactly("220 230 1816", "220 365 1816", "230 365 1816");
    // 23 members in 1816.
    assertThat(workspace.rows(Requests.of(Unit.DYAD_YEAR, 1816, 1816).states("France")))
        .hasSize(22)
        .allMatch(row -> List.of(row.split(" ")).contains("220"));
    assertThat(workspace.rows(Requests.directed(1816, 1816).states("France"))).hasSize(44);
    assertThat(workspace.rows(Requests.directed(1816, 1816))).hasSize(23 * 22);
  }

  @Test
  void statesWithoutACommonDayAreNoPair() throws Exception {
    // The Germanies left the list on 2 October 1990, the day before united Germany came back; the
    // Yemens on 21 May, the day before united Yemen.
    assertThat(workspace.rows(Requests.of(Unit.DYAD_YEAR, 1990, 1990).states("255", "260", "265")))
        .containsExactly("260 265 1990");
    assertThat(workspace.rows(Requests.of(Unit.DYAD_YEAR, 1990, 1990).states("678", "679", "680")))
        .containsExactly("678 680 1990");
    // Germany left in May 1945; Czechoslovakia came back two days later.
    assertThat(workspace.rows(Requests.of(Unit.DYAD_YEAR, 1945, 1945).states("255", "315")))
        .isEmpty();
  }

  @Test
  void thirtyPairsShareAYearWithoutSharingADay() throws Exception {
    workspace.build(Requests.of(Unit.DYAD_YEAR, 1816, 2016));
    assertThat(
            workspace.number(
                "WITH y AS (SELECT DISTINCT ccode, unnest(range(year(first_day), least(year(last_day), 2016) + 1)) AS year"
                    + " FROM entente_spells WHERE system = 'COW')"
                    + " SELECT count(*) FROM y a JOIN y b ON a.year = b.year AND a.ccode < b.ccode"
                    + " ANTI JOIN entente_base e ON e.n1 = a.ccode AND e.n2 = b.ccode AND e.year = a.year"))
        .isEqualTo(30);
  }

  @Test
  void theGleditschWardListNumbersChangingStatesItsOwnWay() throws Exception {
    assertThat(
            workspace.rows(
                Requests.of(Unit.STATE_YEAR, 1989, 1992)
                    .gw()
                    .codes(StateCode.GW, StateCode.COW, StateCode.CODE)
                    .states("255", "260", "265", "678", "679", "680")))
        .containsExactly(
            "260 260 DFR 1989",
            "260 255 DEU 1990",
            "260 255 DEU 1991",
            "260 255 DEU 1992",
            "265 265 DDR 1989",
            "265 265 DDR 1990",
            "678 678 YAR 1989",
            "678 679 YEM 1990",
            "678 679 YEM 1991",
            "678 679 YEM 1992",
            "680 680 YMD 1989",
            "680 680 YMD 1990");
  }

  @Test
  void aStateThatChangesItsNumberHasTheLaterOneInTheYearOfTheChange() throws Exception {
    assertThat(
            workspace.rows(
                Requests.of(Unit.STATE_YEAR, 2005, 2007)
                    .gw()
                    .codes(StateCode.GW, StateCode.COW)
                    .states("Serbia")))
        .containsExactly("340 345 2006", "340 345 2007", "345 345 2005");
    assertThat(
            workspace.rows(
                Requests.of(Unit.STATE_YEAR, 2005, 2007)
                    .codes(StateCode.COW, StateCode.GW)
                    .states("Serbia")))
        .containsExactly("345 345 2005", "345 340 2006", "345 340 2007");
  }

  @Test
  void pairsThatSharedADayStayInTheListWhenOneOfTheirNumbersPassesOn() throws Exception {
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1990, 1990)
                    .gw()
                    .codes(StateCode.GW, StateCode.CODE)
                    .states("255", "265", "679", "680")))
        .containsExactly(
            "260 265 DEU DDR 1990",
            "260 678 DEU YEM 1990",
            "260 680 DEU YMD 1990",
            "265 678 DDR YEM 1990",
            "265 680 DDR YMD 1990",
            "678 680 YEM YMD 1990");
  }

  /** Both lists, all years, all states: a filter takes rows out and changes none. */
  @Test
  void whichStatesWereAskedForNeverChangesARow() throws Exception {
    for (Requests all :
        List.of(
            Requests.of(Unit.STATE_YEAR, 1816, 2026),
            Requests.of(Unit.STATE_YEAR, 1816, 2026).gw())) {
      Requests whole = all.codes(StateCode.CODE, StateCode.COW, StateCode.GW);
      List<String> rows = workspace.rows(whole);
      assertThat(rows.stream().map(row -> row.split(" ")[0] + row.split(" ")[3]))
          .doesNotHaveDuplicates();
      List<String> asked = new ArrayList<>();
      List<State> others = new ArrayList<>(Requests.REGISTRY.states());
      for (String code : CHANGING) {
        State state = Requests.REGISTRY.byCode(code).orElseThrow();
        asked.addAll(workspace.rows(whole.only(state)));
        others.remove(state);
      }
      asked.addAll(workspace.rows(whole.only(others.toArray(State[]::new))));
      assertThat(asked).containsExactlyInAnyOrderElementsOf(rows);
    }
  }

  @Test
  void whichStatesWereAskedForNeverChangesAPair() throws Exception {
    Requests whole =
        Requests.of(Unit.DYAD_YEAR, 1985, 2008).gw().codes(StateCode.GW, StateCode.CODE);
    List<String> rows = workspace.rows(whole);
    for (String code : CHANGING) {
      State state = Requests.REGISTRY.byCode(code).orElseThrow();
      assertThat(workspace.rows(whole.only(state)))
          .as(code)
          .isNotEmpty()
          .containsExactlyElementsOf(
              rows.stream().filter(row -> List.of(row.split(" ")).contains(code)).toList());
    }
  }

  @Test
  void statesCanBeWrittenInAllCodesAtOnce() throws Exception {
    Requests german =
        Requests.of(Unit.STATE_YEAR, 1991, 1991).codes(StateCode.values()).states("Germany");
    assertThat(workspace.rows(german)).containsExactly("255 260 DEU DEU Germany 1991");
    assertThat(workspace.columns(german))
        .containsExactly(
            "ccode INTEGER",
            "gwcode INTEGER",
            "iso3 VARCHAR",
            "code VARCHAR",
            "state VARCHAR",
            "year INTEGER");
    assertThat(
            workspace.columns(Requests.directed(1991, 1991).codes(StateCode.NAME, StateCode.ISO3)))
        .containsExactly(
            "state1 VARCHAR", "state2 VARCHAR", "iso3_1 VARCHAR", "iso3_2 VARCHAR", "year INTEGER");
  }

  @Test
  void rowsStandInTheOrderOfTheListsNumbersWhateverTheCodes() throws Exception {
    Requests three = Requests.of(Unit.DYAD_YEAR, 1930, 1931).states("2", "20", "200");
    assertThat(workspace.rows(three.codes(StateCode.NAME, StateCode.COW)))
        .extracting(row -> row.replaceAll("[^0-9 ]", "").trim().replaceAll(" +", " "))
        .containsExactly(
            "2 20 1930", "2 20 1931", "2 200 1930", "2 200 1931", "20 200 1930", "20 200 1931");
  }

  @Test
  void alliedAndRelevantDyadsAreThoseThatTheirDataSetsName() throws Exception {
    workspace
        .atop("20, 2, 1990, 0, 0, 0, 0, 1", "2, 70, 1990, 0, 0, 0, 0, 0")
        .contiguity("2, 70, 1, '1900-01-01', NULL", "70, 2, 1, '1900-01-01', NULL")
        .majors("200, '1816-01-01', NULL");
    Requests four = Requests.directed(1990, 1990).states("2", "20", "70", "200");
    assertThat(workspace.rows(four)).hasSize(12);
    assertThat(workspace.rows(four.population(DyadPopulation.ALLIED)))
        .containsExactly("2 20 1990", "20 2 1990");
    assertThat(workspace.rows(four.population(DyadPopulation.RELEVANT)))
        .containsExactly(
            "2 70 1990",
            "2 200 1990",
            "20 200 1990",
            "70 2 1990",
            "70 200 1990",
            "200 2 1990",
            "200 20 1990",
            "200 70 1990");
  }

  @Test
  void membersOfTheLastListedYearAreCarriedOnWithANotice() throws Exception {
    Requests later = Requests.of(Unit.STATE_YEAR, 2016, 2018).states("Fiji");
    assertThat(workspace.rows(later)).containsExactly("950 2016", "950 2017", "950 2018");
    assertThat(workspace.build(later).notices())
        .anyMatch(notice -> notice.contains("ends with 2016"));
    assertThat(later.gw().system()).isEqualTo(SystemList.GW);
    assertThat(workspace.build(Requests.of(Unit.STATE_YEAR, 2016, 2017).gw()).notices()).isEmpty();
  }
}
