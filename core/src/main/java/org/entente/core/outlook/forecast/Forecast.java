package org.entente.core.outlook.forecast;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How likely one bilateral alliance is to be broken, with its base rates, its like cases and what
 * was supposed.
 *
 * @param alliance the alliance at the end of the year, as it was
 * @param inputs names of the model's inputs, in the order of the contributions
 * @param estimate what the model says, with the suppositions; empty before its first origin, or if
 *     it was not read
 * @param rates base rates, from the widest to the narrowest
 * @param like past alliances in the most alike position, and what became of them
 * @param suppositions the inputs that were supposed to be otherwise, in the order of the inputs;
 *     empty for the forecast as published
 */
public record Forecast(
    AllianceYear alliance,
    List<String> inputs,
    Optional<Estimate> estimate,
    List<BaseRate> rates,
    List<Fate> like,
    List<Supposition> suppositions) {

  /** Copies the lists. */
  public Forecast {
    inputs = List.copyOf(inputs);
    rates = List.copyOf(rates);
    like = List.copyOf(like);
    suppositions = List.copyOf(suppositions);
  }

  /**
   * Over one year.
   *
   * @throws java.util.NoSuchElementException if there is no estimate
   */
  public HorizonForecast oneYear() {
    return estimate.orElseThrow().oneYear();
  }

  /**
   * Over five years.
   *
   * @throws java.util.NoSuchElementException if there is no estimate
   */
  public HorizonForecast fiveYears() {
    return estimate.orElseThrow().fiveYears();
  }

  /**
   * What each input adds to the five-year log-odds of the mean alliance of the year, by the names
   * of the inputs and in their order.
   *
   * @throws java.util.NoSuchElementException if there is no estimate
   */
  public Map<String, Double> contributions() {
    Map<String, Double> named = new LinkedHashMap<>();
    List<Double> contributions = fiveYears().contributions();
    for (int i = 0; i < inputs.size(); i++) {
      named.put(inputs.get(i), contributions.get(i));
    }
    return Collections.unmodifiableMap(named);
  }

  /**
   * A past alliance and what is known of its end.
   *
   * @param then the alliance in the year in which its position was alike
   * @param became in words, with the year
   */
  public record Fate(AllianceYear then, String became) {}

  /**
   * An input that is supposed to be otherwise.
   *
   * @param input its name
   * @param before its value; empty if it was not known and the training median stood in
   * @param after what it is supposed to be
   * @param oneYear what that adds to the log-odds over one year, before the ceiling adjustment
   * @param fiveYears the same over five years
   */
  public record Supposition(
      String input, OptionalDouble before, double after, double oneYear, double fiveYears) {}
}
