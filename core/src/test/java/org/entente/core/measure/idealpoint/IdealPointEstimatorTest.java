package org.entente.core.measure.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdealPointEstimatorTest {

  private static final IdealPointSettings SETTINGS =
      IdealPointSettings.withDefaults().withTolerance(1e-7, 500);

  private static IdealPointFit fit(PreparedVotes votes) {
    return new IdealPointEstimator(SETTINGS).estimate(votes);
  }

  @Test
  void knownPointsAreRecovered() {
    Assembly assembly = new Assembly(40, 6, 60, 7);
    IdealPointFit fit = fit(assembly.prepared());
    assertThat(fit).isInstanceOf(IdealPointFit.Converged.class);
    double[] estimate = new double[fit.points().size()];
    double[] truth = new double[estimate.length];
    for (int p = 0; p < estimate.length; p++) {
      IdealPoint point = fit.points().get(p);
      int i = point.state() == 2 ? 0 : point.state() == 365 ? 1 : point.state() - 1000;
      estimate[p] = point.estimate();
      truth[p] = assembly.truth[i][point.session() - 1];
      assertThat(point.standardError()).isBetween(0.01, 0.6);
    }
    assertThat(correlation(estimate, truth)).isGreaterThan(0.97);
  }

  private static double correlation(double[] x, double[] y) {
    double mx = 0;
    double my = 0;
    for (int k = 0; k < x.length; k++) {
      mx += x[k] / x.length;
      my += y[k] / x.length;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int k = 0; k < x.length; k++) {
      xx += (x[k] - mx) * (x[k] - mx);
      yy += (y[k] - my) * (y[k] - my);
      xy += (x[k] - mx) * (y[k] - my);
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void threadsAndTheOrderOfVotesDoNotMatterToTheLastBit() {
    CastVotes cast = new Assembly(25, 5, 20, 3).cast;
    int n = cast.size();
    int[] rollCall = new int[n];
    int[] state = new int[n];
    byte[] choice = new byte[n];
    for (int k = 0; k < n; k++) {
      rollCall[k] = cast.rollCall()[n - 1 - k];
      state[k] = cast.state()[n - 1 - k];
      choice[k] = cast.choice()[n - 1 - k];
    }
    PreparedVotes turned =
        VotePreparation.withAuthorsRules()
            .prepare(new CastVotes(cast.rollCalls(), rollCall, state, choice), List.of());
    PreparedVotes votes = VotePreparation.withAuthorsRules().prepare(cast, List.of());
    IdealPointFit one = new IdealPointEstimator(SETTINGS.withThreads(1)).estimate(votes);
    assertThat(new IdealPointEstimator(SETTINGS.withThreads(1)).estimate(votes)).isEqualTo(one);
    assertThat(new IdealPointEstimator(SETTINGS.withThreads(2)).estimate(votes)).isEqualTo(one);
    assertThat(new IdealPointEstimator(SETTINGS.withThreads(3)).estimate(turned)).isEqualTo(one);
  }

  @Test
  void aSearchThatIsCutOffSaysSo() {
    PreparedVotes votes = new Assembly(20, 3, 20, 5).prepared();
    IdealPointFit fit = new IdealPointEstimator(SETTINGS.withTolerance(1e-12, 3)).estimate(votes);
    assertThat(fit).isInstanceOf(IdealPointFit.GaveUp.class);
    assertThat(fit.convergence().sweeps()).isEqualTo(3);
  }

  @Test
  void statesThatVoteAlikeStandAlikeAndOneVoteIsLittleEvidence() {
    // States 10 and 11 vote alike; state 12 votes once.
    int[][] choices = {
      {0, 0, 2, 2, 2}, {0, 0, 2, 2, 1}, {2, 2, 0, 0, -1}, {0, 1, 2, 2, -1}, {2, 1, 1, 1, -1}
    };
    int[] states = {2, 20, 10, 11, 12};
    List<RollCall> rollCalls = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    for (int r = 0; r < choices.length; r++) {
      rollCalls.add(new RollCall(r + 1, 1, 1946, false));
      for (int i = 0; i < states.length; i++) {
        if (choices[r][i] >= 0) {
          rows.add(new int[] {r, states[i], choices[r][i]});
        }
      }
    }
    byte[] choice = new byte[rows.size()];
    for (int k = 0; k < choice.length; k++) {
      choice[k] = (byte) rows.get(k)[2];
    }
    CastVotes cast =
        new CastVotes(
            rollCalls,
            rows.stream().mapToInt(row -> row[0]).toArray(),
            rows.stream().mapToInt(row -> row[1]).toArray(),
            choice);
    IdealPointFit fit = fit(VotePreparation.withAuthorsRules().prepare(cast, List.of()));
    assertThat(fit.points()).extracting(IdealPoint::state).containsExactly(2, 10, 11, 12, 20);
    assertThat(fit.points().get(1).estimate())
        .isCloseTo(fit.points().get(2).estimate(), within(1e-9));
    assertThat(fit.points().get(0).estimate()).isPositive();
    assertThat(fit.points().get(3).votes()).isEqualTo(2);
    assertThat(fit.points().get(3).standardError())
        .isGreaterThan(fit.points().get(1).standardError());
  }

  @Test
  void aSessionWithoutVariationCannotBeEstimated() {
    CastVotes cast =
        new CastVotes(
            List.of(new RollCall(1, 1, 1946, false)),
            new int[] {0, 0},
            new int[] {2, 365},
            new byte[] {0, 0});
    assertThatThrownBy(() -> VotePreparation.withAuthorsRules().prepare(cast, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no roll call is left");
  }

  @Test
  void standardErrorsAreThoseOfANumericalHessian() {
    PreparedVotes votes = new Assembly(8, 4, 15, 11).prepared();
    IdealPointFit fit = fit(votes);
    // The estimate is rescaled at the end: the prior's scales are those before.
    double unit = unitOf(fit);
    int begin = votes.stateStart[2];
    int length = votes.stateStart[3] - begin;
    double[] x = new double[length];
    for (int k = 0; k < length; k++) {
      x[k] = fit.points().get(begin + k).estimate();
    }
    double h = 1e-3;
    double[][] inverse = new double[length][length];
    for (int c = 0; c < length; c++) {
      double[][] a = new double[length][length + 1];
      for (int i = 0; i < length; i++) {
        for (int j = 0; j < length; j++) {
          a[i][j] =
              -(value(votes, fit, begin, moved(x, i, h, j, h), unit)
                      - value(votes, fit, begin, moved(x, i, h, j, -h), unit)
                      - value(votes, fit, begin, moved(x, i, -h, j, h), unit)
                      + value(votes, fit, begin, moved(x, i, -h, j, -h), unit))
                  / (4 * h * h);
        }
      }
      a[c][length] = 1;
      inverse[c] = LinearSystem.solve(a);
    }
    for (int k = 0; k < length; k++) {
      assertThat(fit.points().get(begin + k).standardError())
          .isCloseTo(Math.sqrt(inverse[k][k]), within(2e-4));
    }
  }

  /** Means had mean square 1 before they were divided by the unit. */
  private static double unitOf(IdealPointFit fit) {
    double square = 0;
    for (IdealPoint point : fit.points()) {
      square += point.estimate() * point.estimate();
    }
    return Math.sqrt(fit.points().size() / square);
  }

  private static double[] moved(double[] x, int i, double di, int j, double dj) {
    double[] moved = x.clone();
    moved[i] += di;
    moved[j] += dj;
    return moved;
  }

  /** The log posterior of one state's series given the votes, written out plainly. */
  private static double value(
      PreparedVotes votes, IdealPointFit fit, int begin, double[] x, double unit) {
    double sum = -0.5 * Math.pow(unit * x[0], 2);
    for (int k = 1; k < x.length; k++) {
      sum -= 0.5 * Math.pow(unit * (x[k] - x[k - 1]) / SETTINGS.walkSd(), 2);
    }
    for (int k = 0; k < x.length; k++) {
      for (int e = votes.pointStart[begin + k]; e < votes.pointStart[begin + k + 1]; e++) {
        VoteParameters vote = fit.votes().get(votes.pointEntry[e] >>> PreparedVotes.SHIFT);
        double eta = vote.discrimination() * x[k];
        double low = vote.yesUpTo().orElse(Double.NEGATIVE_INFINITY) - eta;
        double high = vote.noFrom().orElse(Double.POSITIVE_INFINITY) - eta;
        sum +=
            switch (votes.pointEntry[e] & PreparedVotes.MASK) {
              case 0 -> NormalTail.log(low);
              case 1 -> Math.log(Math.exp(NormalTail.log(high)) - Math.exp(NormalTail.log(low)));
              default -> NormalTail.log(-high);
            };
      }
    }
    return sum;
  }
}
