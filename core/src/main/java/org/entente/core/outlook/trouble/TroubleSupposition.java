package org.entente.core.outlook.trouble;

/**
 * What if there were trouble between the two this year? Changes the inputs as one more event of the
 * year would. Signs of the model that ships are held, so none of these lowers a forecast.
 */
public enum TroubleSupposition {
  /** A militarized incident with use of force. Counts for {@link Definition#WIDE} alone. */
  INCIDENT,
  /** An international crisis in which the two oppose each other. */
  CRISIS,
  /** One of the two begins sanctions against the other. */
  SANCTIONS;

  /** Use of force is hostility 4, of which what exceeds 1 counts. */
  private static final double FORCE = 3;

  /**
   * The inputs with the event.
   *
   * @param inputs in the order of {@link TroubleInput}; not changed
   */
  public double[] apply(double[] inputs, Definition definition) {
    double[] changed = inputs.clone();
    boolean counts = this != INCIDENT || definition == Definition.WIDE;
    // a year with trouble counts once, however many events it has
    if (counts && changed[TroubleInput.TROUBLE_THIS_YEAR.ordinal()] == 0) {
      changed[TroubleInput.TROUBLE_THIS_YEAR.ordinal()] = 1;
      add(changed, TroubleInput.RECENT_TROUBLE, 1);
      set(changed, TroubleInput.YEARS_SINCE, 0);
      add(changed, TroubleInput.TEN_YEARS, 1);
    }
    if (this == INCIDENT) {
      add(changed, TroubleInput.RECENT_INCIDENTS, 1);
      add(changed, TroubleInput.RECENT_HOSTILITY, FORCE);
    }
    if (this == SANCTIONS) {
      set(changed, TroubleInput.SANCTIONS_IN_FORCE, 1);
    }
    return changed;
  }

  private static void set(double[] inputs, TroubleInput input, double value) {
    inputs[input.ordinal()] = value;
  }

  /** Adds inside the logarithm of 1 and a count. */
  private static void add(double[] inputs, TroubleInput input, double more) {
    inputs[input.ordinal()] = Math.log(Math.exp(inputs[input.ordinal()]) + more);
  }
}
