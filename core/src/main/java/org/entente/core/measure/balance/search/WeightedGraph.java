package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * A signed graph with whole weights in which nodes can be joined: the workbench of the exact
 * search. Two nodes that are known to stand together (or apart) become one, after the links of one
 * of them are turned over if need be; links that then lie side by side add up, and what cancels is
 * a frustration that no split can avoid.
 */
public final class WeightedGraph {

  private final List<NavigableMap<Integer, Link>> links = new ArrayList<>();
  private final boolean stranded;
  private final List<Strand> cancelled = new ArrayList<>();
  private int cost;

  private WeightedGraph(boolean stranded) {
    this.stranded = stranded;
  }

  /** The graph of a network, every edge of weight 1, strands kept. */
  public static WeightedGraph of(SignedNetwork network) {
    WeightedGraph graph = new WeightedGraph(true);
    network.nodes().forEach(node -> graph.links.add(new TreeMap<>()));
    int index = 0;
    for (SignedEdge edge : network.edges()) {
      Strand strand = new Strand(new int[] {index++}, 1);
      graph.put(edge.from(), edge.to(), new Link(edge.sign().value(), List.of(strand)));
    }
    return graph;
  }

  /** A copy that does not keep strands, without the costs so far. */
  public WeightedGraph plain() {
    WeightedGraph copy = new WeightedGraph(false);
    for (NavigableMap<Integer, Link> of : links) {
      NavigableMap<Integer, Link> map = new TreeMap<>();
      of.forEach((to, link) -> map.put(to, new Link(link.weight(), List.of())));
      copy.links.add(map);
    }
    return copy;
  }

  /** The same nodes with the links of some pairs alone, without the costs so far. */
  WeightedGraph only(List<int[]> pairs) {
    WeightedGraph part = new WeightedGraph(stranded);
    links.forEach(of -> part.links.add(new TreeMap<>()));
    pairs.forEach(pair -> part.put(pair[0], pair[1], links.get(pair[0]).get(pair[1])));
    return part;
  }

  /** A graph without links and strands, of so many nodes. */
  static WeightedGraph empty(int nodes) {
    WeightedGraph graph = new WeightedGraph(false);
    for (int i = 0; i < nodes; i++) {
      graph.links.add(new TreeMap<>());
    }
    return graph;
  }

  int size() {
    return links.size();
  }

  NavigableMap<Integer, Link> links(int node) {
    return links.get(node);
  }

  /** Weight of all links of a node. */
  int strength(int node) {
    int sum = 0;
    for (Link link : links.get(node).values()) {
      sum += link.size();
    }
    return sum;
  }

  /** Frustration that is certain by now. */
  int cost() {
    return cost;
  }

  /** Unbalanced closed walks that account for the cost, as long as all joins were free. */
  List<Strand> cancelled() {
    return cancelled;
  }

  void put(int a, int b, Link link) {
    links.get(a).put(b, link);
    links.get(b).put(a, link);
  }

  /** Joins a node to another, on the same side or on the other one; the first has no links then. */
  public void join(int child, int parent, boolean same) {
    NavigableMap<Integer, Link> moved = links.set(child, new TreeMap<>());
    moved.keySet().forEach(node -> links.get(node).remove(child));
    Link bond = moved.remove(parent);
    if (bond != null && bond.weight() > 0 != same) {
      cost += bond.size();
    }
    int used = 0;
    for (var entry : moved.entrySet()) {
      Link link = entry.getValue();
      Link turned = link.signed(same ? link.weight() : -link.weight());
      if (stranded) {
        List<Strand> part = Strand.without(bond.strands(), used);
        turned = new Link(turned.weight(), Strand.joined(part, link.strands()));
        used += link.size();
      }
      merge(parent, entry.getKey(), turned);
    }
  }

  private void merge(int a, int b, Link added) {
    Link there = links.get(a).get(b);
    if (there == null) {
      put(a, b, added);
    } else if (there.weight() > 0 == added.weight() > 0) {
      put(a, b, there.plus(added));
    } else {
      cancel(a, b, there, added);
    }
  }

  private void cancel(int a, int b, Link there, Link added) {
    int amount = Math.min(there.size(), added.size());
    cost += amount;
    if (stranded) {
      cancelled.addAll(
          Strand.joined(
              Strand.first(there.strands(), amount), Strand.first(added.strands(), amount)));
    }
    if (there.size() == added.size()) {
      links.get(a).remove(b);
      links.get(b).remove(a);
    } else {
      put(a, b, (there.size() > amount ? there : added).less(amount));
    }
  }
}
