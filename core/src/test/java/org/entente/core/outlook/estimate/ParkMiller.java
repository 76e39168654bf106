package org.entente.core.outlook.estimate;

/** Park and Miller's generator: the same numbers here and in the R script of the fixtures. */
final class ParkMiller {

  private long state = 42;

  double unit() {
    state = 16807 * state % 2147483647L;
    return state / 2147483647.0;
  }
}
