package org.entente.core.measure.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.core.measure.Measure;
import org.entente.core.measure.balance.network.SignedMatrix;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.ojalgo.matrix.decomposition.Eigenvalue;

/**
 * Into which two blocs is a network heading? Signs of the leading eigenvector.
 *
 * <p>If relations follow dX/dt = X^2 (a friend of a friend becomes a friend, and so on), a
 * symmetric start X(0) with a positive largest eigenvalue runs into a balanced state in finite
 * time, and the two blocs are the positive and the negative entries of the eigenvector that belongs
 * to the largest eigenvalue. Here X(0) is the signed adjacency matrix with 0 on the diagonal. All
 * entries of one sign mean harmony: one bloc.
 *
 * <p>Undefined (empty) if the largest eigenvalue is not positive (no edges) or not simple, since
 * the theorem needs it to stand alone: the two largest must differ by more than 1e-9. Entries below
 * 1e-9 are undecided, such as those of nodes outside the component that decides. O(n^3).
 *
 * <p>Reference: Marvel, S. A., Kleinberg, J., Kleinberg, R. D. and Strogatz, S. H. (2011).
 * Continuous-time model of structural balance. PNAS 108(5), 1771-1776.
 */
public final class EigenvectorBlocs {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "eigenvector_blocs",
          "blocs by the leading eigenvector",
          "signs of the eigenvector of the largest eigenvalue of the signed adjacency matrix",
          "two blocs, or one; entries of 0 are undecided",
          "Marvel, S. A., Kleinberg, J., Kleinberg, R. D. and Strogatz, S. H. (2011). Continuous-time model of structural balance. PNAS 108(5), 1771-1776");

  private static final double TOLERANCE = 1e-9;

  /**
   * Two blocs.
   *
   * @param eigenvalue the largest eigenvalue; the larger, the sooner the blocs form
   * @param first indices of the bloc of the first node that is decided
   * @param second the other bloc; empty in harmony
   * @param undecided nodes that the eigenvector does not place
   */
  public record Blocs(
      double eigenvalue, List<Integer> first, List<Integer> second, List<Integer> undecided) {

    /** Copies the lists. */
    public Blocs {
      first = List.copyOf(first);
      second = List.copyOf(second);
      undecided = List.copyOf(undecided);
    }
  }

  private EigenvectorBlocs() {}

  /** The blocs of a network; empty if its largest eigenvalue is not positive and simple. */
  public static Optional<Blocs> of(SignedNetwork network) {
    if (network.edges().isEmpty()) {
      return Optional.empty();
    }
    Eigenvalue<Double> eigen = SignedMatrix.decompose(SignedMatrix.of(network, true));
    int leading = 0;
    double[] values = new double[network.size()];
    eigen.getEigenvalues(values, Optional.empty());
    for (int i = 1; i < values.length; i++) {
      leading = values[i] > values[leading] ? i : leading;
    }
    for (int i = 0; i < values.length; i++) {
      if (i != leading && values[leading] - values[i] <= TOLERANCE) {
        return Optional.empty();
      }
    }
    double[] entries = new double[network.size()];
    for (int node = 0; node < entries.length; node++) {
      entries[node] = eigen.getV().doubleValue(node, leading);
    }
    return Optional.of(blocs(values[leading], entries));
  }

  private static Blocs blocs(double eigenvalue, double[] entries) {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    List<Integer> undecided = new ArrayList<>();
    double sign = 0;
    for (int node = 0; node < entries.length; node++) {
      if (Math.abs(entries[node]) <= TOLERANCE) {
        undecided.add(node);
        continue;
      }
      sign = sign == 0 ? entries[node] : sign;
      (entries[node] > 0 == sign > 0 ? first : second).add(node);
    }
    return new Blocs(eigenvalue, first, second, undecided);
  }
}
