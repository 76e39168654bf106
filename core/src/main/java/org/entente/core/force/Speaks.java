package org.entente.core.force;

/**
 * A measure that speaks to a force.
 *
 * @param measure id of the measure in the history
 * @param more what a higher value is expected to do to the alliance
 */
public record Speaks(String measure, Sign more) {

  static Speaks holds(String measure) {
    return new Speaks(measure, Sign.HOLDS);
  }

  static Speaks loosens(String measure) {
    return new Speaks(measure, Sign.LOOSENS);
  }

  static Speaks either(String measure) {
    return new Speaks(measure, Sign.BOTH);
  }
}
