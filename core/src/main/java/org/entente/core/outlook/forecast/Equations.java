package org.entente.core.outlook.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.model.Ceiling;
import org.entente.core.outlook.model.OutlookHistory;
import org.entente.core.outlook.model.PublishedEquation;

/**
 * The equations of the model at each of its origins, and what the inputs add on average among the
 * bilateral alliances of each year. Immutable.
 */
public final class Equations {

  /** Reasons are given to a millionth of log-odds. */
  private static final double PRECISION = 1e6;

  private final List<PublishedEquation> all;
  private final Map<Key, PublishedEquation> byOrigin = new HashMap<>();
  private final List<Mean> means;
  private final Map<Key, Mean> byYear = new HashMap<>();

  private record Key(int year, Horizon horizon) {}

  /**
   * What each input adds to the log-odds of the mean bilateral alliance of a year.
   *
   * @param year the year
   * @param horizon how far the equation looks
   * @param shift of the log-odds of the year, by how the forecasts before it had fared; 0 or less
   * @param parts in the order of the inputs
   */
  public record Mean(int year, Horizon horizon, double shift, List<Double> parts) {
    /** Copies the list. */
    public Mean {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Of the pack.
   *
   * @param all one equation for each origin and horizon
   * @param means one for each year and horizon that an equation speaks for
   */
  public Equations(List<PublishedEquation> all, List<Mean> means) {
    this.all = List.copyOf(all);
    this.means = List.copyOf(means);
    all.forEach(e -> byOrigin.put(new Key(e.origin(), e.horizon()), e));
    means.forEach(mean -> byYear.put(new Key(mean.year(), mean.horizon()), mean));
  }

  /**
   * With the means computed from the values of all bilateral alliances of each year.
   *
   * @param shifts of each year and horizon; 0 where there is none
   */
  public static Equations of(
      List<PublishedEquation> all,
      List<OutlookHistory.Shift> shifts,
      Map<Integer, List<double[]>> values) {
    Map<Key, Double> byKey = new HashMap<>();
    shifts.forEach(s -> byKey.put(new Key(s.year(), s.horizon()), s.logOdds()));
    Equations equations = new Equations(all, List.of());
    List<Mean> means = new ArrayList<>();
    new TreeMap<>(values)
        .forEach(
            (year, rows) -> {
              for (Horizon horizon : Horizon.values()) {
                equations
                    .of(year, horizon)
                    .ifPresent(
                        e ->
                            means.add(
                                new Mean(
                                    year,
                                    horizon,
                                    byKey.getOrDefault(new Key(year, horizon), 0.0),
                                    mean(e, rows))));
              }
            });
    return new Equations(all, means);
  }

  private static List<Double> mean(PublishedEquation equation, List<double[]> rows) {
    double[] sums = new double[equation.lines().size()];
    for (double[] row : rows) {
      double[] parts = equation.parts(row);
      for (int j = 0; j < sums.length; j++) {
        sums[j] += parts[j];
      }
    }
    List<Double> means = new ArrayList<>();
    for (double sum : sums) {
      means.add(sum / rows.size());
    }
    return means;
  }

  /** All equations, in the order of origin and horizon. */
  public List<PublishedEquation> all() {
    return all;
  }

  /** The means, in the order of year and horizon. */
  public List<Mean> means() {
    return means;
  }

  /** The equation used for the end of a year; empty before the first origin. */
  public Optional<PublishedEquation> of(int year, Horizon horizon) {
    int origin = Math.floorDiv(year, OutlookHistory.STEP) * OutlookHistory.STEP;
    return Optional.ofNullable(byOrigin.get(new Key(origin, horizon)));
  }

  /**
   * A published probability with the reasons why an alliance of a year has it.
   *
   * @param probability from 0 to 1
   * @param low lower end of its interval
   * @param high upper end of its interval
   * @param values of the inputs, NaN where one is not known
   * @throws IllegalArgumentException if there is no equation for the year
   */
  public HorizonForecast forecast(
      int year, Horizon horizon, double probability, double low, double high, double[] values) {
    PublishedEquation equation =
        of(year, horizon)
            .orElseThrow(() -> new IllegalArgumentException("no equation speaks for " + year));
    Mean ofYear = byYear.get(new Key(year, horizon));
    double reference = equation.intercept() + ofYear.shift();
    double logOdds = reference;
    double[] parts = equation.parts(values);
    List<Double> mean = ofYear.parts();
    List<Double> contributions = new ArrayList<>();
    for (int j = 0; j < parts.length; j++) {
      logOdds += parts[j];
      reference += mean.get(j);
      contributions.add(rounded(parts[j] - mean.get(j)));
    }
    return new HorizonForecast(
        probability,
        low,
        high,
        rounded(reference),
        contributions,
        rounded(Ceiling.hold(logOdds) - logOdds));
  }

  private static double rounded(double logOdds) {
    // Adding 0 makes a positive zero of a negative one.
    return Math.round(logOdds * PRECISION) / PRECISION + 0.0;
  }
}
