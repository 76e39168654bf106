package org.entente.data.reference;

import java.util.TreeMap;
import org.entente.core.history.Population;

/** How often each value of a measure occurs in a population, over one year and over all so far. */
final class Counts {

  private final Population population;
  private final TreeMap<Double, Long> year = new TreeMap<>();
  private final TreeMap<Double, Long> soFar = new TreeMap<>();

  Counts(Population population) {
    this.population = population;
  }

  void add(double value) {
    if (!Double.isNaN(value)) {
      year.merge(value, 1L, Long::sum);
    }
  }

  /** Writes a line for the year, if that is wanted, and one for all years; begins a new year. */
  void flush(String measure, boolean ofYear, StringBuilder text) {
    if (!year.isEmpty()) {
      if (ofYear) {
        line(measure, "year", Distribution.of(year), text);
      }
      year.forEach((value, count) -> soFar.merge(value, count, Long::sum));
      line(measure, "upto", Distribution.of(soFar), text);
      year.clear();
    }
  }

  private void line(String measure, String span, Distribution distribution, StringBuilder text) {
    text.append(measure).append(',').append(population.name().toLowerCase(java.util.Locale.ROOT));
    text.append(',').append(span).append(',').append(distribution.cases()).append(',');
    text.append(distribution.text()).append('\n');
  }
}
