package org.entente.data.table;

import java.util.List;
import org.entente.core.state.State;
import org.entente.core.state.SystemList;

/**
 * Which table to build.
 *
 * @param unit what a row is
 * @param system whose list of members of the international system
 * @param from the first year
 * @param to the last year
 * @param population which dyads; ALL for state-years
 * @param states only these, and dyads among them; empty for all
 * @param codes how states are written; rows are sorted by the numbers of the list, whatever these
 *     are
 * @param variables the columns, in their order
 */
public record TableRequest(
    Unit unit,
    SystemList system,
    int from,
    int to,
    DyadPopulation population,
    List<State> states,
    List<StateCode> codes,
    List<Variable> variables) {

  /** Copies the lists. */
  public TableRequest {
    states = List.copyOf(states);
    codes = List.copyOf(codes);
    variables = List.copyOf(variables);
  }
}
