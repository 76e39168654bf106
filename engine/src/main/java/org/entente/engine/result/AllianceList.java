package org.entente.engine.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Alliances that a question found.
 *
 * @param on the date on which they are in force; empty for any date
 * @param entries those found, oldest first
 * @param known how many alliances can be named in all
 */
public record AllianceList(Optional<LocalDate> on, List<AllianceEntry> entries, int known) {

  /** Copies the list. */
  public AllianceList {
    entries = List.copyOf(entries);
  }
}
