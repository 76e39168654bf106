package org.entente.data.network;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.network.NetworkRules.Precedence;
import org.entente.data.network.NetworkSeries.RefusedYear;
import org.entente.data.network.TieReader.Tie;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Who were friends and who were enemies in a year: signed networks of states out of the tables of a
 * workspace, by {@link NetworkRules}.
 *
 * <p>Nodes are all members of the Correlates of War system on any day of the year, by the codes of
 * the registry (USA, JPN, KOR; the Federal Republic of 1955-1990 is DFR); a state that the registry
 * does not have goes by its number. The list of members ends with 2016, and its last members are
 * carried on. Records with a state that was no member are not used. A tie in either direction is a
 * tie.
 *
 * <p>Cost: one query for each kind of tie, whatever the number of years.
 */
public final class StateNetworks {

  /** More than any number of a state. */
  private static final long PAIRS = 10_000;

  private final Store store;
  private final StateRegistry registry;
  private final NetworkRules rules;
  private final Catalogue catalogue = Catalogue.builtin();

  /** Over an open database. */
  public StateNetworks(Store store, StateRegistry registry, NetworkRules rules) {
    this.store = store;
    this.registry = registry;
    this.rules = rules;
  }

  /** A spell of membership, in years. */
  private record Spell(int state, int from, int to) {}

  /**
   * The network of one year.
   *
   * @throws WorkspaceException if a data set is not loaded or does not cover the year; the message
   *     says what to do
   */
  public YearNetwork year(int year) throws WorkspaceException {
    return series(year, year).networks().get(0);
  }

  /**
   * The networks of the years from one to another, both included. Years that the data sets do not
   * cover are refused one by one, with the reason.
   *
   * @throws WorkspaceException if a data set is not loaded, or no year can be made
   * @throws IllegalArgumentException if the last year lies before the first
   */
  public NetworkSeries series(int from, int to) throws WorkspaceException {
    if (to < from) {
      throw new IllegalArgumentException("the years run from " + from + " back to " + to);
    }
    try {
      CoverageReader coverage = new CoverageReader(rules, catalogue, store);
      coverage.requireTables(store);
      List<Integer> years = new ArrayList<>();
      List<RefusedYear> refused = new ArrayList<>();
      for (int year = from; year <= to; year++) {
        Optional<String> refusal = coverage.refusal(year);
        if (refusal.isPresent()) {
          refused.add(new RefusedYear(year, refusal.get()));
        } else {
          years.add(year);
        }
      }
      if (years.isEmpty()) {
        throw new WorkspaceException("no signed network can be built: " + refused.get(0).reason());
      }
      return new NetworkSeries(networks(years, coverage), refused);
    } catch (SQLException e) {
      throw new WorkspaceException("the ties cannot be read: " + Store.message(e), e);
    }
  }

  private List<YearNetwork> networks(List<Integer> years, CoverageReader coverage)
      throws SQLException {
    Map<Integer, SortedMap<Long, List<Evidence>>> ties = ties(years);
    List<Spell> spells = spells();
    Map<Integer, String> codes = codes();
    List<YearNetwork> networks = new ArrayList<>();
    for (int year : years) {
      Map<Integer, String> members = members(spells, codes, year);
      networks.add(network(year, members, ties.get(year), coverage.of(year)));
    }
    return networks;
  }

  /** For every year the records by pair of states, in the order of the kinds. */
  private Map<Integer, SortedMap<Long, List<Evidence>>> ties(List<Integer> years)
      throws SQLException {
    Map<Integer, SortedMap<Long, List<Evidence>>> all = new HashMap<>();
    years.forEach(year -> all.put(year, new TreeMap<>()));
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    TieReader reader = new TieReader(store, rules, catalogue);
    for (TieKind kind : rules.ties()) {
      for (Tie tie : reader.read(kind, first, last)) {
        for (int year = Math.max(first, tie.from()); year <= Math.min(last, tie.to()); year++) {
          if (all.containsKey(year)) {
            all.get(year)
                .computeIfAbsent(tie.low() * PAIRS + tie.high(), pair -> new ArrayList<>(1))
                .add(tie.evidence());
          }
        }
      }
    }
    return all;
  }

  private List<Spell> spells() throws SQLException {
    return store.query(
        "SELECT ccode, styear, coalesce(year(end_date), 9999) FROM cow_states",
        row -> new Spell(row.getInt(1), row.getInt(2), row.getInt(3)));
  }

  private Map<Integer, String> codes() {
    return registry.states().stream()
        .filter(state -> state.cow().isPresent())
        .collect(Collectors.toMap(state -> state.cow().getAsInt(), State::code));
  }

  private static SortedMap<Integer, String> members(
      List<Spell> spells, Map<Integer, String> codes, int year) {
    SortedMap<Integer, String> members = new TreeMap<>();
    for (Spell spell : spells) {
      if (spell.from() <= year && year <= spell.to()) {
        members.put(
            spell.state(), codes.getOrDefault(spell.state(), String.valueOf(spell.state())));
      }
    }
    return members;
  }

  private YearNetwork network(
      int year,
      Map<Integer, String> members,
      SortedMap<Long, List<Evidence>> ties,
      List<SourceCoverage> coverage) {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    members.values().forEach(builder::node);
    List<Integer> places = new ArrayList<>(members.keySet());
    SortedMap<SignedEdge, List<Evidence>> evidence = new TreeMap<>();
    ties.forEach(
        (pair, records) -> {
          int low = (int) (pair / PAIRS);
          int high = (int) (pair % PAIRS);
          Optional<Sign> sign = sign(records);
          if (sign.isPresent() && members.containsKey(low) && members.containsKey(high)) {
            builder.edge(members.get(low), members.get(high), sign.get());
            evidence.put(
                new SignedEdge(
                    java.util.Collections.binarySearch(places, low),
                    java.util.Collections.binarySearch(places, high),
                    sign.get()),
                List.copyOf(records));
          }
        });
    return new YearNetwork(year, builder.build(), evidence, coverage, rules);
  }

  private Optional<Sign> sign(List<Evidence> records) {
    boolean positive = records.stream().anyMatch(e -> e.sign() == Sign.POSITIVE);
    boolean negative = records.stream().anyMatch(e -> e.sign() == Sign.NEGATIVE);
    if (positive && negative && rules.whereBoth() == Precedence.NO_EDGE) {
      return Optional.empty();
    }
    boolean wins = rules.whereBoth() == Precedence.POSITIVE || !negative;
    return Optional.of(positive && wins ? Sign.POSITIVE : Sign.NEGATIVE);
  }
}
