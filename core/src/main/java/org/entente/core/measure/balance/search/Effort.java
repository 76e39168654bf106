package org.entente.core.measure.balance.search;

/** What is left of the patience of one search. */
public final class Effort {

  /** Up to this size, within branches, trying all splits is quicker than anything else. */
  private static final int TINY = 14;

  /** Up to this size trying all splits is quicker than branching. */
  private static final int SMALL = 21;

  private final FrustrationSettings settings;
  private final boolean enumerates;
  private int branches;
  private boolean stopped;

  /** With enumeration of small networks. */
  public Effort(FrustrationSettings settings) {
    this(settings, true);
  }

  /** Without enumeration, so that small networks take the way of large ones. */
  public Effort(FrustrationSettings settings, boolean enumerates) {
    this.settings = settings;
    this.enumerates = enumerates;
  }

  /** Whether to try all splits of a core at once. */
  boolean tiny(Core core) {
    return enumerates && core.size() <= TINY;
  }

  /** Whether to try all splits of a core rather than to branch. */
  boolean small(Core core) {
    return enumerates && core.size() <= SMALL;
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
