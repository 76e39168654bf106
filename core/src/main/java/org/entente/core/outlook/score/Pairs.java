package org.entente.core.outlook.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Pairs of an event and a non-event, and how many of them are in order (ties half). */
record Pairs(double inOrder, double all) {

  static final Pairs NONE = new Pairs(0, 0);

  /** O(n log n). */
  static Pairs of(Collection<ScoredForecast> forecasts) {
    List<ScoredForecast> sorted =
        forecasts.stream().sorted(Comparator.comparingDouble(ScoredForecast::probability)).toList();
    double inOrder = 0;
    double calmBelow = 0;
    double events = 0;
    int from = 0;
    while (from < sorted.size()) {
      int to = endOfTie(sorted, from);
      long tiedEvents = sorted.subList(from, to).stream().filter(ScoredForecast::happened).count();
      double tiedCalm = to - from - (double) tiedEvents;
      inOrder += tiedEvents * (calmBelow + tiedCalm / 2);
      calmBelow += tiedCalm;
      events += tiedEvents;
      from = to;
    }
    return new Pairs(inOrder, events * calmBelow);
  }

  private static int endOfTie(List<ScoredForecast> sorted, int from) {
    int to = from + 1;
    while (to < sorted.size() && sorted.get(to).probability() == sorted.get(from).probability()) {
      to++;
    }
    return to;
  }

  Pairs plus(Pairs other) {
    return new Pairs(inOrder + other.inOrder, all + other.all);
  }

  OptionalDouble share() {
    return all > 0 ? OptionalDouble.of(inOrder / all) : OptionalDouble.empty();
  }
}
