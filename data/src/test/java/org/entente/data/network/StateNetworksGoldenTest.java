package org.entente.data.network;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.state.State;
import org.entente.data.SharedData;
import org.entente.data.states.StateTables;
import org.entente.data.workspace.FullWorkspace;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks by the default rules against those that plain R made from the same data. */
class StateNetworksGoldenTest {

  private static NetworkSeries series(NetworkRules rules, int from, int to)
      throws WorkspaceException {
    try (Store store = FullWorkspace.get().openForReading()) {
      return new StateNetworks(store, StateTables.registry(), rules).series(from, to);
    }
  }

  private static YearNetwork network(int year) throws WorkspaceException {
    return series(NetworkRules.withDefaults(), year, year).networks().get(0);
  }

  private static String edge(String a, String b, int sign) {
    return a.compareTo(b) < 0 ? a + " " + b + " " + sign : b + " " + a + " " + sign;
  }

  @ParameterizedTest
  @ValueSource(ints = {1914, 1938, 1962})
  void everyEdgeIsAsExpected(int year) throws Exception {
    Map<Integer, String> codes =
        StateTables.registry().states().stream()
            .filter(state -> state.cow().isPresent())
            .collect(Collectors.toMap(state -> state.cow().getAsInt(), State::code));
    Function<String, String> code = number -> codes.get(Integer.parseInt(number));
    TreeSet<String> expected = new TreeSet<>();
    for (NamedCsvRecord row :
        SharedData.golden("balance/alliance_dispute_network_" + year + "_edges.csv")) {
      expected.add(
          edge(
              code.apply(row.getField("ccode1")),
              code.apply(row.getField("ccode2")),
              Integer.parseInt(row.getField("sign"))));
    }
    SignedNetwork network = network(year).network();
    TreeSet<String> found = new TreeSet<>();
    network
        .edges()
        .forEach(
            e ->
                found.add(
                    edge(
                        network.nodes().get(e.from()),
                        network.nodes().get(e.to()),
                        e.sign().value())));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void theCountsOfEveryYearAreAsExpected() throws Exception {
    List<NamedCsvRecord> rows = SharedData.golden("balance/alliance_dispute_networks.csv");
    assertThat(rows).hasSize(5);
    for (NamedCsvRecord row : rows) {
      YearNetwork year = network(Integer.parseInt(row.getField("year")));
      int[] triangles = triangles(year.network());
      assertThat(
              List.of(
                  year.statesWithEdges(),
                  year.network().edges().size(),
                  year.network().count(Sign.NEGATIVE),
                  triangles[0],
                  triangles[1],
                  triangles[2],
                  triangles[3]))
          .as(row.toString())
          .isEqualTo(
              List.of(
                      "nodes_with_edges",
                      "edges",
                      "negative",
                      "tri_ppp",
                      "tri_ppm",
                      "tri_pmm",
                      "tri_mmm")
                  .stream()
                  .map(column -> Integer.valueOf(row.getField(column)))
                  .toList());
    }
  }

  /** Triangles by their number of negative sides, by looking at every three nodes. */
  private static int[] triangles(SignedNetwork network) {
    int[] counts = new int[4];
    for (int a = 0; a < network.size(); a++) {
      for (int b = a + 1; b < network.size(); b++) {
        for (int c = b + 1; c < network.size() && network.sign(a, b).isPresent(); c++) {
          if (network.sign(a, c).isPresent() && network.sign(b, c).isPresent()) {
            counts[negative(network, a, b) + negative(network, a, c) + negative(network, b, c)]++;
          }
        }
      }
    }
    return counts;
  }

  private static int negative(SignedNetwork network, int a, int b) {
    return network.sign(a, b).orElseThrow() == Sign.NEGATIVE ? 1 : 0;
  }

  @Test
  void aSeriesIsItsYearsOneByOneAndSaysWhereTheDisputesEnd() throws Exception {
    NetworkSeries series = series(NetworkRules.withDefaults(), 1946, 2012);
    assertThat(series.networks()).hasSize(65);
    assertThat(series.refused())
        .extracting(NetworkSeries.RefusedYear::year)
        .containsExactly(2011, 2012);
    assertThat(series.refused().get(0).reason()).contains("GML 2.2.1 (1816-2010)", "RIVALRY_TSS");
    for (YearNetwork year : series.networks().subList(14, 20)) {
      YearNetwork alone = network(year.year());
      assertThat(alone.network().nodes()).isEqualTo(year.network().nodes());
      assertThat(alone.evidence()).isEqualTo(year.evidence());
    }
  }

  @Test
  void anEdgeNamesTheRecordsOfBothSigns() throws Exception {
    YearNetwork year = network(1962);
    assertThat(year.between("USA", "CUB"))
        .extracting(Evidence::text)
        .contains("GML 2.2.1 dispute 61, 1962")
        .anyMatch(text -> text.startsWith("ATOP 5.1 obligations: "));
    assertThat(year.between("USA", "JPN"))
        .extracting(Evidence::text)
        .singleElement()
        .asString()
        .startsWith("ATOP 5.1 obligations: defence");
    assertThat(year.coverage())
        .extracting(SourceCoverage::label)
        .containsExactly("COW states v2016", "ATOP 5.1", "GML 2.2.1");
  }

  @Test
  void everyKindOfTieCanBeReadFromTheRealTables() throws Exception {
    for (TieKind kind : TieKind.values()) {
      NetworkRules rules = NetworkRules.withDefaults().with(kind).with(NetworkRules.Gaps.REFUSE);
      YearNetwork year = series(rules, 1942, 1942).networks().get(0);
      assertThat(year.network().count(kind.sign())).as(kind.name()).isPositive();
      assertThat(year.network().edges()).hasSize(year.evidence().size());
      assertThat(year.evidence().values()).allMatch(records -> !records.isEmpty());
    }
  }
}
