package org.entente.core.outlook.trouble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Allied pairs at 31 December of each year, with their inputs and with the trouble that came within
 * three years. Rows are in the order of year, then pair. Immutable.
 */
public final class TroublePanel {

  private static final int WINDOW = 3;

  /**
   * A pair at the end of a year.
   *
   * @param pair the two states
   * @param year the year that ends
   */
  public record PairYear(Pair pair, int year) implements Comparable<PairYear> {

    private static final Comparator<PairYear> ORDER =
        Comparator.comparingInt(PairYear::year).thenComparing(PairYear::pair);

    @Override
    public int compareTo(PairYear other) {
      return ORDER.compare(this, other);
    }
  }

  private final List<PairYear> rows;
  private final Map<Definition, double[][]> inputs;
  private final Map<Definition, boolean[][]> came;
  private final int known;

  private TroublePanel(
      List<PairYear> rows,
      Map<Definition, double[][]> inputs,
      Map<Definition, boolean[][]> came,
      int known) {
    this.rows = rows;
    this.inputs = inputs;
    this.came = came;
    this.known = known;
  }

  /**
   * Builds it.
   *
   * @param pairs the rows, in any order, none twice
   */
  public static TroublePanel of(List<PairYear> pairs, TroubleEvents events, PairFacts facts) {
    List<PairYear> rows = pairs.stream().sorted().toList();
    if (rows.stream().distinct().count() != rows.size()) {
      throw new IllegalArgumentException("a pair stands twice in one year");
    }
    InputReader reader = new InputReader(events, facts);
    Map<Definition, double[][]> inputs = new EnumMap<>(Definition.class);
    Map<Definition, boolean[][]> came = new EnumMap<>(Definition.class);
    for (Definition definition : Definition.values()) {
      double[][] values = new double[rows.size()][];
      boolean[][] next = new boolean[rows.size()][WINDOW];
      for (int row = 0; row < values.length; row++) {
        PairYear at = rows.get(row);
        values[row] = reader.read(at.pair(), at.year(), definition);
        for (int k = 0; k < WINDOW; k++) {
          int year = at.year() + 1 + k;
          next[row][k] = events.happened(at.pair(), year, year, definition.sources());
        }
      }
      inputs.put(definition, values);
      came.put(definition, next);
    }
    return new TroublePanel(rows, inputs, came, Integer.MAX_VALUE);
  }

  /** Rows up to a year, with the outcomes that were known at its end. Shares the rows. */
  public TroublePanel asOf(int year) {
    int size = 0;
    while (size < rows.size() && rows.get(size).year() <= year) {
      size++;
    }
    return new TroublePanel(rows.subList(0, size), inputs, came, Math.min(known, year));
  }

  /** Number of rows. */
  public int size() {
    return rows.size();
  }

  /** Which pair and year a row is. */
  public PairYear row(int row) {
    return rows.get(row);
  }

  /** The rows of a year, in the order of the pairs. */
  public List<Integer> rowsOf(int year) {
    List<Integer> found = new ArrayList<>();
    for (int row = 0; row < size(); row++) {
      if (rows.get(row).year() == year) {
        found.add(row);
      }
    }
    return found;
  }

  /** Inputs of a row in the order of {@link TroubleInput}, NaN where not known; do not change. */
  public double[] inputs(Definition definition, int row) {
    return inputs.get(definition)[row];
  }

  /** The last year whose events are known. */
  public int knownTo(Definition definition) {
    return Math.min(known, definition.lastYear());
  }

  /** Years of a row's window that are over, 0 to the length of the horizon. */
  public int yearsKnown(Definition definition, TroubleHorizon horizon, int row) {
    return Math.max(0, Math.min(horizon.years(), knownTo(definition) - rows.get(row).year()));
  }

  /** Whether trouble came in the part of the window that is over. */
  public boolean seen(Definition definition, TroubleHorizon horizon, int row) {
    boolean[] next = came.get(definition)[row];
    for (int k = 0; k < yearsKnown(definition, horizon, row); k++) {
      if (next[k]) {
        return true;
      }
    }
    return false;
  }

  /** Whether trouble came within the horizon; empty if the window is not over. */
  public Optional<Boolean> outcome(Definition definition, TroubleHorizon horizon, int row) {
    return yearsKnown(definition, horizon, row) == horizon.years()
        ? Optional.of(seen(definition, horizon, row))
        : Optional.empty();
  }
}
