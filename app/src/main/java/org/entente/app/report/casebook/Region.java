package org.entente.app.report.casebook;

import java.util.Optional;
import org.entente.core.state.State;

/** Parts of the world by the numbers of the Correlates of War project. */
enum Region {
  AMERICAS("The Americas", 1, 199),
  EUROPE("Europe and Russia", 200, 399),
  AFRICA("Africa south of the Sahara", 400, 599),
  MIDDLE_EAST("Middle East and North Africa", 600, 699),
  ASIA("Asia", 700, 899),
  OCEANIA("Australia and Oceania", 900, 999);

  private final String label;
  private final int from;
  private final int to;

  Region(String label, int from, int to) {
    this.label = label;
    this.from = from;
    this.to = to;
  }

  String label() {
    return label;
  }

  /** The part that a state belongs to; empty for one without a number. */
  static Optional<Region> of(State state) {
    if (state.cow().isEmpty()) {
      return Optional.empty();
    }
    int number = state.cow().getAsInt();
    for (Region region : values()) {
      if (number >= region.from && number <= region.to) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }
}
