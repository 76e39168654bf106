package org.entente.text.read.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A bounded list of problems: it counts all and keeps the first ones. */
public final class Problems {

  /** How many are kept. */
  public static final int MOST_KEPT = 100;

  private final List<Problem> kept = new ArrayList<>();
  private long count;

  /** Counts a problem, and keeps it if it is among the first {@value #MOST_KEPT}. */
  public void add(Problem problem) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(problem);
    }
  }

  /** How many there are, kept or not. */
  public long count() {
    return count;
  }

  /** The first ones, in the order in which they were met. */
  public List<Problem> kept() {
    return Collections.unmodifiableList(kept);
  }
}
