package org.entente.core.outlook.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.score.Interval;

/**
 * How likely is a bilateral alliance to be violated or abrogated within one or five years, what
 * moves that forecast, and which past alliances were most alike? Made by {@link
 * OutlookModelTrainer}. Immutable.
 *
 * <p>A probability costs some microseconds; an {@link #outlook} with its reference, interval and
 * reasons O((alliances of the year + replicas) x terms).
 */
public final class OutlookModel {

  private static final double SHARE = .95;

  private final HorizonModel oneYear;
  private final HorizonModel fiveYears;

  OutlookModel(HorizonModel oneYear, HorizonModel fiveYears) {
    this.oneYear = oneYear;
    this.fiveYears = fiveYears;
  }

  /** The numbers of one horizon. */
  public HorizonModel of(Horizon horizon) {
    return horizon == Horizon.ONE_YEAR ? oneYear : fiveYears;
  }

  /**
   * The forecast for a row of a panel.
   *
   * @param panel with all covariates of the model, and the other alliances of the year for
   *     reference
   * @throws IllegalArgumentException if the panel lacks a covariate
   */
  public Outlook outlook(Panel panel, int row, Horizon horizon) {
    int year = panel.snapshot(row).year();
    Panel same = panel.where(snapshot -> snapshot.year() == year);
    int place = same.snapshots().indexOf(panel.snapshot(row));
    return outlook(same, place, horizon, new Positions(of(horizon).equation(), same));
  }

  Outlook outlook(Panel panel, int row, Horizon horizon, Positions positions) {
    HorizonModel model = of(horizon);
    Equation equation = model.equation();
    double[] parts = positions.of(row);
    double[] mean = positions.mean(row);
    double logOdds = model.logOdds(panel, row);
    double probability = 1 / (1 + Math.exp(-logOdds));
    Interval interval = interval(model, panel, row, probability);
    double reference = equation.intercept() + model.correction() + sum(mean);
    return new Outlook(
        panel.snapshot(row).alliance(),
        panel.snapshot(row).year(),
        horizon,
        probability,
        interval.low(),
        interval.high(),
        reference,
        contributions(panel, row, equation, parts, mean),
        logOdds - model.correction() - equation.logOdds(panel, row),
        missing(panel, row, equation),
        outside(panel, row, equation));
  }

  private static Interval interval(HorizonModel model, Panel panel, int row, double probability) {
    double[] draws = model.probabilitiesOfReplicas(panel, row);
    return draws.length == 0
        ? new Interval(probability, probability, probability, 0)
        : Interval.of(probability, draws, SHARE);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static List<Contribution> contributions(
      Panel panel, int row, Equation equation, double[] parts, double[] mean) {
    return IntStream.range(0, parts.length)
        .mapToObj(
            j -> {
              String covariate = equation.terms().get(j).covariate();
              OptionalDouble value = panel.value(row, covariate);
              return new Contribution(covariate, value, parts[j] - mean[j]);
            })
        .sorted(
            Comparator.<Contribution>comparingDouble(part -> -Math.abs(part.logOdds()))
                .thenComparing(Contribution::covariate))
        .toList();
  }

  private static List<String> missing(Panel panel, int row, Equation equation) {
    return equation.terms().stream()
        .filter(term -> Double.isNaN(term.value(panel, row)))
        .map(ModelTerm::covariate)
        .toList();
  }

  private static List<String> outside(Panel panel, int row, Equation equation) {
    return IntStream.range(0, equation.terms().size())
        .filter(j -> equation.outside(j, equation.terms().get(j).value(panel, row)))
        .mapToObj(j -> equation.terms().get(j).covariate())
        .toList();
  }

  /**
   * Past alliances in the most alike position, at a year whose window was over by the year of the
   * row. One snapshot, the nearest, for each alliance; ties go to the earlier year, then the lower
   * number.
   *
   * @param most how many at most
   */
  public List<ComparableAlliance> comparable(Panel panel, int row, Horizon horizon, int most) {
    return comparable(panel, row, horizon, most, new Positions(of(horizon).equation(), panel));
  }

  List<ComparableAlliance> comparable(
      Panel panel, int row, Horizon horizon, int most, Positions positions) {
    double[] here = positions.of(row);
    Snapshot snapshot = panel.snapshot(row);
    Map<Integer, ComparableAlliance> nearest = new HashMap<>();
    for (int other = 0; other < panel.size(); other++) {
      if (isPast(panel.snapshot(other), snapshot, horizon)) {
        double distance = distance(here, positions.of(other));
        nearest.merge(
            panel.snapshot(other).alliance(),
            new ComparableAlliance(panel.snapshot(other), distance),
            (a, b) -> b.distance() < a.distance() ? b : a);
      }
    }
    List<ComparableAlliance> sorted = new ArrayList<>(nearest.values());
    sorted.sort(
        Comparator.comparingDouble(ComparableAlliance::distance)
            .thenComparing(ComparableAlliance::snapshot));
    return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
  }

  private static boolean isPast(Snapshot other, Snapshot snapshot, Horizon horizon) {
    return other.alliance() != snapshot.alliance()
        && other.bilateral()
        && other.member().isEmpty()
        && other.year() + horizon.years() <= snapshot.year()
        && other.violated(horizon).isPresent();
  }

  private static double distance(double[] a, double[] b) {
    double squares = 0;
    for (int j = 0; j < a.length; j++) {
      squares += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return Math.sqrt(squares);
  }
}
