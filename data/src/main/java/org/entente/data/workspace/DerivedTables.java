package org.entente.data.workspace;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.state.StateNames;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.catalogue.DataTable;
import org.entente.data.states.StateTables;

/** All tables that are computed from loaded ones, each after those that it needs. */
public final class DerivedTables {

  private DerivedTables() {}

  /** Those of the catalogue and the bundled registry. */
  public static List<Derived> builtin() {
    return of(Catalogue.builtin(), StateTables.names(), StateTables.version());
  }

  /**
   * Those of a catalogue, and {@link CincTable}.
   *
   * @param names the rule by which states are placed by name
   * @param version tells that rule and its tables from those of other versions of the program
   */
  public static List<Derived> of(Catalogue catalogue, StateNames names, String version) {
    List<Derived> derived = new ArrayList<>();
    derived.add(new CincTable());
    for (DataSet set : catalogue.all()) {
      for (DataTable table : set.tables()) {
        if (!table.names().isEmpty()) {
          derived.add(new PlacedNames(table, names, version));
        }
      }
      set.derived().forEach(table -> derived.add(new QueryTable(table)));
    }
    return List.copyOf(derived);
  }
}
