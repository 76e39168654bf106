package org.entente.core.assessment.leg;

import java.util.List;
import org.entente.core.state.State;

/** Where the standings of a pair of states come from: data sets that a user may have loaded. */
@FunctionalInterface
public interface StandingSource {

  /** No data set is loaded. */
  StandingSource NONE = (a, b) -> List.of();

  /**
   * The standings of a pair, from the last period of each data set that had ended on the date that
   * this was made for.
   */
  List<Standing> standings(State a, State b);
}
