package org.entente.data.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cells of a table hold. */
class ColumnsTest {

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
  void noAllianceIsZeroInsideTheYearsOfTheSourceAndMissingOutside() throws Exception {
    workspace.atop("2, 20, 2017, 1, 0, 0, 0, 1");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 2016, 2019)
                    .states("2", "20")
                    .with("atop_defense", "atop_neutral", "atop_any")))
        .containsExactly(
            "2 20 2016 0 0 0", "2 20 2017 1 0 1", "2 20 2018 0 0 0", "2 20 2019 - - -");
  }

  @Test
  void anAsymmetricTreatyShowsInOneDirectionAndThePairHasTheHigher() throws Exception {
    workspace.atop("20, 2, 1990, 1, 0, 0, 0, 0", "2, 20, 1990, 0, 0, 0, 0, 1");
    Requests directed =
        Requests.directed(1990, 1990).states("2", "20").with("atop_defense", "atop_consul");
    assertThat(workspace.rows(directed)).containsExactly("2 20 1990 0 1", "20 2 1990 1 0");
    Requests undirected =
        Requests.of(Unit.DYAD_YEAR, 1990, 1990)
            .states("2", "20")
            .with("atop_defense", "atop_consul");
    assertThat(workspace.rows(undirected)).containsExactly("2 20 1990 1 1");
    assertThat(workspace.build(undirected).codebook().get(3).definition())
        .endsWith("the higher of the two directions");
  }

  @Test
  void aTreatyOfOneDirectionOnlyStillCountsForThePair() throws Exception {
    workspace.atop("20, 2, 1990, 1, 0, 0, 0, 0");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1990, 1990).states("2", "20").with("atop_defense")))
        .containsExactly("2 20 1990 1");
  }

  @Test
  void columnsOfOneStateStandOnBothSidesAndTheirNamesStayReadable() throws Exception {
    workspace.polity("2, 1990, 10", "20, 1990, 9").capabilities("2, 1990, 0.25", "20, 1990, 0.5");
    Requests requests = Requests.directed(1990, 1990).states("2", "20").with("polity2", "cinc");
    assertThat(workspace.columns(requests))
        .containsExactly(
            "ccode1 INTEGER",
            "ccode2 INTEGER",
            "year INTEGER",
            "polity2_1 INTEGER",
            "polity2_2 INTEGER",
            "cinc1 DOUBLE",
            "cinc2 DOUBLE");
  }

  @Test
  void eachSideHasItsOwnStatesValue() throws Exception {
    workspace.polity("2, 1990, 10", "20, 1990, 9");
    assertThat(workspace.rows(Requests.directed(1990, 1990).states("2", "20").with("polity2")))
        .containsExactly("2 20 1990 10 9", "20 2 1990 9 10");
    assertThat(
            workspace.rows(
                Requests.of(Unit.STATE_YEAR, 1990, 1991).states("2", "20").with("polity2")))
        .containsExactly("2 1990 10", "2 1991 -", "20 1990 9", "20 1991 -");
  }

  @Test
  void aStateYearThatStandsTwiceWithDifferentScoresIsMissing() throws Exception {
    workspace.polity("530, 1993, 1", "530, 1993, 2", "530, 1992, 0", "530, 1992, 0");
    assertThat(
            workspace.rows(Requests.of(Unit.STATE_YEAR, 1992, 1993).states("530").with("polity2")))
        .containsExactly("530 1992 0", "530 1993 -");
  }

  @Test
  void derivedColumnsNeedBothSides() throws Exception {
    workspace
        .capabilities("2, 1990, 0.3", "20, 1990, 0.1", "70, 1990, NULL", "200, 1990, 0")
        .polity("2, 1990, 10", "20, 1990, 6", "70, 1990, 5");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1990, 1990)
                    .states("2", "20", "70", "200")
                    .with("cinc_share", "polity2_min", "joint_democracy")))
        .containsExactly(
            "2 20 1990 " + 0.3 / (0.3 + 0.1) + " 6 1",
            "2 70 1990 - 5 0",
            "2 200 1990 1.0 - -",
            "20 70 1990 - 5 0",
            "20 200 1990 1.0 - -",
            "70 200 1990 - - -");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1990, 1990).states("2", "200").with("cinc_ratio")))
        .containsExactly("2 200 1990 -");
  }

  @Test
  void peaceYearsBeginAtZeroAndBeginAgainAfterADispute() throws Exception {
    workspace.disputes("2, 20, 1923", "20, 2, 1923", "2, 20, 1924", "20, 2, 1924");
    // Canada became a member in 1920.
    assertThat(
            workspace.rows(
                Requests.directed(1919, 1926)
                    .states("2", "20")
                    .with("gmlmidongoing", "peace_years")))
        .containsExactly(
            "2 20 1920 0 0",
            "2 20 1921 0 1",
            "2 20 1922 0 2",
            "2 20 1923 1 3",
            "2 20 1924 1 0",
            "2 20 1925 0 0",
            "2 20 1926 0 1",
            "20 2 1920 0 0",
            "20 2 1921 0 1",
            "20 2 1922 0 2",
            "20 2 1923 1 3",
            "20 2 1924 1 0",
            "20 2 1925 0 0",
            "20 2 1926 0 1");
  }

  @Test
  void peaceYearsCountFromBeforeTheFirstYearOfTheTable() throws Exception {
    workspace.disputes("2, 20, 1940", "20, 2, 1940");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1950, 1950).states("2", "20").with("peace_years")))
        .containsExactly("2 20 1950 9");
  }

  @Test
  void peaceYearsBeginAgainAfterABreakInMembershipAndEndWithTheSource() throws Exception {
    workspace.disputes("2, 305, 1937", "305, 2, 1937");
    // Austria was a member from 1919 to 1938 and from 1955.
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1936, 1956).states("2", "305").with("peace_years")))
        .containsExactly(
            "2 305 1936 17", "2 305 1937 18", "2 305 1938 0", "2 305 1955 0", "2 305 1956 1");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 2010, 2011).states("2", "305").with("peace_years")))
        .containsExactly("2 305 2010 55", "2 305 2011 -");
  }

  @Test
  void peaceYearsBelongToTheStatesWhenOneChangesItsNumber() throws Exception {
    workspace.disputes();
    // Serbia is 345 to June 2006 and 340 from then on; Germany a new state under an old number.
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 2006, 2007)
                    .gw()
                    .codes(StateCode.GW)
                    .states("2", "Serbia")
                    .with("peace_years")))
        .containsExactly("2 340 2006 88", "2 340 2007 89");
    assertThat(
            workspace.rows(
                Requests.of(Unit.DYAD_YEAR, 1990, 1991)
                    .gw()
                    .codes(StateCode.GW)
                    .states("2", "260", "255")
                    .with("peace_years")))
        .containsExactly("2 260 1990 0", "2 260 1991 1");
  }

  @Test
  void statesWithoutACorrelatesOfWarNumberAreMissingAndNotZero() throws Exception {
    workspace.atop().disputes().majors("200, '1816-01-01', NULL");
    Requests requests =
        Requests.of(Unit.DYAD_YEAR, 1900, 1900)
            .gw()
            .codes(StateCode.GW, StateCode.COW)
            .states("200", "Transvaal", "Orange Free State")
            .with("atop_defense", "peace_years", "cowmaj");
    assertThat(workspace.rows(requests))
        .containsExactly(
            "200 563 200 - 1900 - - 1 -", "200 564 200 - 1900 - - 1 -", "563 564 - - 1900 - - - -");
  }

  @Test
  void theClosestContiguityOfTheYearCounts() throws Exception {
    workspace.contiguity(
        "2, 20, 4, '1920-01-01', '1950-06-01'",
        "2, 20, 1, '1950-06-02', '1952-01-01'",
        "2, 20, 0, '1952-01-02', NULL");
    assertThat(workspace.rows(Requests.directed(1949, 1953).states("2", "20").with("conttype")))
        .startsWith("2 20 1949 4", "2 20 1950 1", "2 20 1951 1", "2 20 1952 1", "2 20 1953 0");
  }

  @Test
  void aDataSetThatIsNotLoadedIsNamedWithItsRemedy() {
    assertThatThrownBy(() -> workspace.build(Requests.directed(1990, 1990).with("conttype")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("contiguity")
        .hasMessageContaining("which is not loaded")
        .hasMessageContaining("entente data get cow-contiguity")
        .hasMessageContaining("entente data load cow-contiguity");
  }

  @Test
  void derivedColumnsAndPopulationsAskForTheirDataSetsToo() {
    assertThatThrownBy(() -> workspace.build(Requests.directed(1990, 1990).with("cinc_ratio")))
        .hasMessageContaining("entente data load nmc");
    assertThatThrownBy(
            () -> workspace.build(Requests.directed(1990, 1990).population(DyadPopulation.ALLIED)))
        .hasMessageContaining("entente data load atop-dyads");
  }

  @Test
  void aColumnOfPairsDoesNotFitATableOfStates() throws SQLException {
    workspace.atop();
    assertThatThrownBy(
            () -> workspace.build(Requests.of(Unit.STATE_YEAR, 1990, 1990).with("atop_defense")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("atop_defense describes a pair of states")
        .hasMessageContaining("entente dyads");
  }

  @Test
  void aPopulationIsRefusedForYearsInWhichItIsNotKnown() throws Exception {
    workspace.atop().contiguity().majors();
    assertThatThrownBy(
            () -> workspace.build(Requests.directed(2015, 2019).population(DyadPopulation.ALLIED)))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("allied is known for 1815 to 2018 only (atop-dyads)")
        .hasMessageContaining("--from and --to");
    assertThatThrownBy(
            () ->
                workspace.build(Requests.directed(2010, 2017).population(DyadPopulation.RELEVANT)))
        .hasMessageContaining("1816 to 2016");
    workspace.build(Requests.directed(2015, 2018).population(DyadPopulation.ALLIED));
  }

  @Test
  void theCodebookHasOneEntryForEachColumnInItsOrder() throws Exception {
    workspace.atop().polity().disputes();
    Requests requests =
        Requests.directed(2009, 2012)
            .codes(StateCode.NAME, StateCode.COW)
            .with("peace_years", "polity2", "atop_any", "joint_democracy");
    BuiltTable table = workspace.build(requests);
    assertThat(table.codebook().stream().map(entry -> entry.column() + " " + entry.type()))
        .containsExactlyElementsOf(workspace.columns(requests))
        .containsExactly(
            "state1 VARCHAR",
            "state2 VARCHAR",
            "ccode1 INTEGER",
            "ccode2 INTEGER",
            "year INTEGER",
            "peace_years INTEGER",
            "polity2_1 INTEGER",
            "polity2_2 INTEGER",
            "atop_any INTEGER",
            "joint_democracy INTEGER");
    assertThat(table.codebook().get(6).definition()).endsWith(", first state");
    assertThat(table.codebook().get(8).absent()).isEqualTo("0");
    assertThat(table.codebook().get(7).absent()).isEqualTo("missing");
    assertThat(table.codebook().get(5).coverage()).isEqualTo("1816-2010");
    assertThat(table.notices())
        .anyMatch(notice -> notice.contains("peace-years covers 1816 to 2010"));
  }
}
