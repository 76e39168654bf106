package org.entente.core.measure.idealpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import org.entente.core.measure.Measure;

/**
 * What was the position of each state in each session of the General Assembly? Ideal points on one
 * dimension, estimated from roll calls by the dynamic ordinal model of Bailey, Strezhnev and Voeten
 * [1].
 *
 * <p>State i in session t votes yes on resolution v if b_v theta_it + e is below the cutpoint c0_v,
 * no if it is above c1_v, and abstains between; e is standard normal, b_v may have either sign. A
 * resolution voted again keeps its parameters, which ties the sessions together. A priori theta_it
 * is normal around the state's point before, with variance w^2 for each session in between, its
 * first point normal around 0; b and c are normal around 0 ({@link IdealPointSettings}).
 *
 * <p>The authors sample the posterior. Here it is approximated without chance: the posterior of all
 * points of a state is taken to be normal (variational approximation [2] with a precision of three
 * diagonals), that of b and c to lie at its top. The lower bound of the log posterior that this
 * gives is climbed in turns, by Newton steps of all votes and then of all states, with Anderson
 * extrapolation between; a step that loses is taken back. The expectation over a point is that of
 * Gauss and Hermite with two nodes.
 *
 * <p>Scale: during the search the means have mean 0 and mean square 1. Results are divided by the
 * root of mean square plus mean variance, so that, as with the authors, draws of all points would
 * have mean 0 and variance 1. The direction is that of {@link IdealPointSettings#positive()}.
 *
 * <p>Standard errors come from the observed information of each state's series at the estimate,
 * given the parameters of the votes and the scale; the uncertainty of these is left out.
 *
 * <p>Cost: O(observations) a sweep, usually 40 to 80 sweeps. The result is the same to the last bit
 * with any number of threads. A state that never parts from the others of a session stays near its
 * neighbours in time; with one session and no difference between states all points are 0.
 *
 * <p>[1] Bailey, M. A., Strezhnev, A. and Voeten, E. (2017). Estimating Dynamic State Preferences
 * from United Nations Voting Data. Journal of Conflict Resolution 61(2), 430-456.
 *
 * <p>[2] Opper, M. and Archambeau, C. (2009). The Variational Gaussian Approximation Revisited.
 * Neural Computation 21(3), 786-792.
 */
public final class IdealPointEstimator {

  /** What it is called and where it is from. */
  public static final Measure MEASURE =
      new Measure(
          "ideal_point",
          "ideal point in the United Nations General Assembly",
          "posterior mean of theta_it where yes, abstain, no are cut from b_v theta_it + e, e standard normal",
          "about -3 to 3, mean 0 and variance 1 over all state-sessions; the United States positive",
          "Bailey, M. A., Strezhnev, A. and Voeten, E. (2017). Estimating Dynamic State Preferences from United Nations Voting Data."
              + " Journal of Conflict Resolution 61(2), 430-456");

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
