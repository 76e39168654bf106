package org.entente.core.assessment.leg;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.measure.Reading;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;
import org.entente.core.record.Treaty;
import org.entente.core.state.State;

/**
 * What two states have bound themselves to, and do together.
 *
 * @param tie the strongest bond
 * @param codedTo if the tie rests on ATOP's data and not on the casebook, the last year of the data
 *     that was used: {@value org.entente.core.record.Treaty#LAST_CODED_YEAR} or the year of the
 *     date; else empty
 * @param commonAllies states with which both have a defence pact
 * @param commonAllyPacts the defence pacts of each of the two with these
 * @param obligations treaties in force that hold an alliance obligation
 * @param arrangements other agreements and arrangements in force
 * @param practice net cooperation over the last year, with the year before
 * @param counts events of the last year by class; empty if events were not looked for
 * @param recent the newest events of cooperation, newest first
 */
public record Bed(
    Tie tie,
    OptionalInt codedTo,
    List<State> commonAllies,
    List<Commitment> commonAllyPacts,
    List<Commitment> obligations,
    List<Commitment> arrangements,
    Reading practice,
    Optional<Map<QuadClass, Integer>> counts,
    List<Event> recent) {

  /**
   * What to call the tie, with its source if that is ATOP: "defence pact (ATOP)", and "defence pact
   * (ATOP 2018)" where the data end before or in the year of the date.
   */
  public String label() {
    if (codedTo.isEmpty()) {
      return tie.label();
    }
    return tie.label() + (isLastCoded() ? " (ATOP " + codedTo.getAsInt() + ")" : " (ATOP)");
  }

  private boolean isLastCoded() {
    return codedTo.orElse(0) == Treaty.LAST_CODED_YEAR;
  }

  /** The source of the tie in words that go after it: ", ATOP as of 2018"; empty otherwise. */
  public String source() {
    return codedTo.isEmpty() ? "" : isLastCoded() ? ", ATOP as of " + codedTo.getAsInt() : ", ATOP";
  }
}
