package org.entente.core.brief;

import java.util.List;
import org.entente.core.assessment.strain.Nearness;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.record.Fact;

/**
 * One thing that pulls at the alliance, in a line.
 *
 * @param when how far from the date, in words: "in 13 days", "4 days ago", "since 1952"
 * @param what what it is, in words
 * @param who whom it concerns, by name
 * @param noun a noun phrase for the verdict: "a political crisis in South Korea"
 * @param strains what it was made from, nearest in time first; at least one
 */
public record Pressure(String when, String what, String who, String noun, List<Strain> strains) {

  /** Copies the list. */
  public Pressure {
    strains = List.copyOf(strains);
  }

  /** The strain that is nearest in time. */
  public Strain nearest() {
    return strains.get(0);
  }

  /** Whether it began, moved or falls due within 30 days of the date. */
  public boolean isNow() {
    return nearest().nearness() == Nearness.NOW;
  }

  /** The records behind it. */
  public List<Fact> evidence() {
    return strains.stream().flatMap(strain -> strain.evidence().stream()).distinct().toList();
  }
}
