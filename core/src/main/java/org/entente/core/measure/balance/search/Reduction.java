package org.entente.core.measure.balance.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Makes a graph smaller without changing its frustration.
 *
 * <p>A link that weighs at least as much as all other links of one of its ends is satisfied in some
 * best split (else turn that end over), so its ends are joined. This takes in nodes with one or two
 * links, bridges to them, and more. What is left falls apart into biconnected blocks, whose
 * frustrations add up; each is reduced again, since a cut node has fewer links in a block.
 */
final class Reduction {

  private final List<Relation> relations = new ArrayList<>();
  private final List<Strand> walks = new ArrayList<>();
  private final List<Core> cores = new ArrayList<>();
  private int cost;

  private Reduction() {}

  /** Reduces a graph, which is used up. */
  static Reduction of(WeightedGraph graph) {
    Reduction reduction = new Reduction();
    Deque<WeightedGraph> open = new ArrayDeque<>(List.of(graph));
    while (!open.isEmpty()) {
      reduction.take(open.poll(), open);
    }
    return reduction;
  }

  /** Frustration found on the way. */
  int cost() {
    return cost;
  }

  /** Unbalanced closed walks that account for it, if strands are kept. */
  List<Strand> walks() {
    return walks;
  }

  /** Nodes that were joined. */
  List<Relation> relations() {
    return relations;
  }

  /** Blocks that are left. */
  List<Core> cores() {
    return cores;
  }

  private void take(WeightedGraph graph, Deque<WeightedGraph> open) {
    int before = graph.cost();
    boolean joined = joinAll(graph);
    cost += graph.cost();
    walks.addAll(graph.cancelled());
    List<List<int[]>> blocks = Blocks.of(graph);
    if (blocks.size() == 1 && before == 0 && !joined) {
      cores.add(Core.of(graph, blocks.get(0)));
      return;
    }
    for (List<int[]> block : blocks) {
      open.add(graph.only(block));
    }
  }

  private boolean joinAll(WeightedGraph graph) {
    TreeSet<Integer> open = new TreeSet<>();
    for (int node = 0; node < graph.size(); node++) {
      open.add(node);
    }
    int before = relations.size();
    while (!open.isEmpty()) {
      int node = open.pollFirst();
      OptionalInt heavy = outweighing(graph, node);
      if (heavy.isPresent()) {
        int parent = heavy.getAsInt();
        boolean same = graph.links(node).get(parent).weight() > 0;
        open.addAll(graph.links(node).keySet());
        graph.join(node, parent, same);
        relations.add(new Relation(node, parent, same));
      }
    }
    return relations.size() > before;
  }

  /** The other end of a link that weighs as much as all other links of the node. */
  private static OptionalInt outweighing(WeightedGraph graph, int node) {
    int strength = graph.strength(node);
    return graph.links(node).entrySet().stream()
        .filter(entry -> 2 * entry.getValue().size() >= strength)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }
}
