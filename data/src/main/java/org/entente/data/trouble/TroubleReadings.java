package org.entente.data.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.InputReader;
import org.entente.core.outlook.trouble.Pair;
import org.entente.core.outlook.trouble.PairFacts;
import org.entente.core.outlook.trouble.TroubleEquation;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroubleInput;
import org.entente.core.outlook.trouble.TroublePanel;
import org.entente.core.outlook.trouble.TroublePanel.PairYear;
import org.entente.core.outlook.trouble.TroubleRecipes;

/**
 * Writes what the models say today of every allied pair, as three tables of the reference pack.
 *
 * <ul>
 *   <li>{@code trouble/equations.csv}: definition, horizon, trained_to, bound, input, mean,
 *       deviation, coefficient; the row {@code INTERCEPT} has only a coefficient;
 *   <li>{@code trouble/readings.csv}: a, b, tie (defence or other), the four probabilities A1, A3,
 *       B1, B3, and every input; inputs that differ by definition stand twice, with {@code _A} and
 *       {@code _B}; an empty field is not known;
 *   <li>{@code trouble/rates.csv}: definition, horizon, tie, from, to, pairs, events: how often it
 *       came in the last ten years whose windows are over.
 * </ul>
 *
 * <p>Events are read as of one year and slow facts as of another, since their sources end in
 * different years. Numbers have five significant digits; the order is that of the pairs.
 */
public final class TroubleReadings {

  private static final int RATE_YEARS = 10;

  private final TroubleData data;
  private final int eventsTo;
  private final int factsTo;
  private final IntFunction<String> codes;

  /**
   * Over what is known.
   *
   * @param data with ties carried to {@code eventsTo}
   * @param eventsTo events up to this year are read
   * @param factsTo facts up to this year are read
   * @param codes code of a state by its Correlates of War number
   */
  public TroubleReadings(TroubleData data, int eventsTo, int factsTo, IntFunction<String> codes) {
    this.data = data;
    this.eventsTo = eventsTo;
    this.factsTo = factsTo;
    this.codes = codes;
  }

  /** The tables by file name. */
  public Map<String, String> files() {
    TroublePanel panel = TroublePanel.of(data.pairs().defence(), data.events(), data.facts());
    Map<String, TroubleEquation> equations = new TreeMap<>();
    for (Definition definition : Definition.values()) {
      int known = definition.lastYear();
      for (TroubleHorizon horizon : TroubleHorizon.values()) {
        equations.put(
            name(definition, horizon),
            TroubleRecipes.fitShipped(panel.asOf(known), definition, horizon, known));
      }
    }
    return Map.of(
        "trouble/equations.csv",
        equations(equations),
        "trouble/readings.csv",
        readings(equations),
        "trouble/rates.csv",
        rates());
  }

  private static String name(Definition definition, TroubleHorizon horizon) {
    return definition.letter() + horizon.years();
  }

  private static String equations(Map<String, TroubleEquation> equations) {
    StringBuilder csv =
        new StringBuilder("definition,horizon,trained_to,bound,input,mean,deviation,coefficient\n");
    for (Definition definition : Definition.values()) {
      for (TroubleHorizon horizon : TroubleHorizon.values()) {
        TroubleEquation equation = equations.get(name(definition, horizon));
        String start =
            definition.letter()
                + ","
                + horizon.years()
                + ","
                + definition.lastYear()
                + ","
                + number(equation.bound())
                + ",";
        csv.append(start).append("INTERCEPT,,,").append(number(equation.intercept())).append('\n');
        for (int j = 0; j < equation.inputs().size(); j++) {
          csv.append(start)
              .append(equation.inputs().get(j))
              .append(',')
              .append(number(equation.means()[j]))
              .append(',')
              .append(number(equation.deviations()[j]))
              .append(',')
              .append(number(equation.coefficients()[j]))
              .append('\n');
        }
      }
    }
    return csv.toString();
  }

