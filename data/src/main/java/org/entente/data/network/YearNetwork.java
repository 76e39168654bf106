package org.entente.data.network;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.data.network.file.AnnotatedNetwork;

/**
 * The signed network of one year, and what it rests on.
 *
 * @param year the year
 * @param network the states by the codes of the registry, those without an edge among them, in the
 *     order of their Correlates of War numbers
 * @param evidence for every edge all records between the two, those of the sign that did not win
 *     among them; for a pair with ties of both signs that was left out, nothing
 * @param coverage how far each data set covers the year, the list of states first
 * @param rules how it was made
 */
public record YearNetwork(
    int year,
    SignedNetwork network,
    SortedMap<SignedEdge, List<Evidence>> evidence,
    List<SourceCoverage> coverage,
    NetworkRules rules) {

  /** Copies the collections. */
  public YearNetwork {
    evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
    coverage = List.copyOf(coverage);
  }

  /** The records between two states; empty if there is no edge, or no such state. */
  public List<Evidence> between(String a, String b) {
    OptionalInt from = network.indexOf(a);
    OptionalInt to = network.indexOf(b);
    if (from.isEmpty() || to.isEmpty() || from.getAsInt() == to.getAsInt()) {
      return List.of();
    }
    return network
        .sign(from.getAsInt(), to.getAsInt())
        .map(sign -> evidence.get(new SignedEdge(from.getAsInt(), to.getAsInt(), sign)))
        .orElse(List.of());
  }

  /** How many states have an edge. */
  public int statesWithEdges() {
    int states = 0;
    for (int node = 0; node < network.size(); node++) {
      states += network.neighbours(node).isEmpty() ? 0 : 1;
    }
    return states;
  }

  /** The network with its evidence as an attribute of the edges, ready to be written. */
  public AnnotatedNetwork annotated() {
    Map<SignedEdge, String> texts = new TreeMap<>();
    evidence.forEach((edge, records) -> texts.put(edge, text(records)));
    return AnnotatedNetwork.of(network)
        .withYear(year)
        .withEdgeAttribute(AnnotatedNetwork.EVIDENCE, texts);
  }

  private static String text(List<Evidence> records) {
    return records.stream().map(Evidence::text).collect(Collectors.joining("; "));
  }
}
