package org.entente.core.measure.idealpoint;

import java.util.List;

/** An estimate of ideal points: one that came to rest, or one that gave up before. */
public sealed interface IdealPointFit {

  /** The ideal points, in the order of state and session. */
  List<IdealPoint> points();

  /** The parameters of the linked votes, in the order of their numbers. */
  List<VoteParameters> votes();

  /** How the search went. */
  Convergence convergence();

  /** The search came to rest: no ideal point changes by more than the tolerance any more. */
  record Converged(List<IdealPoint> points, List<VoteParameters> votes, Convergence convergence)
      implements IdealPointFit {

    /** Copies the lists. */
    public Converged {
      points = List.copyOf(points);
      votes = List.copyOf(votes);
    }
  }

  /** The search reached its most sweeps first; the ideal points are where it stood. */
  record GaveUp(List<IdealPoint> points, List<VoteParameters> votes, Convergence convergence)
      implements IdealPointFit {

    /** Copies the lists. */
    public GaveUp {
      points = List.copyOf(points);
      votes = List.copyOf(votes);
    }
  }
}
