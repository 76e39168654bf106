package org.entente.core.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.model.Ceiling;
import org.entente.core.outlook.model.PublishedEquation;

/** Works out what supposed inputs do to the forecast of an alliance: O(inputs). */
final class Suppositions {

  private final ReferencePack pack;
  private final Forecast forecast;
  private final Estimate estimate;

  /**
   * For a forecast as published.
   *
   * @throws IllegalArgumentException if it has no estimate
   */
  Suppositions(ReferencePack pack, Forecast forecast) {
    AllianceYear row = forecast.alliance();
    this.pack = pack;
    this.forecast = forecast;
    this.estimate =
        row.estimate()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no outlook of alliance "
                            + row.alliance()
                            + " at the end of "
                            + row.year()
                            + " in what was read"));
  }

  /** With some inputs changed. */
  Forecast with(Map<String, Double> changed) {
    changed.forEach(this::check);
    List<Forecast.Supposition> supposed = new ArrayList<>();
    for (int j = 0; j < pack.inputs().size(); j++) {
      Double value = changed.get(pack.inputs().get(j));
      if (value != null) {
        supposed.add(supposition(j, value));
      }
    }
    Estimate moved =
        new Estimate(
            moved(estimate.oneYear(), supposed, Forecast.Supposition::oneYear),
            moved(estimate.fiveYears(), supposed, Forecast.Supposition::fiveYears),
            estimate.missing(),
            estimate.like());
    return new Forecast(
        forecast.alliance(),
        forecast.inputs(),
        Optional.of(moved),
        forecast.rates(),
        forecast.like(),
        supposed);
  }

  private void check(String input, Double value) {
    if (!pack.inputs().contains(input)) {
      throw new IllegalArgumentException(
          "the model has no input " + input + "; it has " + String.join(", ", pack.inputs()));
    }
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(input + " is supposed to be " + value + ", no number");
    }
  }

  private Forecast.Supposition supposition(int j, double after) {
    OptionalDouble before = forecast.alliance().values().get(j);
    return new Forecast.Supposition(
        pack.inputs().get(j),
        before,
        after,
        difference(Horizon.ONE_YEAR, j, after),
        difference(Horizon.FIVE_YEARS, j, after));
  }

  private double difference(Horizon horizon, int j, double after) {
    AllianceYear row = forecast.alliance();
    PublishedEquation equation = pack.equations().of(row.year(), horizon).orElseThrow();
    double before = row.values().get(j).orElse(Double.NaN);
    return equation.lines().get(j).part(after) - equation.lines().get(j).part(before);
  }

  private HorizonForecast moved(
      HorizonForecast before,
      List<Forecast.Supposition> supposed,
      ToDoubleFunction<Forecast.Supposition> logOdds) {
    List<Double> contributions = new ArrayList<>(before.contributions());
    for (Forecast.Supposition supposition : supposed) {
      int j = pack.inputs().indexOf(supposition.input());
      contributions.set(j, contributions.get(j) + logOdds.applyAsDouble(supposition));
    }
    double shift = supposed.stream().mapToDouble(logOdds).sum();
    double probability = shifted(before.probability(), shift);
    return new HorizonForecast(
        probability,
        shifted(before.low(), shift),
        shifted(before.high(), shift),
        before.reference(),
        contributions,
        probability == before.probability()
            ? before.ceilingAdjustment()
            : logit(probability) - sum(before.reference(), contributions));
  }

  private static double sum(double reference, List<Double> contributions) {
    double sum = reference;
    for (double contribution : contributions) {
      sum += contribution;
    }
    return sum;
  }

  private static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }

  private static double shifted(double probability, double shift) {
    return shift == 0
        ? probability
        : 1 / (1 + Math.exp(-Ceiling.hold(Ceiling.release(logit(probability)) + shift)));
  }
}
