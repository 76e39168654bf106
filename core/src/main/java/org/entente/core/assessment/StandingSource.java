package org.entente.core.assessment;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.state.State;

/** Where the standings of a pair of states come from: data sets that a user may have loaded. */
@FunctionalInterface
public interface StandingSource {

  /** No data set is loaded. */
  StandingSource NONE = (a, b, on) -> List.of();

  /**
   * The standings of a pair, from the last period of each data set that had ended on the date.
   *
   * @param on nothing after this day is used
   */
  List<Standing> standings(State a, State b, LocalDate on);
}
