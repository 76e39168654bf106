package org.entente.core.measure.idealpoint;

/**
 * How ideal points are estimated; see {@link #withDefaults()}. All scales are in units of the
 * standard deviation of all ideal points.
 *
 * @param walkSd standard deviation of a state's move from one session to the next
 * @param firstSd standard deviation of a state's first ideal point
 * @param discriminationSd prior standard deviation of the discrimination of a vote
 * @param cutSd prior standard deviation of the cutpoints of a vote
 * @param positive Correlates of War number of the state on whose side the dimension is positive
 * @param negative number of the state opposite
 * @param tolerance largest change of an ideal point in a sweep that counts as none
 * @param mostSweeps when to give up
 * @param threads how many threads work; the result is the same with any number
 */
public record IdealPointSettings(
    double walkSd,
    double firstSd,
    double discriminationSd,
    double cutSd,
    int positive,
    int negative,
    double tolerance,
    int mostSweeps,
    int threads) {

  private static final int UNITED_STATES = 2;
  private static final int RUSSIA = 365;

  /**
   * Checks the settings.
   *
   * @throws IllegalArgumentException if a standard deviation, the tolerance or a number is not
   *     above 0
   */
  public IdealPointSettings {
    above0("walkSd", walkSd);
    above0("firstSd", firstSd);
    above0("discriminationSd", discriminationSd);
    above0("cutSd", cutSd);
    above0("tolerance", tolerance);
    above0("mostSweeps", mostSweeps);
    above0("threads", threads);
  }

  private static void above0(String name, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(name + " must be above 0: " + value);
    }
  }

  /** The usual settings: the United States positive, Russia or the Soviet Union negative. */
  public static IdealPointSettings withDefaults() {
    return new IdealPointSettings(0.5, 1, 1, 4, UNITED_STATES, RUSSIA, 1e-5, 500, 2);
  }

  /** The same with another prior of a state's move from session to session. */
  public IdealPointSettings withWalkSd(double sd) {
    return new IdealPointSettings(
        sd, firstSd, discriminationSd, cutSd, positive, negative, tolerance, mostSweeps, threads);
  }

  /** The same with other priors of the parameters of a vote. */
  public IdealPointSettings withVoteSds(double discrimination, double cut) {
    return new IdealPointSettings(
        walkSd, firstSd, discrimination, cut, positive, negative, tolerance, mostSweeps, threads);
  }

  /** The same with other states at the ends. */
  public IdealPointSettings withEnds(int positiveState, int negativeState) {
    return new IdealPointSettings(
        walkSd,
        firstSd,
        discriminationSd,
        cutSd,
        positiveState,
        negativeState,
        tolerance,
        mostSweeps,
        threads);
  }

  /** The same with another end of the search. */
  public IdealPointSettings withTolerance(double change, int sweeps) {
    return new IdealPointSettings(
        walkSd, firstSd, discriminationSd, cutSd, positive, negative, change, sweeps, threads);
  }

  /** The same with another number of threads. */
  public IdealPointSettings withThreads(int number) {
    return new IdealPointSettings(
        walkSd,
        firstSd,
        discriminationSd,
        cutSd,
        positive,
        negative,
        tolerance,
        mostSweeps,
        number);
  }
}
