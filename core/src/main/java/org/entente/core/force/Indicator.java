package org.entente.core.force;

/**
 * A measure of a force.
 *
 * @param measure id of the measure in the history
 * @param more what a higher value is expected to do to the alliance
 */
public record Indicator(String measure, ForceDirection more) {

  static Indicator holds(String measure) {
    return new Indicator(measure, ForceDirection.HOLDS);
  }

  static Indicator loosens(String measure) {
    return new Indicator(measure, ForceDirection.LOOSENS);
  }

  static Indicator either(String measure) {
    return new Indicator(measure, ForceDirection.BOTH);
  }
}
