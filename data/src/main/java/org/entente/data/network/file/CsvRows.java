package org.entente.data.network.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.core.measure.balance.network.SignedEdge;

/** Writes the rows of a list of edges. */
final class CsvRows {

  private final boolean years;
  private final List<String> ofEdges;
  private final List<String> ofNodes;
  private final StringWriter out = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);

  CsvRows(boolean years, List<String> ofEdges, List<String> ofNodes) {
    this.years = years;
    this.ofEdges = ofEdges;
    this.ofNodes = ofNodes;
    List<String> header = new ArrayList<>(years ? List.of("year") : List.of());
    header.addAll(List.of("from", "to", "sign"));
    header.addAll(ofEdges);
    ofNodes.forEach(name -> header.addAll(List.of("from_" + name, "to_" + name)));
    writer.writeRecord(header);
  }

  void edge(AnnotatedNetwork network, SignedEdge edge) {
    String from = network.network().nodes().get(edge.from());
    String to = network.network().nodes().get(edge.to());
    List<String> values =
        ofEdges.stream().map(name -> value(network.edgeAttributes(), name, edge)).toList();
    row(network, from, Optional.of(to), String.valueOf(edge.sign().value()), values);
  }

  /** A state without an edge. */
  void node(AnnotatedNetwork network, String node) {
    row(network, node, Optional.empty(), "", Collections.nCopies(ofEdges.size(), ""));
  }

  private void row(
      AnnotatedNetwork network,
      String from,
      Optional<String> to,
      String sign,
      List<String> values) {
    List<String> fields = new ArrayList<>();
    if (years) {
      fields.add(String.valueOf(network.year().orElseThrow()));
    }
    fields.addAll(List.of(from, to.orElse(""), sign));
    fields.addAll(values);
    for (String name : ofNodes) {
      fields.add(value(network.nodeAttributes(), name, from));
      fields.add(to.map(node -> value(network.nodeAttributes(), name, node)).orElse(""));
    }
    writer.writeRecord(fields);
  }

  private static <K> String value(
      SortedMap<String, SortedMap<K, String>> attributes, String name, K key) {
    SortedMap<K, String> values = attributes.get(name);
    return values == null ? "" : values.getOrDefault(key, "");
  }

  /** The whole text; no row can follow. */
  String text() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.toString();
  }
}
