package org.entente.core.measure.idealpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;

/** TODO. */
public final class IdealPointEstimator {

  private final IdealPointSettings settings;

  /** An estimator with these settings. */
  public IdealPointEstimator(IdealPointSettings settings) {
    this.settings = settings;
  }

  /** Estimates. */
  public IdealPointFit estimate(PreparedVotes votes) {
    return estimate(votes, sweep -> {});
  }

  /**
   * Estimates.
   *
   * @param listener hears the number of each sweep
   */
  public IdealPointFit estimate(PreparedVotes votes, IntConsumer listener) {
    try (Workers workers = new Workers(settings.threads())) {
      Search search = new Search(votes, settings, workers);
      Convergence convergence = search.run(listener);
      List<IdealPoint> points = points(votes, search);
      List<VoteParameters> parameters = parameters(votes, search.block());
      return search.isConverged()
          ? new IdealPointFit.Converged(points, parameters, convergence)
          : new IdealPointFit.GaveUp(points, parameters, convergence);
    }
  }

  private static List<IdealPoint> points(PreparedVotes votes, Search search) {
    List<IdealPoint> points = new ArrayList<>();
    for (int p = 0; p < votes.points(); p++) {
      points.add(
          new IdealPoint(
              votes.state(p),
              votes.session(p),
              votes.observations(p),
              search.means()[p],
              search.errors()[p]));
    }
    return points;
  }

  private static List<VoteParameters> parameters(PreparedVotes votes, VoteBlock block) {
    List<VoteParameters> parameters = new ArrayList<>();
    for (int j = 0; j < votes.votes().size(); j++) {
      LinkedVote vote = votes.votes().get(j);
      parameters.add(
          new VoteParameters(
              vote,
              block.discrimination[j],
              vote.yes() > 0 ? OptionalDouble.of(block.cut0[j]) : OptionalDouble.empty(),
              vote.no() > 0 ? OptionalDouble.of(block.cut1[j]) : OptionalDouble.empty()));
    }
    return parameters;
  }
}
