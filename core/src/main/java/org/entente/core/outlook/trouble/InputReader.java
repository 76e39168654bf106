package org.entente.core.outlook.trouble;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the inputs of a pair at the end of a year. Uses no event and no fact of a later year. */
public final class InputReader {

  private static final double LONGEST = 60;
  private static final double SMALLEST_SHARE = 1e-6;
  private static final double TYPICAL_DEMOCRACY = .44;
  private static final int UNITED_STATES = 2;
  private static final int HISTORY = 60;
  private static final Set<TroubleSource> INCIDENTS = EnumSet.of(TroubleSource.INCIDENT);
  private static final Set<TroubleSource> CRISES = EnumSet.of(TroubleSource.CRISIS);

  private final TroubleEvents events;
  private final PairFacts facts;

  /** Over what is known. */
  public InputReader(TroubleEvents events, PairFacts facts) {
    this.events = events;
    this.facts = facts;
  }

  /**
   * The inputs, in the order of {@link TroubleInput}.
   *
   * @return NaN where a value is not known
   */
  public double[] read(Pair pair, int year, Definition definition) {
    double[] values = new double[TroubleInput.values().length];
    geography(values, pair, year);
    powers(values, pair, year);
    views(values, pair, year);
    regimes(values, pair, year);
    between(values, pair, year, definition);
    others(values, pair, year);
    set(values, TroubleInput.BILATERAL, facts.bilateral(pair, year) ? 1 : 0);
    set(values, TroubleInput.YEAR, (year - 2000) / 10.0);
    int now = Math.max(civil(pair.first(), year), civil(pair.second(), year));
    set(values, TroubleInput.CIVIL_CONFLICT, now);
    boolean fresh = newConflict(pair.first(), year) || newConflict(pair.second(), year);
    set(values, TroubleInput.NEW_CIVIL_CONFLICT, fresh ? 1 : 0);
    return values;
  }

  private static void set(double[] values, TroubleInput input, double value) {
    values[input.ordinal()] = value;
  }

  private static double get(double[] values, TroubleInput input) {
    return values[input.ordinal()];
  }

  private void geography(double[] values, Pair pair, int year) {
    OptionalInt type = facts.contiguity(pair, year);
    boolean land = type.isPresent() && type.getAsInt() == 1;
    set(values, TroubleInput.CONTIGUOUS, land ? 1 : 0);
    set(values, TroubleInput.ACROSS_WATER, type.isPresent() && !land ? 1 : 0);
    set(values, TroubleInput.DISTANCE, Math.log1p(number(facts.distance(pair, year))));
  }

  private void powers(double[] values, Pair pair, int year) {
    double one = number(facts.capability(pair.first(), year));
    double other = number(facts.capability(pair.second(), year));
    // one value stands for both where the other is not known
    double first = Double.isNaN(one) ? other : one;
    double second = Double.isNaN(other) ? one : other;
    double larger = Math.log(Math.max(first, second) + SMALLEST_SHARE);
    set(values, TroubleInput.LARGER_POWER, larger);
    set(values, TroubleInput.SMALLER_POWER, Math.log(Math.min(first, second) + SMALLEST_SHARE));
    set(values, TroubleInput.UNITED_STATES, pair.has(UNITED_STATES) ? 1 : 0);
    set(values, TroubleInput.POWER_OF_NEIGHBOURS, get(values, TroubleInput.CONTIGUOUS) * larger);
  }

  private void views(double[] values, Pair pair, int year) {
    double apart = apart(pair, year);
    set(values, TroubleInput.VIEWS_APART, apart);
    set(values, TroubleInput.VIEWS_DRIFT, apart - apart(pair, year - 3));
  }

  private double apart(Pair pair, int year) {
    return Math.abs(
        number(facts.idealPoint(pair.first(), year))
            - number(facts.idealPoint(pair.second(), year)));
  }

