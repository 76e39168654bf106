package org.entente.core.outlook.trouble;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Which events count, and how far the sources reach. */
public enum Definition {
  /** All five kinds; militarized events end in 2014. */
  WIDE("A", 2014, EnumSet.allOf(TroubleSource.class)),
  /** Without militarized events below a crisis, so that it reaches 2021. */
  LONG("B", 2021, EnumSet.complementOf(EnumSet.of(TroubleSource.INCIDENT)));

  private final String letter;
  private final int lastYear;
  private final Set<TroubleSource> sources;

  Definition(String letter, int lastYear, Set<TroubleSource> sources) {
    this.letter = letter;
    this.lastYear = lastYear;
    this.sources = Collections.unmodifiableSet(sources);
  }

  /** A or B, as tables and pages call it. */
  public String letter() {
    return letter;
  }

  /** The last year whose events are complete. */
  public int lastYear() {
    return lastYear;
  }

  /** The kinds of event that count. */
  public Set<TroubleSource> sources() {
    return sources;
  }
}
