package org.entente.core.measure.balance;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.entente.core.measure.Measure;
import org.entente.core.measure.balance.network.SignedMatrix;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * How balanced are the closed walks of a network? Walk balance.
 *
 * <p>K = trace exp(A) / trace exp(|A|) for the signed adjacency matrix A and the same without
 * signs: closed walks of every length, each divided by the factorial of its length, counted with
 * the sign of the walk, over the same without signs. Between 0 and 1; 1 exactly for a balanced
 * network. Long cycles count less than triangles.
 *
 * <p>Nodes without an edge count as 1 above and below, so they draw K to 1: leave them out if the
 * network lists states that have no tie. Undefined without a node. Computed from the eigenvalues,
 * less the largest one, so that dense networks do not overflow. O(n^3).
 *
 * <p>Reference: Estrada, E. and Benzi, M. (2014). Walk-based measure of balance in signed networks:
 * detecting lack of balance in social networks. Physical Review E 90(4), 042802.
 */
public final class WalkBalance {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "walk_balance",
          "walk balance",
          "trace exp(A) / trace exp(|A|)",
          "0 to 1 (balanced)",
          "Estrada, E. and Benzi, M. (2014). Walk-based measure of balance in signed networks. Physical Review E 90(4), 042802");

  private WalkBalance() {}

  /** The walk balance of a network; empty if it has no node. */
  public static OptionalDouble of(SignedNetwork network) {
    if (network.size() == 0) {
      return OptionalDouble.empty();
    }
    double[] signed = SignedMatrix.eigenvalues(SignedMatrix.of(network, true));
    double[] plain = SignedMatrix.eigenvalues(SignedMatrix.of(network, false));
    double largest = Arrays.stream(plain).max().getAsDouble();
    return OptionalDouble.of(trace(signed, largest) / trace(plain, largest));
  }

  private static double trace(double[] eigenvalues, double scale) {
    return Arrays.stream(eigenvalues).sorted().map(value -> Math.exp(value - scale)).sum();
  }
}
