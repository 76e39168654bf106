package org.entente.core.measure.balance;

/** What is left of the patience of one search. */
final class Effort {

  private final FrustrationSettings settings;
  private int branches;
  private boolean stopped;

  Effort(FrustrationSettings settings) {
    this.settings = settings;
  }

  FrustrationSettings settings() {
    return settings;
  }

  /** Whether to go on; once false, always false. */
  boolean more() {
    stopped = stopped || !settings.keepGoing().getAsBoolean();
    return !stopped;
  }

  /** Whether there may be one more branch. */
  boolean branch() {
    return more() && branches++ < settings.mostBranches();
  }
}