  private String readings(Map<String, TroubleEquation> equations) {
    StringBuilder csv = new StringBuilder("a,b,tie,A1,A3,B1,B3");
    List<TroubleInput> inputs = TroubleInput.shipped();
    inputs.forEach(
        input ->
            csv.append(
                differs(input) ? "," + input + "_A," + input + "_B" : "," + input.toString()));
    csv.append('\n');
    InputReader reader =
        new InputReader(
            data.events().asOf(eventsTo), new LaterFacts(data.facts(), eventsTo, factsTo));
    for (String tie : List.of("defence", "other")) {
      List<PairYear> rows = tie.equals("defence") ? data.pairs().defence() : data.pairs().other();
      for (PairYear row : rows) {
        if (row.year() == eventsTo) {
          csv.append(reading(row.pair(), tie, reader, equations, inputs));
        }
      }
    }
    return csv.toString();
  }

  private String reading(
      Pair pair,
      String tie,
      InputReader reader,
      Map<String, TroubleEquation> equations,
      List<TroubleInput> inputs) {
    double[] wide = reader.read(pair, eventsTo, Definition.WIDE);
    double[] strict = reader.read(pair, eventsTo, Definition.LONG);
    List<String> fields = new ArrayList<>();
    fields.add(codes.apply(pair.first()));
    fields.add(codes.apply(pair.second()));
    fields.add(tie);
    for (Definition definition : Definition.values()) {
      for (TroubleHorizon horizon : TroubleHorizon.values()) {
        double[] values = definition == Definition.WIDE ? wide : strict;
        fields.add(number(equations.get(name(definition, horizon)).probability(values)));
      }
    }
    for (TroubleInput input : inputs) {
      fields.add(number(wide[input.ordinal()]));
      if (differs(input)) {
        fields.add(number(strict[input.ordinal()]));
      }
    }
    return String.join(",", fields) + "\n";
  }

  private static boolean differs(TroubleInput input) {
    return input == TroubleInput.TROUBLE_THIS_YEAR || input == TroubleInput.RECENT_TROUBLE;
  }

  private String rates() {
    StringBuilder csv = new StringBuilder("definition,horizon,tie,from,to,pairs,events\n");
    TroublePanel defence = TroublePanel.of(data.pairs().defence(), data.events(), data.facts());
    TroublePanel other = TroublePanel.of(data.pairs().other(), data.events(), data.facts());
    for (Definition definition : Definition.values()) {
      for (TroubleHorizon horizon : TroubleHorizon.values()) {
        csv.append(rate(defence, "defence", definition, horizon));
        csv.append(rate(other, "other", definition, horizon));
      }
    }
    return csv.toString();
  }

  private static String rate(
      TroublePanel panel, String tie, Definition definition, TroubleHorizon horizon) {
    int last = definition.lastYear() - horizon.years();
    int pairs = 0;
    int events = 0;
    for (int row = 0; row < panel.size(); row++) {
      int year = panel.row(row).year();
      if (year > last - RATE_YEARS && year <= last) {
        pairs++;
        events += panel.outcome(definition, horizon, row).orElse(false) ? 1 : 0;
      }
    }
    return List.of(
                definition.letter(),
                horizon.years(),
                tie,
                last - RATE_YEARS + 1,
                last,
                pairs,
                events)
            .stream()
            .map(String::valueOf)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.5g", value);
  }

  /** Facts of a later year where the year of the events is asked for. */
  private record LaterFacts(PairFacts facts, int eventsTo, int factsTo) implements PairFacts {

    private int shifted(int year) {
      return year - eventsTo + factsTo;
    }

    @Override
    public boolean bilateral(Pair pair, int year) {
      return facts.bilateral(pair, year);
    }

    @Override
    public OptionalInt contiguity(Pair pair, int year) {
      return facts.contiguity(pair, year);
    }

    @Override
    public OptionalDouble distance(Pair pair, int year) {
      return facts.distance(pair, year);
    }

    @Override
    public OptionalDouble capability(int state, int year) {
      return facts.capability(state, shifted(year));
    }

    @Override
    public OptionalDouble idealPoint(int state, int year) {
      return facts.idealPoint(state, shifted(year));
    }

    @Override
    public OptionalDouble democracy(int state, int year) {
      return facts.democracy(state, shifted(year));
    }

    @Override
    public int civilConflict(int state, int year) {
      return facts.civilConflict(state, shifted(year));
    }
  }
}
