package org.entente.data.table;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.core.state.Membership;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;

/**
 * The registry of states as temporary tables of an open database: {@code entente_states} (k, code,
 * ccode, iso3, name) and {@code entente_spells} (system, number, k, code, ccode, first_day,
 * last_day).
 */
public final class SystemTables {

  /** The last day of a spell that still lasts. */
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  private SystemTables() {}

  /** Makes the tables, for as long as the database is open. */
  public static void create(Store store, StateRegistry registry) throws SQLException {
    List<String> states = new ArrayList<>();
    List<String> spells = new ArrayList<>();
    int k = 0;
    for (State state : registry.states()) {
      states.add(state(k, state));
      for (Membership spell : registry.memberships(state)) {
        spells.add(spell(k, state, spell));
      }
      k++;
    }
    store.execute(
        "CREATE OR REPLACE TEMP TABLE entente_states AS SELECT * FROM (VALUES "
            + String.join(", ", states)
            + ") t(k, code, ccode, iso3, name)");
    store.execute(
        "CREATE OR REPLACE TEMP TABLE entente_spells AS SELECT * FROM (VALUES "
            + String.join(", ", spells)
            + ") t(system, number, k, code, ccode, first_day, last_day)");
  }

  private static String state(int k, State state) {
    return "("
        + k
        + ", "
        + Sql.text(state.code())
        + ", "
        + number(state.cow())
        + ", "
        + state.iso3().map(Sql::text).orElse("NULL")
        + ", "
        + Sql.text(state.name())
        + ")";
  }

  private static String spell(int k, State state, Membership spell) {
    return "("
        + Sql.text(spell.system().name())
        + ", "
        + spell.number()
        + ", "
        + k
        + ", "
        + Sql.text(state.code())
        + ", "
        + number(state.cow())
        + ", DATE '"
        + spell.span().from()
        + "', DATE '"
        + spell.span().to().orElse(OPEN)
        + "')";
  }

  private static String number(OptionalInt number) {
    return number.isPresent()
        ? "CAST(" + number.getAsInt() + " AS INTEGER)"
        : "CAST(NULL AS INTEGER)";
  }
}
