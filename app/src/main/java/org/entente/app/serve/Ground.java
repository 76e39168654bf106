package org.entente.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;
import org.entente.data.catalogue.Catalogue;

/**
 * What every answer of the server rests on: read once when it starts.
 *
 * @param registry the states
 * @param casebook the facts
 * @param catalogue the data sets that could be loaded
 * @param standings the user's own data sets
 * @param today refuses dates in the future, and is never part of an answer
 * @param lastDay the last day of the casebook, or today if that is earlier: asked of where no date
 *     is given
 * @param opening what the first page shows
 * @param notes what a reader must know of the data in use, one sentence each
 */
public record Ground(
    StateRegistry registry,
    Casebook casebook,
    Catalogue catalogue,
    Standings standings,
    Supplier<LocalDate> today,
    LocalDate lastDay,
    Opening opening,
    List<String> notes) {

  /** Copies the list. */
  public Ground {
    notes = List.copyOf(notes);
  }

  /** Where each leg stands among all pairs, by the user's data sets. */
  @FunctionalInterface
  public interface Standings {

    /** As of a date; nothing later is used. Called by several threads. */
    StandingSource on(LocalDate date);
  }

  /**
   * What the first page shows.
   *
   * @param members codes of two states or more
   * @param on the date
   */
  public record Opening(List<String> members, LocalDate on) {

    /** Copies the list. */
    public Opening {
      members = List.copyOf(members);
    }
  }
}
