package org.entente.data.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.network.NetworkRules.Gaps;
import org.entente.data.network.NetworkRules.Precedence;
import org.entente.data.states.StateTables;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules on small tables made by hand: 2 USA, 20 CAN, 740 JPN, 732 KOR, 9999 no one's number.
 */
class StateNetworksTest {

  @TempDir private Path folder;

  private Store store;

  @BeforeEach
  void tables() throws Exception {
    store = new Workspace(folder).openForWriting();
    make("cow_states", "ccode INTEGER, styear INTEGER, end_date DATE");
    make(
        "atop_dyad_year",
        "ccode1 INTEGER, ccode2 INTEGER, year INTEGER, atop_defense INTEGER, atop_offense INTEGER,"
            + " atop_neutral INTEGER, atop_nonagg INTEGER, atop_consul INTEGER");
    make("gml_dispute_dyad_year", "dispnum INTEGER, ccode1 INTEGER, ccode2 INTEGER, year INTEGER");
    make(
        "rivalry_tss",
        "tssr_id INTEGER, ccode1 INTEGER, ccode2 INTEGER, from_year INTEGER, to_year INTEGER");
    make("cow_igo_dyad_year", "ccode1 INTEGER, ccode2 INTEGER, year INTEGER, dyadigos INTEGER");
    rows("cow_states", "2, 1816, NULL", "20, 1920, NULL", "740, 1860, DATE '1945-08-14'");
    rows("cow_states", "740, 1952, NULL", "732, 1949, NULL", "999, 1950, NULL");
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private void make(String table, String columns) throws Exception {
    store.execute("CREATE TABLE " + table + " (" + columns + ")");
  }

  private void rows(String table, String... rows) throws Exception {
    for (String row : rows) {
      store.execute("INSERT INTO " + table + " VALUES (" + row + ")");
    }
  }

  private YearNetwork network(int year, NetworkRules rules) throws WorkspaceException {
    return new StateNetworks(store, StateTables.registry(), rules).year(year);
  }

  private List<String> edges(int year, NetworkRules rules) throws WorkspaceException {
    var network = network(year, rules).network();
    return network.edges().stream()
        .map(
            edge ->
                network.nodes().get(edge.from())
                    + (edge.sign().value() > 0 ? "+" : "-")
                    + network.nodes().get(edge.to()))
        .toList();
  }

  @Test
  void nodesAreTheMembersOfTheYearByTheCodesOfTheRegistry() throws Exception {
    NetworkRules rules = NetworkRules.withDefaults();
    assertThat(network(1945, rules).network().nodes()).containsExactly("USA", "CAN", "JPN");
    assertThat(network(1951, rules).network().nodes()).containsExactly("USA", "CAN", "KOR", "999");
    assertThat(network(2010, rules).network().nodes())
        .containsExactly("USA", "CAN", "KOR", "JPN", "999");
  }

  @Test
  void anyObligationOrDefenceAlone() throws Exception {
    rows("atop_dyad_year", "740, 2, 1960, 1, 0, 0, 0, 1", "2, 20, 1960, 0, 0, 0, 1, NULL");
    rows("atop_dyad_year", "20, 740, 1960, 0, 0, 0, 0, 0", "2, 740, 1960, 0, 0, 1, 0, 1");
    rows("atop_dyad_year", "732, 20, 1960, 0, 1, 0, 0, 0", "2, 731, 1960, 1, 0, 0, 0, 0");
    NetworkRules rules = NetworkRules.withDefaults();
    assertThat(edges(1960, rules)).containsExactly("USA+CAN", "USA+JPN", "CAN+KOR");
    assertThat(edges(1960, rules.with(TieKind.DEFENCE))).containsExactly("USA+JPN", "CAN+KOR");
    assertThat(network(1960, rules).between("JPN", "USA"))
        .extracting(Evidence::text)
        .containsExactly("ATOP 5.1 obligations: defence, neutrality, consultation");
  }

  @Test
  void whereBothSignsHoldTheRuleDecides() throws Exception {
    rows("atop_dyad_year", "2, 740, 1960, 1, 0, 0, 0, 0");
    rows("gml_dispute_dyad_year", "7, 740, 2, 1960", "7, 2, 740, 1960", "8, 2, 20, 1960");
    NetworkRules rules = NetworkRules.withDefaults();
    assertThat(edges(1960, rules)).containsExactly("USA-CAN", "USA-JPN");
    assertThat(edges(1960, rules.with(Precedence.POSITIVE))).containsExactly("USA-CAN", "USA+JPN");
    assertThat(edges(1960, rules.with(Precedence.NO_EDGE))).containsExactly("USA-CAN");
    assertThat(network(1960, rules).between("USA", "JPN"))
        .extracting(Evidence::text)
        .containsExactly("ATOP 5.1 obligations: defence", "GML 2.2.1 dispute 7, 1960");
  }

  @Test
  void aDisputeCountsOverTheYearsOfTheRules() throws Exception {
    rows("gml_dispute_dyad_year", "7, 740, 2, 1960", "9, 740, 2, 1961");
    NetworkRules rules = NetworkRules.withDefaults().withDisputeYears(3);
    assertThat(edges(1959, rules)).isEmpty();
    assertThat(network(1962, rules).between("USA", "JPN"))
        .extracting(Evidence::text)
        .containsExactly("GML 2.2.1 dispute 7, 1960", "GML 2.2.1 dispute 9, 1961");
    assertThat(edges(1963, rules)).hasSize(1);
    assertThat(edges(1964, rules)).isEmpty();
    assertThat(edges(1962, NetworkRules.withDefaults())).isEmpty();
  }

  @Test
  void aWindowThatReachesOutOfTheCoverageIsCoveredInPart() throws Exception {
    YearNetwork year = network(2012, NetworkRules.withDefaults().withDisputeYears(5));
    assertThat(year.coverage())
        .extracting(SourceCoverage::extent)
        .containsExactly(
            SourceCoverage.Extent.WHOLE, SourceCoverage.Extent.WHOLE, SourceCoverage.Extent.PART);
    assertThat(year.coverage().get(2).text())
        .isEqualTo("GML 2.2.1 (gml-disputes, 1816-2010) covers only some of the years needed");
  }

  @Test
  void aYearOutsideTheCoverageIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> network(2013, NetworkRules.withDefaults()))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("2013 is outside of GML 2.2.1 (1816-2010)")
        .hasMessageContaining("missing, not absent")
        .hasMessageContaining("RIVALRY_TSS");
    assertThatThrownBy(() -> network(1700, NetworkRules.withDefaults()))
        .hasMessageContaining("begins with 1816");
  }

  @Test
  void otherTiesOfTheSameSignFillAGapIfTheRulesAllowIt() throws Exception {
    rows("rivalry_tss", "4, 740, 732, 1955, NULL", "5, 2, 20, 1990, 2012");
    NetworkRules rules =
        NetworkRules.withDefaults().with(TieKind.OBLIGATION, TieKind.DISPUTE, TieKind.RIVALRY_TSS);
    assertThatThrownBy(() -> network(2013, rules)).isInstanceOf(WorkspaceException.class);
    assertThat(edges(2013, rules.with(Gaps.DO_WITHOUT))).containsExactly("KOR-JPN");
    assertThat(network(2018, rules.with(Gaps.DO_WITHOUT)).coverage())
        .extracting(SourceCoverage::extent)
        .containsExactly(
            SourceCoverage.Extent.CARRIED_ON,
            SourceCoverage.Extent.WHOLE,
            SourceCoverage.Extent.NONE,
            SourceCoverage.Extent.WHOLE);
  }

  @Test
  void moreSharedOrganisationsThanTheThresholdMakeFriends() throws Exception {
    rows("cow_igo_dyad_year", "2, 20, 1960, 30", "2, 740, 1960, 31");
    NetworkRules rules = NetworkRules.withDefaults().withOrganisationsAbove(30);
    assertThat(edges(1960, rules)).containsExactly("USA+JPN");
    assertThat(network(1960, rules).between("USA", "JPN").get(0).text())
        .isEqualTo("COW IGO 3.0 shared organisations: 31");
  }

  @Test
  void rowsThatCouldNotBeUsedAreToldWithTheCoverage() throws Exception {
    rows(
        "entente_provenance",
        "'gml_dispute_dyad_year', 'gml-disputes', '2.2.1', 'f', 1, 'x', true, 5, 3, 'c', 'r', 'e'");
    assertThat(network(1960, NetworkRules.withDefaults()).coverage().get(2).text())
        .endsWith("covers it; rows that could not be used: 3");
  }

  @Test
  void aDataSetThatIsNotLoadedIsNamed() {
    assertThatThrownBy(
            () -> network(1960, NetworkRules.withDefaults().with(TieKind.INTERSTATE_WAR)))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("entente data load cow-wars");
  }

  @Test
  void everyKindNamesATableOfItsDataSet() {
    Catalogue catalogue = Catalogue.builtin();
    for (TieKind kind : TieKind.values()) {
      assertThat(catalogue.ofTable(kind.table())).contains(kind.dataSet(catalogue));
    }
  }

  @Test
  void badRulesAreRefused() {
    NetworkRules rules = NetworkRules.withDefaults();
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withDisputeYears(0));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.withOrganisationsAbove(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> rules.with(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StateNetworks(store, StateTables.registry(), rules).series(2, 1));
  }
}
