package org.entente.data.network.file;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * A signed network with text attributes of nodes and edges, as files hold it. Immutable.
 *
 * @param year the year it refers to; empty for none
 * @param network the network
 * @param nodeAttributes by name of the attribute (such as {@code bloc}), the value by name of the
 *     node; a node without the value is left out
 * @param edgeAttributes by name of the attribute (such as {@code frustrated}), the value by edge
 */
public record AnnotatedNetwork(
    OptionalInt year,
    SignedNetwork network,
    SortedMap<String, SortedMap<String, String>> nodeAttributes,
    SortedMap<String, SortedMap<SignedEdge, String>> edgeAttributes) {

  /** The attribute of edges that says which records are behind them. */
  public static final String EVIDENCE = "evidence";

  /**
   * Copies the maps.
   *
   * @throws IllegalArgumentException if an attribute refers to a node or an edge that does not
   *     exist, or bears a name that files use otherwise, or a text could not be written to every
   *     kind of file ({@link FileText})
   */
  public AnnotatedNetwork {
    network.nodes().forEach(FileText::requireName);
    nodeAttributes = copy(nodeAttributes);
    edgeAttributes = copy(edgeAttributes);
    for (Map<String, String> values : nodeAttributes.values()) {
      for (String node : values.keySet()) {
        require(network.indexOf(node).isPresent(), node, "node");
      }
    }
    for (Map<SignedEdge, String> values : edgeAttributes.values()) {
      for (SignedEdge edge : values.keySet()) {
        require(
            edge.to() < network.size()
                && network.sign(edge.from(), edge.to()).filter(edge.sign()::equals).isPresent(),
            edge,
            "edge");
      }
    }
  }

  private static <K> SortedMap<String, SortedMap<K, String>> copy(
      Map<String, SortedMap<K, String>> attributes) {
    SortedMap<String, SortedMap<K, String>> copies = new TreeMap<>();
    attributes.forEach(
        (name, values) -> {
          FileText.requireAttribute(name);
          values.values().forEach(FileText::requireValue);
          copies.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(values)));
        });
    return Collections.unmodifiableSortedMap(copies);
  }

  private static void require(boolean there, Object what, String kind) {
    if (!there) {
      throw new IllegalArgumentException(
          "an attribute speaks of " + what + ", which is no " + kind + " of the network");
    }
  }

  /** Without year and attributes. */
  public static AnnotatedNetwork of(SignedNetwork network) {
    return new AnnotatedNetwork(
        OptionalInt.empty(), network, Collections.emptySortedMap(), Collections.emptySortedMap());
  }

  /** The same for a year. */
  public AnnotatedNetwork withYear(int newYear) {
    return new AnnotatedNetwork(OptionalInt.of(newYear), network, nodeAttributes, edgeAttributes);
  }

  /** The same with an attribute of nodes, in place of one of that name. */
  public AnnotatedNetwork withNodeAttribute(String name, Map<String, String> values) {
    SortedMap<String, SortedMap<String, String>> attributes = new TreeMap<>(nodeAttributes);
    attributes.put(name, new TreeMap<>(values));
    return new AnnotatedNetwork(year, network, attributes, edgeAttributes);
  }

  /** The same with an attribute of edges, in place of one of that name. */
  public AnnotatedNetwork withEdgeAttribute(String name, Map<SignedEdge, String> values) {
    SortedMap<String, SortedMap<SignedEdge, String>> attributes = new TreeMap<>(edgeAttributes);
    attributes.put(name, new TreeMap<>(values));
    return new AnnotatedNetwork(year, network, nodeAttributes, attributes);
  }
}