  private void regimes(double[] values, Pair pair, int year) {
    double one = number(facts.democracy(pair.first(), year));
    double other = number(facts.democracy(pair.second(), year));
    double least = Math.min(one, other);
    set(values, TroubleInput.LEAST_DEMOCRATIC, least);
    set(values, TroubleInput.REGIMES_APART, Math.abs(one - other));
    set(
        values,
        TroubleInput.DEMOCRACY_OF_NEIGHBOURS,
        get(values, TroubleInput.CONTIGUOUS) * (Double.isNaN(least) ? TYPICAL_DEMOCRACY : least));
    double lost =
        Math.min(
            change(one, facts.democracy(pair.first(), year - 3)),
            change(other, facts.democracy(pair.second(), year - 3)));
    set(values, TroubleInput.DEMOCRACY_LOST, Math.min(0, lost));
  }

  /** Change since an earlier value; 0 where one of them is not known: no fall was seen. */
  private static double change(double now, OptionalDouble before) {
    return Double.isNaN(now) || before.isEmpty() ? 0 : now - before.getAsDouble();
  }

  private void between(double[] values, Pair pair, int year, Definition definition) {
    int[] years = events.years(pair, 0, year, definition.sources());
    int last = years.length == 0 ? Integer.MIN_VALUE / 2 : years[years.length - 1];
    set(values, TroubleInput.TROUBLE_THIS_YEAR, last == year ? 1 : 0);
    set(values, TroubleInput.YEARS_SINCE, Math.log1p(Math.min(LONGEST, (double) year - last)));
    set(values, TroubleInput.RECENT_TROUBLE, Math.log1p(faded(years, year, 2)));
    long ten = java.util.Arrays.stream(years).filter(y -> y > year - 10).count();
    set(values, TroubleInput.TEN_YEARS, Math.log1p(ten));
    int end = Math.min(year, events.incidentsTo());
    // a later incident that is on record says that the pair was watched until then
    int seen = events.happened(pair, end + 1, year, INCIDENTS) ? year : end;
    int[] incidents = events.years(pair, seen - HISTORY, seen, INCIDENTS);
    set(values, TroubleInput.RECENT_INCIDENTS, Math.log1p(faded(incidents, seen, 2)));
    double hostility = 0;
    for (int at : incidents) {
      hostility += (events.hostility(pair, at) - 1) * Math.pow(.5, (seen - at) / 3.0);
    }
    set(values, TroubleInput.RECENT_HOSTILITY, Math.log1p(hostility));
    set(values, TroubleInput.SANCTIONS_IN_FORCE, events.sanctioned(pair, year) ? 1 : 0);
  }

  private static double faded(int[] years, int now, double halfLife) {
    double sum = 0;
    for (int at : years) {
      sum += Math.pow(.5, (now - at) / halfLife);
    }
    return sum;
  }

  private void others(double[] values, Pair pair, int year) {
    Set<TroubleSource> wide = Definition.WIDE.sources();
    both(values, TroubleInput.OTHERS_YEAR_MORE, TroubleInput.OTHERS_YEAR_LESS, pair, year, 1, wide);
    both(
        values,
        TroubleInput.OTHERS_THREE_MORE,
        TroubleInput.OTHERS_THREE_LESS,
        pair,
        year,
        3,
        wide);
    both(
        values,
        TroubleInput.CRISES_THREE_MORE,
        TroubleInput.CRISES_THREE_LESS,
        pair,
        year,
        3,
        CRISES);
    both(
        values,
        TroubleInput.LONG_THREE_MORE,
        TroubleInput.LONG_THREE_LESS,
        pair,
        year,
        3,
        Definition.LONG.sources());
    set(
        values,
        TroubleInput.TROUBLE_REACHING_FAR,
        get(values, TroubleInput.DISTANCE) * get(values, TroubleInput.OTHERS_THREE_MORE));
  }

  private void both(
      double[] values,
      TroubleInput more,
      TroubleInput less,
      Pair pair,
      int year,
      int window,
      Set<TroubleSource> kinds) {
    double one = Math.log1p(events.ofState(pair.first(), year - window + 1, year, kinds, pair));
    double other = Math.log1p(events.ofState(pair.second(), year - window + 1, year, kinds, pair));
    set(values, more, Math.max(one, other));
    set(values, less, Math.min(one, other));
  }

  private int civil(int state, int year) {
    return facts.civilConflict(state, year);
  }

  private boolean newConflict(int state, int year) {
    return civil(state, year) > 0 && civil(state, year - 1) == 0 && civil(state, year - 2) == 0;
  }

  private static double number(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }
}
