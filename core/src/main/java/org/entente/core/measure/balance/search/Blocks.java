package org.entente.core.measure.balance.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The biconnected blocks of a graph: the parts that no single node holds together. Every edge lies
 * in exactly one; so does every cycle. O(n + m).
 *
 * <p>Reference: Hopcroft, J. and Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph
 * manipulation. Communications of the ACM 16(6), 372-378. Kept on a stack of its own, since a chain
 * of states may be longer than the machine's stack.
 */
final class Blocks {

  private final WeightedGraph graph;
  private final int[] found;
  private final int[] low;
  private final int[] parent;
  private final List<Iterator<Integer>> next = new ArrayList<>();
  private final Deque<int[]> edges = new ArrayDeque<>();
  private final List<List<int[]>> blocks = new ArrayList<>();
  private int count;

  private Blocks(WeightedGraph graph) {
    this.graph = graph;
    int n = graph.size();
    found = new int[n];
    low = new int[n];
    parent = new int[n];
    for (int node = 0; node < n; node++) {
      next.add(graph.links(node).keySet().iterator());
    }
  }

  /** The blocks, each as its edges (pairs of nodes). */
  static List<List<int[]>> of(WeightedGraph graph) {
    Blocks search = new Blocks(graph);
    for (int node = 0; node < graph.size(); node++) {
      if (search.found[node] == 0 && !graph.links(node).isEmpty()) {
        search.from(node);
      }
    }
    return search.blocks;
  }

  private void from(int root) {
    Deque<Integer> stack = new ArrayDeque<>();
    enter(root, -1, stack);
    while (!stack.isEmpty()) {
      int node = stack.peek();
      if (next.get(node).hasNext()) {
        step(node, next.get(node).next(), stack);
      } else {
        stack.pop();
        leave(node);
      }
    }
  }

  private void enter(int node, int from, Deque<Integer> stack) {
    found[node] = ++count;
    low[node] = count;
    parent[node] = from;
    stack.push(node);
  }

  private void step(int node, int to, Deque<Integer> stack) {
    if (found[to] == 0) {
      edges.push(new int[] {node, to});
      enter(to, node, stack);
    } else if (to != parent[node] && found[to] < found[node]) {
      edges.push(new int[] {node, to});
      low[node] = Math.min(low[node], found[to]);
    }
  }

  private void leave(int node) {
    int from = parent[node];
    if (from < 0) {
      return;
    }
    low[from] = Math.min(low[from], low[node]);
    if (low[node] >= found[from]) {
      List<int[]> block = new ArrayList<>();
      int[] edge;
      do {
        edge = edges.pop();
        block.add(edge);
      } while (edge[0] != from || edge[1] != node);
      blocks.add(block);
    }
  }
}
