package org.entente.core.force;

import java.util.List;
import java.util.Optional;
import org.entente.core.outlook.forecast.Forecast;

/**
 * Every force on one leg.
 *
 * @param a code of the one state
 * @param b code of the other
 * @param forces all forces in their order, including those without data
 * @param forecast the one whose parts the contributions are; empty if there is none
 */
public record LegForces(String a, String b, List<ForceView> forces, Optional<Forecast> forecast) {

  /** Copies the list. */
  public LegForces {
    forces = List.copyOf(forces);
  }

  /** {@code USA-JPN}. */
  public String code() {
    return a + "-" + b;
  }

  /** What is known of a force. */
  public ForceView of(Force force) {
    return forces.get(force.ordinal());
  }

  /** Those with data. */
  public List<ForceView> heard() {
    return forces.stream().filter(view -> !view.isSilent()).toList();
  }

  /** Those without data. */
  public List<ForceView> silent() {
    return forces.stream().filter(ForceView::isSilent).toList();
  }
}
