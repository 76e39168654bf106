package org.entente.data.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.SystemList;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Builds dyad-year and state-year tables from the data sets loaded in a workspace.
 *
 * <p>Rows come from the registry of states, columns from the sources of {@link Variables}. Inside
 * the years of a source a row that it does not have gets the value that its description says, such
 * as 0 for no alliance; outside them the value is missing.
 */
public final class TableBuilder {

  /** The last year for which each list says who was a member. */
  private static final Map<SystemList, Integer> LISTED_TO =
      Map.of(SystemList.COW, 2016, SystemList.GW, 2020);

  private final Store store;
  private final StateRegistry registry;
  private final Catalogue catalogue;
  private final Variables variables;
  private final List<ComputedTable> computed;

  /**
   * Makes a builder over an open database.
   *
   * @param computed the tables that sources may name
   */
  public TableBuilder(
      Store store,
      StateRegistry registry,
      Catalogue catalogue,
      Variables variables,
      List<ComputedTable> computed) {
    this.computed = List.copyOf(computed);
    this.store = store;
    this.registry = registry;
    this.catalogue = catalogue;
    this.variables = variables;
  }

  /**
   * Prepares a table: its rows are made, its columns joined when it is written.
   *
   * @throws WorkspaceException if a data set that it needs is not loaded, a column does not fit the
   *     unit, or the population cannot be told for a year
   */
  public BuiltTable build(TableRequest request) throws WorkspaceException {
    List<VariableSource> populationSources =
        request.population().sources().stream().map(this::source).toList();
    for (VariableSource source : populationSources) {
      requireLoaded(source);
      requireYears(request, source);
    }
    for (Variable variable : request.variables()) {
      requireLoaded(variables.sourceOf(variable));
      requireFit(request, variable);
    }
    try {
      SystemTables.create(store, registry);
      String population =
          request
              .population()
              .condition(populationSources.stream().map(s -> s.query().orElseThrow()).toList());
      store.execute(
          "CREATE OR REPLACE TEMP TABLE entente_base AS " + new BaseSql(request).query(population));
      compute(request);
      Inputs inputs = Inputs.of(store);
      ColumnSql columns = new ColumnSql(request, variables, inputs);
      store.execute("CREATE OR REPLACE TEMP TABLE entente_side AS " + columns.sideQuery());
      return new BuiltTable(
          columns.query(),
          columns.queryWithReasons(),
          request.system() == SystemList.COW ? "cow-states" : "gw-states",
          new CodebookWriter(request, variables, catalogue, inputs).entries(),
          sources(request),
          notices(request, inputs));
    } catch (SQLException e) {
      throw new WorkspaceException("the database reported an error: " + Store.message(e), e);
    }
  }

  /** Makes the computed tables that the columns need, each once. */
  private void compute(TableRequest request) throws WorkspaceException {
    Map<String, List<String>> needed = new LinkedHashMap<>();
    for (Variable variable : request.variables()) {
      variables
          .sourceOf(variable)
          .computed()
          .ifPresent(
              name -> needed.computeIfAbsent(name, n -> new ArrayList<>()).add(variable.name()));
    }
    for (Map.Entry<String, List<String>> entry : needed.entrySet()) {
      computed.stream()
          .filter(table -> table.name().equals(entry.getKey()))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("nothing computes the table " + entry.getKey()))
          .create(store, request.from(), request.to(), entry.getValue());
    }
  }

  private VariableSource source(String name) {
    return variables
        .source(name)
        .orElseThrow(() -> new IllegalStateException("there is no source " + name));
  }

  private void requireLoaded(VariableSource source) throws WorkspaceException {
    try {
      for (String table : source.tables()) {
        if (!store.hasTable(table)) {
          String set = catalogue.ofTable(table).map(s -> s.name()).orElse(source.dataset());
          throw new WorkspaceException(
              source.title()
                  + " ("
                  + source.name()
                  + ") needs the data set "
                  + set
                  + ", which is not loaded; get it with: entente data get "
                  + set
                  + ", then: entente data load "
                  + set);
        }
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the database reported an error: " + Store.message(e), e);
    }
  }

  private static void requireYears(TableRequest request, VariableSource source)
      throws WorkspaceException {
    if (request.from() < source.firstYear() || request.to() > source.lastYear()) {
      throw new WorkspaceException(
          "which dyads are "
              + request.population().label()
              + " is known for "
              + source.firstYear()
              + " to "
              + source.lastYear()
              + " only ("
              + source.dataset()
              + "); narrow the years with --from and --to");
    }
  }

  private void requireFit(TableRequest request, Variable variable) throws WorkspaceException {
    Level level = variables.sourceOf(variable).level();
    if (!request.unit().isDyad() && level != Level.STATE_YEAR) {
      throw new WorkspaceException(
          variable.name() + " describes a pair of states; ask for it with: entente dyads");
    }
  }

  private List<VariableSource> sources(TableRequest request) {
    Set<VariableSource> sources = new LinkedHashSet<>();
    request.population().sources().forEach(name -> sources.add(source(name)));
    for (Variable variable : request.variables()) {
      sources.add(variables.sourceOf(variable));
      for (String need : variable.needs()) {
        sources.add(variables.sourceOf(variables.variable(need).orElseThrow()));
      }
    }
    return List.copyOf(sources);
  }

  private List<String> notices(TableRequest request, Inputs inputs) {
    List<String> notices = new ArrayList<>();
    int listed = LISTED_TO.get(request.system());
    if (request.to() > listed) {
      notices.add(
          "the list of members of the system ends with "
              + listed
              + "; members of that year are carried forward to "
              + request.to());
    }
    Map<String, VariableSource> short_ = new LinkedHashMap<>();
    for (VariableSource source : sources(request)) {
      if (source.firstYear() > request.from() || source.lastYear() < request.to()) {
        short_.put(source.name(), source);
      }
    }
    short_
        .values()
        .forEach(
            source ->
                notices.add(
                    source.name()
                        + " covers "
                        + source.firstYear()
                        + " to "
                        + source.lastYear()
                        + "; its columns are missing in the other years"));
    if (request.population() != DyadPopulation.ALL && request.system() == SystemList.GW) {
      notices.add(
          "for states without a Correlates of War number it is not known whether a pair is "
              + request.population().label()
              + "; such pairs are left out");
    }
    for (VariableSource source : sources(request)) {
      if (!inputs.isWhole(source)) {
        notices.add(
            source.name()
                + ": some rows of its file could not be used, so where it has no row its columns are missing, not 0, and its counts are too low");
      }
    }
    return notices;
  }
}
