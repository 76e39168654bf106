package org.entente.data.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.data.workspace.Store;

/**
 * A leader's time in office as Archigos has it.
 *
 * @param state code of the state
 * @param name as Archigos writes it
 * @param to the last day; empty while in office at the end of the data
 */
public record SeatedLeader(String state, String name, LocalDate from, Optional<LocalDate> to) {

  private static final String TABLE = "archigos";

  /**
   * All leaders of the table in a workspace, by state and day; none if it is not loaded. A spell
   * whose Gleditsch-Ward number no state of the registry had then is left out.
   */
  public static List<SeatedLeader> of(Store store, StateRegistry registry) throws SQLException {
    if (!store.hasTable(TABLE)) {
      return List.of();
    }
    Map<Integer, List<State>> states = new HashMap<>();
    registry.states().stream()
        .filter(state -> state.gw().isPresent())
        .forEach(
            state -> states.merge(state.gw().getAsInt(), List.of(state), SeatedLeader::joined));
    return store
        .query(
            "SELECT gwcode, leader, start_date, end_date FROM "
                + TABLE
                + " ORDER BY gwcode, start_date, obsid",
            row -> leader(row, states, registry))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<State> joined(List<State> some, List<State> others) {
    return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
  }

  private static Optional<SeatedLeader> leader(
      ResultSet row, Map<Integer, List<State>> states, StateRegistry registry) throws SQLException {
    LocalDate from = row.getDate("start_date").toLocalDate();
    Optional<LocalDate> to =
        Optional.ofNullable(row.getDate("end_date")).map(java.sql.Date::toLocalDate);
    String name = row.getString("leader");
    return states.getOrDefault(row.getInt("gwcode"), List.of()).stream()
        .filter(state -> registry.existedOn(state, to.orElse(from)))
        .findFirst()
        .map(state -> new SeatedLeader(state.code(), name, from, to));
  }
}
