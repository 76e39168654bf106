package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.List;

/** The frustration of a graph: reduced, then core by core. */
public final class GraphSearch {

  private final Reduction reduction;
  private final int nodes;
  private final List<IndexBounds> parts = new ArrayList<>();

  private GraphSearch(Reduction reduction, int nodes) {
    this.reduction = reduction;
    this.nodes = nodes;
  }

  /** Searches within a branch, until the lower bound is good enough; uses the graph up. */
  public static GraphSearch search(WeightedGraph graph, int enough, Effort effort) {
    return run(graph, enough, effort, false);
  }

  /** Searches a whole graph; uses it up. */
  public static GraphSearch search(WeightedGraph graph, Effort effort) {
    return run(graph, Integer.MAX_VALUE, effort, true);
  }

  private static GraphSearch run(WeightedGraph graph, int enough, Effort effort, boolean root) {
    int size = graph.size();
    GraphSearch search = new GraphSearch(Reduction.of(graph), size);
    int left = root ? Integer.MAX_VALUE : enough - search.reduction.cost();
    for (Core core : search.reduction.cores()) {
      if (left <= 0) {
        break;
      }
      IndexBounds bounds = CoreSearch.search(core, left, effort, root);
      search.parts.add(bounds);
      left = root ? left : left - bounds.lower();
    }
    return search;
  }

  Reduction reduction() {
    return reduction;
  }

  /** Bounds of the cores, in their order; the last may be missing if the first were enough. */
  List<IndexBounds> parts() {
    return parts;
  }

  /** Bounds of the whole. */
  public IndexBounds bounds() {
    int lower = reduction.cost() + parts.stream().mapToInt(IndexBounds::lower).sum();
    if (parts.size() < reduction.cores().size()) {
      return new IndexBounds(lower, Integer.MAX_VALUE, null, Packing.NONE);
    }
    int upper = reduction.cost() + parts.stream().mapToInt(IndexBounds::upper).sum();
    return new IndexBounds(lower, upper, sides(), Packing.NONE);
  }

  private boolean[] sides() {
    List<Relation> relations = new ArrayList<>(reduction.relations());
    for (int i = 0; i < parts.size(); i++) {
      int[] labels = reduction.cores().get(i).labels;
      boolean[] part = parts.get(i).sides();
      for (int v = 1; v < labels.length; v++) {
        relations.add(new Relation(labels[0], labels[v], part[0] == part[v]));
      }
    }
    return Relation.spread(nodes, relations);
  }
}
