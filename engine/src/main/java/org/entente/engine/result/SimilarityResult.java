package org.entente.engine.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.entente.core.measure.similarity.Convention;
import org.entente.core.measure.similarity.Similarity;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.state.State;

/**
 * How similar pairs of states were, period by period.
 *
 * @param subject of what: votes or alliance obligations
 * @param convention how the portfolios were made
 * @param measures the measures, in order
 * @param pairs the pairs, in order
 * @param inputs the files that were read, each on a line with its checksum
 * @param references what to cite for the data, each on a line
 */
public record SimilarityResult(
    Subject subject,
    Convention convention,
    List<SimilarityMeasure> measures,
    List<Pair> pairs,
    List<String> inputs,
    List<String> references) {

  /** What "pct" is. */
  public static final String PERCENTILE =
      "pct: the percentage of all dyads of the period that are less alike, plus half of those"
          + " equally alike";

  /** What the formulas mean. */
  public static final String NOTATION =
      "D_q: mean of (distance of the two levels / R)^q, D_0 the share of items with different levels;"
          + " R: largest distance possible; Ek_q, Ep_q: D_q expected under own and under pooled margins";

  /** What the portfolios hold. */
  public enum Subject {
    /** Votes in the General Assembly. */
    VOTES("votes in the United Nations General Assembly", "roll calls"),
    /** Alliance obligations. */
    ALLIANCES("alliance obligations", "states");

    private final String label;
    private final String items;

    Subject(String label, String items) {
      this.label = label;
      this.items = items;
    }

    /** In words. */
    public String label() {
      return label;
    }

    /** What an item is, in the plural. */
    public String items() {
      return items;
    }
  }

  /**
   * A measure in a period.
   *
   * @param similarity the value with what it rests on
   * @param percentile its percentile among all dyads of the period; empty if it has no value
   */
  public record Value(Similarity similarity, OptionalDouble percentile) {}

  /**
   * A period.
   *
   * @param session the session; empty if periods are years
   * @param year the year
   * @param n items on which both have a level
   * @param missing items left out
   * @param values the measures, in order
   */
  public record Period(OptionalInt session, int year, int n, int missing, List<Value> values) {

    /** Copies the list. */
    public Period {
      values = List.copyOf(values);
    }

    /** How the period is called. */
    public String label() {
      return session.isPresent()
          ? "session " + session.getAsInt() + " (" + year + ")"
          : String.valueOf(year);
    }
  }

  /**
   * A pair of states.
   *
   * @param periods the periods in which both have a portfolio, in order
   */
  public record Pair(State first, State second, List<Period> periods) {

    /** Copies the list. */
    public Pair {
      periods = List.copyOf(periods);
    }

    /** Such as USA-JPN. */
    public String code() {
      return first.code() + "-" + second.code();
    }

    /** Such as United States and Japan. */
    public String names() {
      return first.name() + " and " + second.name();
    }

    /** The values of a measure, by its place, one for each period. */
    public List<OptionalDouble> series(int measure) {
      return periods.stream().map(p -> p.values().get(measure).similarity().value()).toList();
    }

    /** Why values are missing, with the periods, one line for each measure and reason. */
    public List<String> gaps() {
      Map<String, List<String>> gaps = new LinkedHashMap<>();
      for (Period period : periods) {
        for (Value value : period.values()) {
          Function<String, List<String>> none = reason -> new ArrayList<>();
          value
              .similarity()
              .undefined()
              .ifPresent(
                  reason ->
                      gaps.computeIfAbsent(value.similarity().measure().id() + ": " + reason, none)
                          .add(String.valueOf(period.year())));
        }
      }
      return gaps.entrySet().stream()
          .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
          .toList();
    }
  }

  /** Copies the lists. */
  public SimilarityResult {
    measures = List.copyOf(measures);
    pairs = List.copyOf(pairs);
    inputs = List.copyOf(inputs);
    references = List.copyOf(references);
  }
}
