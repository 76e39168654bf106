package org.entente.core.measure.balance;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;

/**
 * How balanced a network is by every measure of this package.
 *
 * @param network the network
 * @param tied how many nodes have an edge
 * @param census its triangles
 * @param walkBalance over the nodes that have an edge; empty if there is none
 * @param frustration the frustration index, its bounds, or why there are none
 */
public record NetworkBalance(
    SignedNetwork network,
    int tied,
    TriangleCensus census,
    OptionalDouble walkBalance,
    FrustrationResult frustration) {

  /** Measures a network. */
  public static NetworkBalance of(SignedNetwork network, FrustrationIndex index) {
    SignedNetwork.Builder tied = SignedNetwork.builder();
    network
        .edges()
        .forEach(
            edge ->
                tied.edge(
                    network.nodes().get(edge.from()), network.nodes().get(edge.to()), edge.sign()));
    SignedNetwork withEdges = tied.build();
    return new NetworkBalance(
        network,
        withEdges.size(),
        TriangleCensus.of(network),
        WalkBalance.of(withEdges),
        index.of(network));
  }

  /** The split that leaves the fewest edges frustrated among those found; empty if none was. */
  public Optional<Split> split() {
    if (frustration instanceof FrustrationResult.Proved proved) {
      return Optional.of(proved.split());
    }
    return frustration instanceof FrustrationResult.Bounded bounded
        ? Optional.of(bounded.split())
        : Optional.empty();
  }

  /** The lower bound of the frustration index, which is the index itself if it is proved. */
  public OptionalInt lower() {
    if (frustration instanceof FrustrationResult.Proved proved) {
      return OptionalInt.of(proved.index());
    }
    return frustration instanceof FrustrationResult.Bounded bounded
        ? OptionalInt.of(bounded.lower())
        : OptionalInt.empty();
  }

  /** The upper bound of the frustration index, which is the index itself if it is proved. */
  public OptionalInt upper() {
    return split()
        .map(split -> OptionalInt.of(split.frustrated().size()))
        .orElse(OptionalInt.empty());
  }

  /** Whether the index is proved. */
  public boolean proved() {
    return frustration instanceof FrustrationResult.Proved;
  }

  /**
   * 1 - 2 L / m, from 0 to 1 (balanced) for the proved index L over m edges (Aref and Wilson 2018);
   * empty without edges or without proof.
   */
  public OptionalDouble frustrationBalance() {
    int edges = network.edges().size();
    return proved() && edges > 0
        ? OptionalDouble.of(1 - 2.0 * upper().getAsInt() / edges)
        : OptionalDouble.empty();
  }
}
