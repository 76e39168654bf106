package org.entente.data.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.measure.balance.FrustrationCertificate;
import org.entente.core.measure.balance.FrustrationIndex;
import org.entente.core.measure.balance.FrustrationResult.Proved;
import org.entente.core.measure.balance.TriangleCensus;
import org.entente.core.measure.balance.WalkBalance;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.data.SharedData;
import org.junit.jupiter.api.Test;

/** Balance of signed networks against values from R, CBC, GLPK and signnet. */
class BalanceGoldenTest {

  private static final double TOLERANCE = 1e-9;

  private static int number(NamedCsvRecord row, String field) {
    return Integer.parseInt(row.getField(field));
  }

  private static double real(NamedCsvRecord row, String field) {
    return Double.parseDouble(row.getField(field));
  }

  private static Map<Integer, NamedCsvRecord> expected(String file, String key) {
    Map<Integer, NamedCsvRecord> rows = new TreeMap<>();
    SharedData.golden(file).forEach(row -> rows.put(number(row, key), row));
    return rows;
  }

  private static Proved proved(SignedNetwork network) {
    Proved proved = (Proved) FrustrationIndex.withDefaults().of(network);
    FrustrationCertificate.Finding finding = FrustrationCertificate.check(network, proved);
    assertThat(finding.faults()).isEmpty();
    return proved;
  }

  private static void assertCensus(SignedNetwork network, NamedCsvRecord row) {
    TriangleCensus census = TriangleCensus.of(network);
    assertThat(census.ppp()).isEqualTo(number(row, "tri_ppp"));
    assertThat(census.ppm()).isEqualTo(number(row, "tri_ppm"));
    assertThat(census.pmm()).isEqualTo(number(row, "tri_pmm"));
    assertThat(census.mmm()).isEqualTo(number(row, "tri_mmm"));
    assertThat(network.edges()).hasSize(number(row, "edges"));
    assertThat(network.count(Sign.NEGATIVE)).isEqualTo(number(row, "negative"));
  }

  @Test
  void everyNetworkOfStatesIsProvedByCyclesAndEqualsTheExpectedValues() {
    Map<Integer, NamedCsvRecord> rows = expected("balance/signed_networks_balance.csv", "index");
    Map<Integer, SignedNetwork> networks = SharedNetworks.ofStates();
    assertThat(networks).hasSize(51).containsKeys(rows.keySet().toArray(new Integer[0]));
    assertThat(rows).hasSize(26);
    networks.forEach(
        (index, network) -> {
          Proved proved = proved(network);
          assertThat(FrustrationCertificate.check(network, proved).proves()).isTrue();
          if (rows.containsKey(index)) {
            assertNetwork(network, proved, rows.get(index));
          }
        });
  }

  private static void assertNetwork(SignedNetwork network, Proved proved, NamedCsvRecord row) {
    assertCensus(network, row);
    assertThat(network.size()).isEqualTo(number(row, "nodes"));
    assertThat(proved.index()).isEqualTo(number(row, "frustration_index"));
    assertThat(TriangleCensus.of(network).balance().getAsDouble())
        .isCloseTo(real(row, "triangle_balance"), within(TOLERANCE));
    assertThat(WalkBalance.of(network).getAsDouble())
        .isCloseTo(real(row, "walk_balance"), within(TOLERANCE));
  }

  @Test
  void networksOfAlliancesAndDisputesHaveTheExpectedCensusAndIndex() {
    Map<Integer, NamedCsvRecord> rows = expected("balance/alliance_dispute_networks.csv", "year");
    for (int year : new int[] {1914, 1938, 1962}) {
      SignedNetwork network =
          SharedNetworks.golden(
                  "balance/alliance_dispute_network_" + year + "_edges.csv",
                  "year",
                  "ccode1",
                  "ccode2")
              .get(year);
      assertCensus(network, rows.get(year));
      assertThat(network.size()).isEqualTo(number(rows.get(year), "nodes_with_edges"));
      assertThat(proved(network).index()).isEqualTo(number(rows.get(year), "frustration_index"));
    }
  }

  @Test
  void smallRandomGraphsHaveTheExpectedIndexAndNumberOfBestSplits() {
    Map<Integer, NamedCsvRecord> rows = expected("balance/small_random_signed_graphs.csv", "graph");
    Map<Integer, SignedNetwork> networks =
        SharedNetworks.golden(
            "balance/small_random_signed_graphs_edges.csv", "graph", "from", "to");
    assertThat(networks.keySet()).isEqualTo(rows.keySet());
    networks.forEach(
        (graph, network) -> {
          assertCensus(network, rows.get(graph));
          int index = proved(network).index();
          assertThat(index).isEqualTo(number(rows.get(graph), "frustration_index"));
          int alone = number(rows.get(graph), "nodes") - network.size();
          assertThat(splits(network, index) << alone)
              .isEqualTo(number(rows.get(graph), "optimal_partitions"));
        });
  }

  /**
   * How many splits leave so many edges frustrated, the sides without names; a node without edges,
   * which the table of edges does not show, doubles it.
   */
  private static int splits(SignedNetwork network, int index) {
    int count = 0;
    for (int sides = 0; sides < 1 << (network.size() - 1); sides++) {
      int frustrated = 0;
      for (SignedEdge edge : network.edges()) {
        boolean same = (sides >> edge.from() & 1) == (sides >> edge.to() & 1);
        frustrated += same == (edge.sign() == Sign.NEGATIVE) ? 1 : 0;
      }
      assertThat(frustrated).isGreaterThanOrEqualTo(index);
      count += frustrated == index ? 1 : 0;
    }
    return count;
  }

  @Test
  void highlandTribesHaveThePublishedBalance() {
    SignedNetwork network = SharedNetworks.golden("worked/highland_tribes_edges.csv");
    TriangleCensus census = TriangleCensus.of(network);
    assertThat(List.of(census.ppp(), census.ppm(), census.pmm(), census.mmm()))
        .containsExactly(19, 2, 40, 7);
    assertThat(census.balance().getAsDouble()).isCloseTo(0.867647058823529, within(TOLERANCE));
    assertThat(WalkBalance.of(network).getAsDouble())
        .isCloseTo(0.35757610565847, within(TOLERANCE));
    assertThat(proved(network).index()).isEqualTo(7);
  }
}
