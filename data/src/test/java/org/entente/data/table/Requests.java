package org.entente.data.table;

import java.util.Arrays;
import java.util.List;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.SystemList;
import org.entente.data.states.StateTables;

/** A request for a table, part by part: directed Correlates of War dyads unless told otherwise. */
record Requests(
    Unit unit,
    SystemList system,
    int from,
    int to,
    DyadPopulation population,
    List<State> states,
    List<StateCode> codes,
    List<String> columns) {

  static final StateRegistry REGISTRY = StateTables.registry();
  static final Variables VARIABLES = Variables.builtin();

  static Requests of(Unit unit, int from, int to) {
    return new Requests(
        unit,
        SystemList.COW,
        from,
        to,
        DyadPopulation.ALL,
        List.of(),
        List.of(StateCode.COW),
        List.of());
  }

  static Requests directed(int from, int to) {
    return of(Unit.DIRECTED_DYAD_YEAR, from, to);
  }

  Requests gw() {
    return new Requests(unit, SystemList.GW, from, to, population, states, codes, columns);
  }

  Requests population(DyadPopulation other) {
    return new Requests(unit, system, from, to, other, states, codes, columns);
  }

  Requests states(String... names) {
    List<State> found = Arrays.stream(names).map(Requests::state).toList();
    return new Requests(unit, system, from, to, population, found, codes, columns);
  }

  Requests only(State... chosen) {
    return new Requests(unit, system, from, to, population, List.of(chosen), codes, columns);
  }

  private static State state(String name) {
    return ((StateLookup.Found) REGISTRY.find(name)).state();
  }

  Requests codes(StateCode... other) {
    return new Requests(unit, system, from, to, population, states, List.of(other), columns);
  }

  /** Columns and sources by name. */
  Requests with(String... words) {
    return new Requests(unit, system, from, to, population, states, codes, List.of(words));
  }

  /** All columns that fit the unit and are read from loaded tables, not computed. */
  Requests withAll() {
    return with(
        VARIABLES.sources().stream()
            .filter(source -> source.computed().isEmpty())
            .filter(source -> unit.isDyad() || source.level() == Level.STATE_YEAR)
            .map(VariableSource::name)
            .toArray(String[]::new));
  }

  TableRequest request() {
    List<Variable> variables =
        columns.stream().flatMap(word -> VARIABLES.named(word).stream()).toList();
    return new TableRequest(unit, system, from, to, population, states, codes, variables);
  }
}
