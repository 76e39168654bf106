package org.entente.engine.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.Forecaster;
import org.entente.core.outlook.forecast.ReferencePack;

/**
 * An input of the outlook model, moved to where a tenth and nine tenths of the alliances of the
 * year stand, all else the same.
 *
 * @param leg the pair
 * @param input its name in the model
 * @param label in words
 * @param value its value; empty if not known
 * @param low the tenth percentile of the alliances of the year
 * @param high where nine tenths do
 * @param atLow five-year probability with the low value
 * @param atHigh with the high one
 */
public record Lever(
    String leg,
    String input,
    String label,
    OptionalDouble value,
    double low,
    double high,
    double atLow,
    double atHigh) {

  private static final double LOW = .1;
  private static final double HIGH = .9;

  /** The difference in log-odds between the two. */
  public double reach() {
    return Math.abs(logit(atHigh) - logit(atLow));
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  /** Every input of an alliance, the farthest reaching first. O(inputs x alliances of the year). */
  public static List<Lever> of(Forecaster reader, Forecast forecast) {
    ReferencePack pack = reader.pack();
    List<AllianceYear> year =
        pack.years().stream().filter(other -> other.year() == forecast.alliance().year()).toList();
    List<Lever> levers = new ArrayList<>();
    for (int i = 0; i < pack.inputs().size(); i++) {
      int column = i;
      double[] values =
          year.stream()
              .map(other -> other.values().get(column))
              .filter(OptionalDouble::isPresent)
              .mapToDouble(OptionalDouble::getAsDouble)
              .sorted()
              .toArray();
      if (values.length > 0) {
        levers.add(lever(reader, forecast, column, values));
      }
    }
    levers.sort(
        Comparator.comparingDouble((Lever lever) -> -lever.reach()).thenComparing(Lever::input));
    return List.copyOf(levers);
  }

  private static Lever lever(Forecaster reader, Forecast forecast, int column, double[] values) {
    AllianceYear row = forecast.alliance();
    String input = reader.pack().inputs().get(column);
    double low = values[(int) Math.floor(LOW * (values.length - 1))];
    double high = values[(int) Math.ceil(HIGH * (values.length - 1))];
    return new Lever(
        row.a() + "-" + row.b(),
        input,
        reader.pack().labels().get(input),
        row.values().get(column),
        low,
        high,
        at(reader, forecast, input, low),
        at(reader, forecast, input, high));
  }

  private static double at(Forecaster reader, Forecast forecast, String input, double value) {
    return reader.supposed(forecast, Map.of(input, value)).fiveYears().probability();
  }
}
