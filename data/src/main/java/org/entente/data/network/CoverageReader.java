package org.entente.data.network;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.network.Sign;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.network.NetworkRules.Gaps;
import org.entente.data.network.SourceCoverage.Extent;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** Which years the data sets of some rules cover, and which years have to be refused. */
final class CoverageReader {

  private static final String STATES = "cow-states";
  private static final String STATES_TABLE = "cow_states";

  private final NetworkRules rules;
  private final Catalogue catalogue;
  private final List<Provenance> records;

  CoverageReader(NetworkRules rules, Catalogue catalogue, Store store) throws SQLException {
    this.rules = rules;
    this.catalogue = catalogue;
    this.records = Provenance.all(store);
  }

  /** Makes sure that every table is loaded. */
  void requireTables(Store store) throws SQLException, WorkspaceException {
    require(store, STATES_TABLE, STATES);
    for (TieKind kind : rules.ties()) {
      require(store, kind.table(), kind.dataSet(catalogue).name());
    }
  }

  private static void require(Store store, String table, String name)
      throws SQLException, WorkspaceException {
    if (!store.hasTable(table)) {
      throw new WorkspaceException(
          "signed networks with these rules need the data set "
              + name
              + ", which is not loaded; get it with: entente data get "
              + name
              + ", then: entente data load "
              + name);
    }
  }

  /** The list of states, then the data sets of the rules. */
  List<SourceCoverage> of(int year) {
    List<SourceCoverage> all = new ArrayList<>();
    all.add(states(year));
    rules.ties().forEach(kind -> all.add(of(kind, year)));
    return all;
  }

  private SourceCoverage states(int year) {
    DataSet set = catalogue.find(STATES).orElseThrow();
    Extent extent = year > set.lastYear() ? Extent.CARRIED_ON : extent(set, year, year);
    return coverage("COW states " + set.release(), set, STATES_TABLE, extent);
  }

  SourceCoverage of(TieKind kind, int year) {
    DataSet set = kind.dataSet(catalogue);
    Extent extent = extent(set, rules.firstYear(kind, year), year);
    return coverage(kind.label(catalogue), set, kind.table(), extent);
  }

  private SourceCoverage coverage(String label, DataSet set, String table, Extent extent) {
    long problems =
        records.stream()
            .filter(record -> record.table().equals(table))
            .mapToLong(Provenance::problems)
            .sum();
    return new SourceCoverage(label, set.name(), set.firstYear(), set.lastYear(), extent, problems);
  }

  private static Extent extent(DataSet set, int from, int to) {
    if (set.lastYear() < from || to < set.firstYear()) {
      return Extent.NONE;
    }
    return set.firstYear() <= from && to <= set.lastYear() ? Extent.WHOLE : Extent.PART;
  }

  /** Why there can be no network of a year; empty if there can. */
  Optional<String> refusal(int year) {
    SourceCoverage states = states(year);
    if (!states.covers()) {
      return Optional.of(
          year + " lies before the list of states, which begins with " + states.firstYear());
    }
    for (Sign sign : Sign.values()) {
      Set<TieKind> kinds = rules.ties(sign);
      List<SourceCoverage> missing =
          kinds.stream().map(kind -> of(kind, year)).filter(c -> !c.covers()).toList();
      boolean enough = rules.gaps() == Gaps.DO_WITHOUT && missing.size() < kinds.size();
      if (!missing.isEmpty() && !enough) {
        return Optional.of(refusal(year, sign, missing));
      }
    }
    return Optional.empty();
  }

  private String refusal(int year, Sign sign, List<SourceCoverage> missing) {
    String names =
        missing.stream()
            .map(c -> c.label() + " (" + c.firstYear() + "-" + c.lastYear() + ")")
            .collect(Collectors.joining(", "));
    String others =
        kindsThatCover(sign, year).isEmpty()
            ? ""
            : ", or choose ties that cover it: " + String.join(", ", kindsThatCover(sign, year));
    return year
        + " is outside of "
        + names
        + ": "
        + (sign == Sign.POSITIVE ? "positive" : "negative")
        + " ties would be missing, not absent; choose another year"
        + others;
  }

  private List<String> kindsThatCover(Sign sign, int year) {
    List<String> kinds = new ArrayList<>();
    for (TieKind kind : TieKind.values()) {
      DataSet set = kind.dataSet(catalogue);
      if (kind.sign() == sign && set.firstYear() <= year && year <= set.lastYear()) {
        kinds.add(kind.name());
      }
    }
    return kinds;
  }
}
