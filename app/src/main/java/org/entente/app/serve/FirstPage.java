package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;

/**
 * What the first page shows.
 *
 * @param members codes of two states or more
 * @param on the date
 * @param notes what a reader must know of the data in use, one sentence each
 */
public record FirstPage(List<String> members, LocalDate on, List<String> notes) {

  /** Copies the lists. */
  public FirstPage {
    members = List.copyOf(members);
    notes = List.copyOf(notes);
  }
}
