package org.entente.data.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.entente.core.outlook.Panel;

/**
 * Base rates of a panel: how often alliances ended, and how, by era, by highest obligation and by
 * age. Bands without a snapshot are there too, so that tables of parts of a panel can be compared.
 *
 * @param overall all rows
 * @param byEra by the year of the outcome
 * @param byObligation by what the alliance obliges to at most
 * @param byAge by years since the alliance began
 */
public record PanelFacts(
    Frequency overall, List<Frequency> byEra, List<Frequency> byObligation, List<Frequency> byAge) {

  private record Band(int from, int to) {
    String label() {
      return to == Integer.MAX_VALUE ? from + "-" : from + "-" + to;
    }

    boolean holds(int number) {
      return from <= number && number <= to;
    }
  }

  private static final List<Band> ERAS =
      List.of(
          new Band(1816, 1870),
          new Band(1871, 1914),
          new Band(1915, 1945),
          new Band(1946, 1989),
          new Band(1990, Integer.MAX_VALUE));

  private static final List<Band> AGES =
      List.of(
          new Band(0, 2),
          new Band(3, 5),
          new Band(6, 10),
          new Band(11, 20),
          new Band(21, 30),
          new Band(31, 50),
          new Band(51, Integer.MAX_VALUE));

  /** Copies the lists. */
  public PanelFacts {
    byEra = List.copyOf(byEra);
    byObligation = List.copyOf(byObligation);
    byAge = List.copyOf(byAge);
  }

  /** Of a panel of alliances or of members, or of a part of one. */
  public static PanelFacts of(Panel panel) {
    return new PanelFacts(
        by(panel, List.of("all"), row -> 0).get(0),
        by(panel, labels(ERAS), row -> band(ERAS, panel.snapshot(row).year() + 1)),
        by(
            panel,
            Arrays.stream(HighestObligation.values()).map(HighestObligation::label).toList(),
            row -> HighestObligation.of(panel, row).ordinal()),
        by(panel, labels(AGES), row -> band(AGES, (int) panel.raw(row, panel.column("age")))));
  }

  private static List<String> labels(List<Band> bands) {
    return bands.stream().map(Band::label).toList();
  }

  private static int band(List<Band> bands, int number) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).holds(number)) {
        return i;
      }
    }
    throw new IllegalArgumentException(number + " is in no band");
  }

  private static List<Frequency> by(Panel panel, List<String> labels, IntFunction<Integer> place) {
    List<Frequency.Counter> counters = new ArrayList<>();
    labels.forEach(label -> counters.add(new Frequency.Counter(label)));
    for (int row = 0; row < panel.size(); row++) {
      counters.get(place.apply(row)).add(panel.snapshot(row));
    }
    return counters.stream().map(Frequency.Counter::frequency).toList();
  }
}
