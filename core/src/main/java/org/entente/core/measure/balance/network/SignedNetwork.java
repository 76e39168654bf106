package org.entente.core.measure.balance.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Friends and foes: an undirected graph without loops, with at most one edge between two nodes,
 * either positive or negative. Immutable.
 *
 * <p>Nodes are numbered from 0 in the order in which they were added; edges are in the order of
 * their ends. No edge means no relation, not a neutral one.
 */
public final class SignedNetwork {

  private final List<String> nodes;
  private final Map<String, Integer> indices;
  private final List<SignedEdge> edges;
  private final List<Map<Integer, Sign>> neighbours;

  private SignedNetwork(Map<String, Integer> indices, List<Map<Integer, Sign>> neighbours) {
    this.nodes = List.copyOf(indices.keySet());
    this.indices = indices;
    this.neighbours = neighbours;
    List<SignedEdge> found = new ArrayList<>();
    for (int from = 0; from < neighbours.size(); from++) {
      for (Map.Entry<Integer, Sign> to : neighbours.get(from).entrySet()) {
        if (from < to.getKey()) {
          found.add(new SignedEdge(from, to.getKey(), to.getValue()));
        }
      }
    }
    this.edges = List.copyOf(found);
  }

  /** An empty network to add to. */
  public static Builder builder() {
    return new Builder();
  }

  /** Names of the nodes, in the order of their indices. */
  public List<String> nodes() {
    return nodes;
  }

  /** Number of nodes, those without an edge among them. */
  public int size() {
    return nodes.size();
  }

  /** The edges, in the order of their ends. */
  public List<SignedEdge> edges() {
    return edges;
  }

  /** Index of the node of that name; empty if there is none. */
  public OptionalInt indexOf(String node) {
    Integer index = indices.get(node);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** Sign of the edge between two nodes; empty if there is none. */
  public Optional<Sign> sign(int a, int b) {
    return Optional.ofNullable(neighbours.get(a).get(b));
  }

  /** Neighbours of a node with the signs of the edges, in the order of their indices. */
  public Map<Integer, Sign> neighbours(int node) {
    return java.util.Collections.unmodifiableMap(neighbours.get(node));
  }

  /** Number of edges with that sign. */
  public int count(Sign sign) {
    return (int) edges.stream().filter(edge -> edge.sign() == sign).count();
  }

  /** Collects nodes and edges. */
  public static final class Builder {

    private final Map<String, Integer> indices = new LinkedHashMap<>();
    private final List<Map<Integer, Sign>> neighbours = new ArrayList<>();

    private Builder() {}

    /** Adds a node, unless it is there. */
    public Builder node(String name) {
      indexOf(name);
      return this;
    }

    /**
     * Adds an edge, and its ends if they are new.
     *
     * @throws IllegalArgumentException if both ends are one node, or the edge is there with the
     *     other sign; the same edge twice is one edge
     */
    public Builder edge(String a, String b, Sign sign) {
      if (a.equals(b)) {
        throw new IllegalArgumentException("an edge joins two nodes, not " + a + " and itself");
      }
      int from = indexOf(a);
      int to = indexOf(b);
      Sign present = neighbours.get(from).putIfAbsent(to, sign);
      if (present != null && present != sign) {
        throw new IllegalArgumentException(
            "the edge between " + a + " and " + b + " is both positive and negative");
      }
      neighbours.get(to).put(from, sign);
      return this;
    }

    private int indexOf(String name) {
      Integer index = indices.putIfAbsent(name, neighbours.size());
      if (index == null) {
        neighbours.add(new TreeMap<>());
        return neighbours.size() - 1;
      }
      return index;
    }

    /** The network so far; what is added later does not change it. */
    public SignedNetwork build() {
      List<Map<Integer, Sign>> copies = new ArrayList<>();
      neighbours.forEach(map -> copies.add(new TreeMap<>(map)));
      return new SignedNetwork(new LinkedHashMap<>(indices), copies);
    }
  }
}
