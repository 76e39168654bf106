package org.entente.core.measure.landscape;

import java.util.List;

/**
 * Seventeen nations of Europe before the Second World War, as Axelrod and Bennett (1993) [1] print
 * them: sizes of 1936 in percent of the world's capabilities (the index of the Correlates of War),
 * the two minima that they found, and the sides that came about.
 *
 * <p>The 136 propensities are not printed in [1] and are therefore not here.
 *
 * <p>[1] Axelrod, R. and Bennett, D. S. (1993). A Landscape Theory of Aggregation. British Journal
 * of Political Science 23(2), 211-233.
 */
public final class Landscape1936 {

  /** The nations. */
  public static final List<String> NATIONS =
      List.of(
          "Britain",
          "France",
          "Czechoslovakia",
          "Denmark",
          "Germany",
          "Italy",
          "Poland",
          "Romania",
          "Hungary",
          "Portugal",
          "Finland",
          "Latvia",
          "Lithuania",
          "Estonia",
          "Soviet Union",
          "Yugoslavia",
          "Greece");

  /** The five great powers among them. */
  public static final List<String> GREAT_POWERS =
      List.of("Britain", "France", "Germany", "Italy", "Soviet Union");

  private static final double[] SIZES = {
    7.45, 5.32, 1.15, 0.20, 11.49, 4.03, 1.83, 0.78, 0.45, 0.27, 0.19, 0.13, 0.10, 0.06, 15.01,
    0.59, 0.35
  };

  private Landscape1936() {}

  /** The realist null model of these sizes. */
  public static Landscape realist() {
    return Landscape.realist(NATIONS, SIZES);
  }

  /**
   * A landscape of these sizes.
   *
   * @param propensities of the nations in the order of {@link #NATIONS}
   * @throws IllegalArgumentException if they are not symmetric and finite
   */
  public static Landscape with(double[][] propensities) {
    return Landscape.of(NATIONS, SIZES, propensities);
  }

  /** The minimum with the lower energy and the larger basin (47,945 of 65,536 splits) in [1]. */
  public static TwoSides firstMinimum() {
    return split(
        "Britain", "France", "Czechoslovakia", "Denmark", "Soviet Union", "Yugoslavia", "Greece");
  }

  /** The other minimum (basin 17,591) in [1]. */
  public static TwoSides secondMinimum() {
    return split("Soviet Union", "Yugoslavia", "Greece");
  }

  /** The sides that came about: as the first minimum, but for Poland and Portugal. */
  public static TwoSides wartime() {
    TwoSides first = firstMinimum();
    return first.withSwitched(NATIONS.indexOf("Poland")).withSwitched(NATIONS.indexOf("Portugal"));
  }

  private static TwoSides split(String... side) {
    return TwoSides.of(NATIONS.size(), List.of(side).stream().map(NATIONS::indexOf).toList());
  }
}
