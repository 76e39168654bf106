package org.entente.core.measure.balance.network;

import java.util.Optional;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.R064Store;

/** The adjacency matrix of a network, and its eigenvalues. */
public final class SignedMatrix {

  private SignedMatrix() {}

  /** 1 for a positive edge, -1 (or 1, if signs are dropped) for a negative one, 0 for none. */
  public static R064Store of(SignedNetwork network, boolean signed) {
    R064Store matrix = R064Store.FACTORY.make(network.size(), network.size());
    for (SignedEdge edge : network.edges()) {
      int value = signed ? edge.sign().value() : 1;
      matrix.set(edge.from(), edge.to(), value);
      matrix.set(edge.to(), edge.from(), value);
    }
    return matrix;
  }

  /** Eigenvalues and eigenvectors, the largest value first. */
  public static Eigenvalue<Double> decompose(R064Store matrix) {
    Eigenvalue<Double> eigen = Eigenvalue.R064.make(matrix, true);
    if (!eigen.decompose(matrix)) {
      throw new ArithmeticException("the eigenvalues of the network were not found");
    }
    return eigen;
  }

  /** Eigenvalues, in no particular order. */
  public static double[] eigenvalues(R064Store matrix) {
    Eigenvalue<Double> eigen = decompose(matrix);
    double[] values = new double[(int) matrix.countRows()];
    eigen.getEigenvalues(values, Optional.empty());
    return values;
  }
}
