package org.entente.core.measure.balance.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.core.measure.balance.network.CyclePacking;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/** Turns cycles of reduced cores into closed walks of the network, by way of the strands. */
public final class Lifting {

  private static final double NOTHING = 1e-9;

  private final List<SignedEdge> edges;
  private final Core core;
  private final int[] strand;
  private final double[] left;
  private final List<CyclePacking.Walk> walks = new ArrayList<>();

  private Lifting(List<SignedEdge> edges, Core core) {
    this.edges = edges;
    this.core = core;
    strand = new int[core.links()];
    left = new double[core.links()];
    for (int e = 0; e < left.length; e++) {
      left[e] = core.strands(e).get(0).capacity();
    }
  }

  /** The packings behind a search of the whole network, one for each part of it. */
  public static List<CyclePacking> packings(SignedNetwork network, GraphSearch search) {
    List<CyclePacking> packings = new ArrayList<>();
    packings.add(whole(network.edges(), search.reduction().walks()));
    for (int i = 0; i < search.parts().size(); i++) {
      Lifting lifting = new Lifting(network.edges(), search.reduction().cores().get(i));
      Packing packing = search.parts().get(i).packing();
      for (int c = 0; c < packing.shares().length; c++) {
        if (packing.shares()[c] > NOTHING) {
          lifting.lift(packing.cycles().get(c), packing.shares()[c]);
        }
      }
      packings.add(new CyclePacking(lifting.walks));
    }
    return packings.stream().filter(packing -> !packing.walks().isEmpty()).toList();
  }

  private static CyclePacking whole(List<SignedEdge> edges, List<Strand> strands) {
    return new CyclePacking(
        strands.stream().map(s -> walk(edges, s.edges(), s.capacity())).toList());
  }

  private static CyclePacking.Walk walk(List<SignedEdge> edges, int[] walk, double share) {
    return new CyclePacking.Walk(Arrays.stream(walk).mapToObj(edges::get).toList(), share);
  }

  private void lift(int[] cycle, double share) {
    double open = share;
    do {
      open -= piece(cycle, open);
    } while (open > NOTHING);
  }

  /** Lifts as much of a cycle as its links can carry on one strand each. */
  private double piece(int[] cycle, double most) {
    double piece = most;
    for (int e : cycle) {
      skipUsed(e);
      piece = last(e) ? piece : Math.min(piece, left[e]);
    }
    List<SignedEdge> walk = new ArrayList<>();
    for (int e : cycle) {
      left[e] -= piece;
      for (int edge : core.strands(e).get(strand[e]).edges()) {
        walk.add(edges.get(edge));
      }
    }
    walks.add(new CyclePacking.Walk(walk, piece));
    return piece;
  }

  private void skipUsed(int link) {
    while (left[link] <= NOTHING && !last(link)) {
      strand[link]++;
      left[link] += core.strands(link).get(strand[link]).capacity();
    }
  }

  /** Rounding may ask a hair too much of the last strand. */
  private boolean last(int link) {
    return strand[link] == core.strands(link).size() - 1;
  }
}
