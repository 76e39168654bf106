package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A block that could not be reduced, as flat arrays: link e joins from[e] and to[e] with weight[e];
 * the links of node v are at first[v] to first[v + 1] - 1 of {@code via}, their other ends there in
 * {@code other}.
 */
public final class Core {

  final int[] labels;
  final int[] from;
  final int[] to;
  final int[] weight;
  final int[] first;
  final int[] other;
  final int[] via;
  private final List<List<Strand>> strands = new ArrayList<>();

  private Core(int[] labels, int links) {
    this.labels = labels;
    from = new int[links];
    to = new int[links];
    weight = new int[links];
    first = new int[labels.length + 1];
    other = new int[2 * links];
    via = new int[2 * links];
  }

  /**
   * The part of a graph on some of its links, its nodes numbered anew.
   *
   * @param pairs the two ends of each link, by their numbers in the graph
   */
  public static Core of(WeightedGraph graph, List<int[]> pairs) {
    TreeSet<Integer> nodes = new TreeSet<>();
    pairs.forEach(
        pair -> {
          nodes.add(pair[0]);
          nodes.add(pair[1]);
        });
    int[] labels = nodes.stream().mapToInt(node -> node).toArray();
    TreeMap<Integer, Integer> index = new TreeMap<>();
    for (int label : labels) {
      index.put(label, index.size());
    }
    Core core = new Core(labels, pairs.size());
    List<int[]> sorted = new ArrayList<>();
    for (int[] pair : pairs) {
      int a = index.get(pair[0]);
      int b = index.get(pair[1]);
      sorted.add(new int[] {Math.min(a, b), Math.max(a, b)});
    }
    sorted.sort(Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparingInt(pair -> pair[1]));
    core.fill(graph, sorted);
    return core;
  }

  private void fill(WeightedGraph graph, List<int[]> pairs) {
    for (int e = 0; e < pairs.size(); e++) {
      from[e] = pairs.get(e)[0];
      to[e] = pairs.get(e)[1];
      Link link = graph.links(labels[from[e]]).get(labels[to[e]]);
      weight[e] = link.weight();
      strands.add(link.strands());
      first[from[e] + 1]++;
      first[to[e] + 1]++;
    }
    for (int v = 0; v < size(); v++) {
      first[v + 1] += first[v];
    }
    int[] next = first.clone();
    for (int e = 0; e < from.length; e++) {
      attach(next[from[e]]++, to[e], e);
      attach(next[to[e]]++, from[e], e);
    }
  }

  private void attach(int at, int node, int link) {
    other[at] = node;
    via[at] = link;
  }

  /** How many nodes there are. */
  public int size() {
    return labels.length;
  }

  int links() {
    return weight.length;
  }

  /** Weight of a link without its sign. */
  int load(int link) {
    return Math.abs(weight[link]);
  }

  List<Strand> strands(int link) {
    return strands.get(link);
  }

  /** Whether a split leaves a link frustrated. */
  boolean frustrated(int link, boolean[] sides) {
    return sides[from[link]] == sides[to[link]] ? weight[link] < 0 : weight[link] > 0;
  }

  /** Weight of the links that a split leaves frustrated. */
  int cost(boolean[] sides) {
    int sum = 0;
    for (int e = 0; e < links(); e++) {
      sum += frustrated(e, sides) ? load(e) : 0;
    }
    return sum;
  }

  /** The same links as a graph of the core's own nodes, without strands. */
  WeightedGraph graph() {
    WeightedGraph graph = WeightedGraph.empty(size());
    for (int e = 0; e < links(); e++) {
      graph.put(from[e], to[e], new Link(weight[e], List.of()));
    }
    return graph;
  }
}
