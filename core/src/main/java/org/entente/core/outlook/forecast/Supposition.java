package org.entente.core.outlook.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.model.Ceiling;
import org.entente.core.outlook.model.PublishedEquation;

/** Works out what changed inputs do to the outlook of an alliance: O(inputs). */
final class Supposition {

  private final ReferencePack pack;
  private final AllianceYear row;
  private final AllianceYear.Statement statement;

  /**
   * For an alliance.
   *
   * @throws IllegalArgumentException if the model says nothing of it
   */
  Supposition(ReferencePack pack, AllianceYear row) {
    this.pack = pack;
    this.row = row;
    this.statement =
        row.statement()
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
  SupposedForecast with(Map<String, Double> changed) {
    changed.forEach(this::check);
    List<SupposedForecast.Input> inputs = new ArrayList<>();
    for (int j = 0; j < pack.inputs().size(); j++) {
      Double value = changed.get(pack.inputs().get(j));
      if (value != null) {
        inputs.add(input(j, value));
      }
    }
    return new SupposedForecast(
        row,
        moved(statement.oneYear(), inputs, SupposedForecast.Input::oneYear),
        moved(statement.fiveYears(), inputs, SupposedForecast.Input::fiveYears),
        inputs);
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

  private SupposedForecast.Input input(int j, double after) {
    OptionalDouble before = row.values().get(j);
    return new SupposedForecast.Input(
        pack.inputs().get(j),
        before,
        after,
        difference(Horizon.ONE_YEAR, j, after),
        difference(Horizon.FIVE_YEARS, j, after));
  }

  private double difference(Horizon horizon, int j, double after) {
    PublishedEquation equation = pack.equations().of(row.year(), horizon).orElseThrow();
    double before = row.values().get(j).orElse(Double.NaN);
    return equation.lines().get(j).part(after) - equation.lines().get(j).part(before);
  }

  private static SupposedForecast.Moved moved(
      AllianceYear.Chance before,
      List<SupposedForecast.Input> inputs,
      ToDoubleFunction<SupposedForecast.Input> logOdds) {
    double shift = inputs.stream().mapToDouble(logOdds).sum();
    return new SupposedForecast.Moved(
        before,
        shift == 0
            ? before
            : new AllianceYear.Chance(
                shifted(before.probability(), shift),
                shifted(before.low(), shift),
                shifted(before.high(), shift)));
  }

  private static double shifted(double probability, double shift) {
    double logOdds = Ceiling.release(Math.log(probability / (1 - probability)));
    return 1 / (1 + Math.exp(-Ceiling.hold(logOdds + shift)));
  }
}
