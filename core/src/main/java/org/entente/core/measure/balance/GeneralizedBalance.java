package org.entente.core.measure.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.core.measure.Measure;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;
import org.entente.core.measure.balance.search.Core;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.measure.balance.search.PathPacking;
import org.entente.core.measure.balance.search.Relocation;
import org.entente.core.measure.balance.search.WeightedGraph;

/**
 * How far is a network from falling into k blocs? Line index of generalized balance.
 *
 * <p>The fewest edges at odds with a partition into at most k blocs: positive edges between blocs
 * and negative edges within one. With k = 2 this is the frustration index. With more blocs three
 * mutual enemies are no tension any more: a network can be divided without an edge at odds exactly
 * if no cycle has exactly one negative edge (Davis). Both kinds of errors count equally, alpha =
 * 1/2 of Doreian and Mrvar, whose criterion is half of this number.
 *
 * <p>The partition for k above 2 is found by a heuristic: from several random starts, and from
 * shaken copies of the best partition, single nodes are moved as long as that helps. It may miss
 * the best. What bounds it from below: cycles with exactly one negative edge that share no edge (or
 * use it in halves); this holds for every k. Where both numbers meet, the partition is proved best.
 * For k = 2 the exact search is used. With k = 1 the index is the number of negative edges. Cost:
 * O(starts (m + n k)) for each sweep over the nodes. Deterministic for a seed.
 *
 * <p>References: Davis, J. A. (1967). Clustering and structural balance in graphs. Human Relations
 * 20(2), 181-187. Doreian, P. and Mrvar, A. (1996). A partitioning approach to structural balance.
 * Social Networks 18(2), 149-168.
 */
public final class GeneralizedBalance {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "generalized_line_index",
          "line index of generalized balance",
          "fewest edges at odds with a partition into at most k blocs",
          "0 (k blocs fit) to the number of negative edges",
          "Doreian, P. and Mrvar, A. (1996). A partitioning approach to structural balance. Social Networks 18(2), 149-168");

  private static final int ROUNDS = 25;
  private static final int HALVES = 2;

  /** A partition with what is known of its quality. */
  public sealed interface Result {

    /** The bloc of each node, in the order of their indices; numbered as they occur, from 0. */
    List<Integer> blocs();

    /** Edges at odds with the partition. */
    List<SignedEdge> atOdds();
  }

  /** The partition is a best one. */
  public record Proved(List<Integer> blocs, List<SignedEdge> atOdds) implements Result {

    /** Copies the lists. */
    public Proved {
      blocs = List.copyOf(blocs);
      atOdds = List.copyOf(atOdds);
    }
  }

  /**
   * The partition was found by a heuristic and may not be a best one.
   *
   * @param lower no partition into that many blocs has fewer edges at odds
   */
  public record Heuristic(List<Integer> blocs, List<SignedEdge> atOdds, int lower)
      implements Result {

    /** Copies the lists. */
    public Heuristic {
      blocs = List.copyOf(blocs);
      atOdds = List.copyOf(atOdds);
    }
  }

  private final FrustrationSettings settings;
  private final int starts;

  /**
   * Takes the settings.
   *
   * @param settings seed, and limits of the exact search for two blocs
   * @param starts number of random starts, and of shakes after them
   */
  public GeneralizedBalance(FrustrationSettings settings, int starts) {
    if (starts < 1) {
      throw new IllegalArgumentException("at least one start is needed, not " + starts);
    }
    this.settings = settings;
    this.starts = starts;
  }

  /** With the usual settings and 50 starts. */
  public static GeneralizedBalance withDefaults() {
    return new GeneralizedBalance(FrustrationSettings.withDefaults(), 50);
  }

  /**
   * Divides a network into at most k blocs.
   *
   * @throws IllegalArgumentException if k is below 1
   */
  public Result of(SignedNetwork network, int k) {
    if (k < 1) {
      throw new IllegalArgumentException("a network falls into at least one bloc, not " + k);
    }
    if (k == 2) {
      return two(network);
    }
    int[] blocs = new Relocation(network, k, settings).search(starts);
    return result(network, numbered(blocs), k == 1 ? network.count(Sign.NEGATIVE) : bound(network));
  }

  private Result two(SignedNetwork network) {
    FrustrationResult result = new FrustrationIndex(settings).of(network);
    if (result instanceof FrustrationResult.Proved proved) {
      return result(network, blocs(proved.split()), proved.index());
    }
    if (result instanceof FrustrationResult.Bounded bounded) {
      return result(network, blocs(bounded.split()), bounded.lower());
    }
    return result(network, numbered(new Relocation(network, 2, settings).search(starts)), 0);
  }

  private static List<Integer> blocs(Split split) {
    return numbered(split.sides().stream().mapToInt(second -> second ? 1 : 0).toArray());
  }

  private static List<Integer> numbered(int[] blocs) {
    List<Integer> order = new ArrayList<>();
    List<Integer> numbered = new ArrayList<>();
    for (int bloc : blocs) {
      if (!order.contains(bloc)) {
        order.add(bloc);
      }
      numbered.add(order.indexOf(bloc));
    }
    return numbered;
  }

  private static Result result(SignedNetwork network, List<Integer> blocs, int lower) {
    List<SignedEdge> atOdds =
        network.edges().stream()
            .filter(
                edge ->
                    blocs.get(edge.from()).equals(blocs.get(edge.to()))
                        == (edge.sign() == Sign.NEGATIVE))
            .toList();
    return atOdds.size() <= lower ? new Proved(blocs, atOdds) : new Heuristic(blocs, atOdds, lower);
  }

  /** A lower bound for any number of blocs. */
  private int bound(SignedNetwork network) {
    List<int[]> pairs = new ArrayList<>();
    network.edges().forEach(edge -> pairs.add(new int[] {edge.from(), edge.to()}));
    Core core = Core.of(WeightedGraph.of(network), pairs);
    boolean[] one = new boolean[core.size()];
    int[] bounds = new int[HALVES];
    Arrays.setAll(
        bounds,
        i -> new PathPacking(core, one, i + 1).negotiate(ROUNDS, i, settings.keepGoing()).bound());
    return Arrays.stream(bounds).max().getAsInt();
  }
}
