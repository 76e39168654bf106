package org.entente.core.measure.balance;

import java.util.List;
import org.entente.core.measure.Measure;
import org.entente.core.measure.balance.network.CyclePacking;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;
import org.entente.core.measure.balance.search.Effort;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.measure.balance.search.GraphSearch;
import org.entente.core.measure.balance.search.IndexBounds;
import org.entente.core.measure.balance.search.Lifting;
import org.entente.core.measure.balance.search.WeightedGraph;

/**
 * How far is a network from balance? The line index of balance, or frustration index.
 *
 * <p>L = the fewest edges to remove (or to turn over) so that the nodes fall into two camps with
 * positive edges within and negative edges between them [1, 2]; equally, the fewest edges at odds
 * with a split into two camps. 0 for a balanced network, at most half of the edges. It is given
 * with a split that reaches it and a proof that no split does better, which {@link
 * FrustrationCertificate} checks without the solver. Best splits are often not unique: see {@link
 * BestSplits}.
 *
 * <p>How it is found [3, 4]: nodes with a link that outweighs the others are joined; the rest is
 * taken by biconnected blocks. A local search gives a split. That it is a best one is shown by as
 * many unbalanced cycles that share no edge (or use it in fractions), by a linear programme over
 * unbalanced cycles if these are not found directly, and at last by branching on a link. To find L
 * is NP-hard: the cost is seconds at most for networks of states, and without limit for thousands
 * of edges with random signs; {@link FrustrationSettings} set the limit.
 *
 * <p>A network without edges has L = 0. Deterministic, unless a limit in seconds is set.
 *
 * <p>References: [1] Abelson, R. P. and Rosenberg, M. J. (1958). Symbolic psycho-logic: a model of
 * attitudinal cognition. Behavioral Science 3(1), 1-13. [2] Harary, F. (1959). On the measurement
 * of structural balance. Behavioral Science 4(4), 316-323. [3] Aref, S., Mason, A. J. and Wilson,
 * M. C. (2020). A modeling and computational study of the frustration index in signed networks.
 * Networks 75(1), 95-110. [4] Barahona, F. and Mahjoub, A. R. (1986). On the cut polytope.
 * Mathematical Programming 36(2), 157-173.
 */
public final class FrustrationIndex {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "frustration_index",
          "frustration index (line index of balance)",
          "fewest edges at odds with a split into two camps",
          "0 (balanced) to half of the edges",
          "Harary, F. (1959). On the measurement of structural balance. Behavioral Science 4(4), 316-323");

  private final FrustrationSettings settings;

  /** Takes the settings. */
  public FrustrationIndex(FrustrationSettings settings) {
    this.settings = settings;
  }

  /** With the usual settings. */
  public static FrustrationIndex withDefaults() {
    return new FrustrationIndex(FrustrationSettings.withDefaults());
  }

  /** The index of a network, as exactly as the settings allow. */
  public FrustrationResult of(SignedNetwork network) {
    GraphSearch search = GraphSearch.search(WeightedGraph.of(network), new Effort(settings));
    IndexBounds bounds = search.bounds();
    List<CyclePacking> packings = Lifting.packings(network, search);
    int certified = packings.stream().mapToInt(CyclePacking::bound).sum();
    Split split = Split.of(network, bounds.sides());
    if (bounds.closed()) {
      FrustrationResult.Proof proof =
          certified >= bounds.upper()
              ? FrustrationResult.Proof.CYCLE_PACKING
              : FrustrationResult.Proof.SEARCH;
      return new FrustrationResult.Proved(bounds.upper(), split, proof, packings);
    }
    if (bounds.lower() == 0) {
      return new FrustrationResult.GaveUp(
          "the search was ended before it found any lower bound above 0");
    }
    double value = packings.stream().mapToDouble(CyclePacking::value).sum();
    return new FrustrationResult.Bounded(
        bounds.lower(), bounds.upper(), split, Math.min(value, bounds.upper()), packings);
  }

  FrustrationSettings settings() {
    return settings;
  }
}
