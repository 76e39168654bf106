package org.entente.data.network.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.data.csv.CsvTable;
import org.entente.data.csv.Row;
import org.entente.data.csv.TableProblems;

/**
 * Signed networks as lists of edges: RFC 4180, UTF-8, lines that end in LF.
 *
 * <p>Columns: {@code year} if the networks have years; {@code from}, {@code to}, {@code sign} (1 or
 * -1); one for each attribute of edges; {@code from_NAME} and {@code to_NAME} for each attribute of
 * nodes. A state without an edge has a row with {@code from} alone. When reading, {@code source}
 * and {@code target} may stand for from and to, signs may be words ({@link Signs}), the columns may
 * be in any order, and columns whose names an attribute cannot bear are passed over.
 */
final class CsvNetworks {

  private CsvNetworks() {}

  /** All networks of a file, by year. */
  static ReadNetworks read(String file, byte[] bytes) {
    TableProblems problems = new TableProblems();
    CsvHeader header = CsvHeader.of(file, bytes, problems);
    SortedMap<Integer, NetworkDraft> drafts = new TreeMap<>();
    if (problems.isEmpty()) {
      CsvTable.read(
          file,
          bytes,
          header.columns(),
          problems,
          row -> read(row, header, file, problems, drafts));
    }
    List<AnnotatedNetwork> networks = new ArrayList<>();
    drafts.forEach(
        (year, draft) ->
            networks.add(
                draft.build(header.hasYear() ? OptionalInt.of(year) : OptionalInt.empty())));
    return new ReadNetworks(networks, problems);
  }

  private static void read(
      Row row,
      CsvHeader header,
      String file,
      TableProblems problems,
      SortedMap<Integer, NetworkDraft> drafts) {
    int year = 0;
    if (header.hasYear()) {
      row.text(header.year());
      year = row.optionalInt(header.year()).orElse(0);
    }
    String from = row.text(header.from());
    if (!row.isBroken()) {
      NetworkDraft draft = drafts.computeIfAbsent(year, y -> new NetworkDraft(file, problems));
      draft.node(from, header.ofNode(row, CsvHeader.FROM), row.line());
      if (!row.isEmpty(header.to()) || !row.isEmpty(header.sign())) {
        edge(row, header, draft, from);
      }
    }
  }

  private static void edge(Row row, CsvHeader header, NetworkDraft draft, String from) {
    String to = row.text(header.to());
    String sign = row.optionalText(header.sign()).orElse("");
    if (!row.isBroken()) {
      draft.node(to, header.ofNode(row, CsvHeader.TO), row.line());
      draft.edge(from, to, sign, header.ofEdge(row), row.line());
    }
  }

  /** The text of a file with these networks. */
  static String text(List<AnnotatedNetwork> networks) {
    boolean years = networks.size() > 1 || networks.get(0).year().isPresent();
    Set<Integer> seen = new TreeSet<>();
    for (AnnotatedNetwork network : networks) {
      if (years && !(network.year().isPresent() && seen.add(network.year().getAsInt()))) {
        throw new IllegalArgumentException(
            "several networks in a file need a year each, no two the same");
      }
    }
    Set<String> ofNodes = new TreeSet<>();
    Set<String> ofEdges = new TreeSet<>();
    networks.forEach(network -> ofNodes.addAll(network.nodeAttributes().keySet()));
    networks.forEach(network -> ofEdges.addAll(network.edgeAttributes().keySet()));
    CsvRows rows = new CsvRows(years, List.copyOf(ofEdges), List.copyOf(ofNodes));
    networks.forEach(network -> write(network, rows));
    return rows.text();
  }

  private static void write(AnnotatedNetwork annotated, CsvRows rows) {
    SignedNetwork network = annotated.network();
    for (SignedEdge edge : network.edges()) {
      rows.edge(annotated, edge);
    }
    for (int node = 0; node < network.size(); node++) {
      if (network.neighbours(node).isEmpty()) {
        rows.node(annotated, network.nodes().get(node));
      }
    }
  }
}
