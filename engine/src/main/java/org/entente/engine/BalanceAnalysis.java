package org.entente.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.entente.core.assessment.balance.BalanceReader;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.measure.balance.FrustrationIndex;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.state.State;
import org.entente.core.time.Years;
import org.entente.data.Progress;
import org.entente.data.casebook.Casebook;
import org.entente.data.network.Evidence;
import org.entente.data.network.NetworkRules;
import org.entente.data.network.NetworkSeries;
import org.entente.data.network.SourceCoverage;
import org.entente.data.network.StateNetworks;
import org.entente.data.network.YearNetwork;
import org.entente.data.network.file.AnnotatedNetwork;
import org.entente.data.network.file.NetworkFile;
import org.entente.data.network.file.ReadNetworks;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.result.BalanceResult;
import org.entente.engine.result.BalanceSeries;
import org.entente.engine.result.NetworkPhrases;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Feedback;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;

/** Makes signed networks from the casebook, the data sets or a file, and measures them. */
public final class BalanceAnalysis {

  /** Where ties are read from. */
  @SuppressWarnings("java:S115") // as the user writes them
  public enum Source {
    /** The casebook if it covers the states, otherwise the data sets. */
    auto,
    /** The casebook. */
    casebook,
    /** The loaded data sets. */
    data
  }

  private final Sources sources;
  private final Feedback feedback;
  private final NetworkRules rules;

  /** With the usual rules. */
  public BalanceAnalysis(Sources sources, Feedback feedback) {
    this(sources, feedback, NetworkRules.withDefaults());
  }

  /** With rules for what is a tie. */
  public BalanceAnalysis(Sources sources, Feedback feedback, NetworkRules rules) {
    this.sources = sources;
    this.feedback = feedback;
    this.rules = rules;
  }

  /** The members on a date. */
  public BalanceResult onDate(List<State> members, LocalDate date, Source source) {
    if (source == Source.data) {
      return ofYear(members, Years.lastEnded(date));
    }
    Casebook casebook = sources.casebook();
    if (source == Source.auto && !CasebookBalance.covers(casebook.records(), members, date)) {
      if (sources.workspace().isUsable()) {
        return ofYear(members, Years.lastEnded(date));
      }
      feedback.say(
          "entente: the casebook does not cover all of these states on "
              + date
              + "; these data sets do: entente data get atop-dyads gml-disputes cow-states, then: entente data load atop-dyads gml-disputes cow-states");
    }
    return ofCasebook(members, date, casebook);
  }

  @SuppressWarnings("try") // the task only shows that something happens
  private BalanceResult ofCasebook(List<State> members, LocalDate date, Casebook casebook) {
    try (Progress.Task task = searching()) {
      return CasebookBalance.of(members, date, casebook);
    }
  }

  private static List<String> codes(List<State> members) {
    return members.stream().map(State::code).toList();
  }

  /** The members in a year, from the data sets. */
  public BalanceResult ofYear(List<State> members, int year) {
    YearNetwork network =
        networks("atop-dyads gml-disputes cow-states", states -> states.year(year));
    BalanceView view = new BalanceReader(ties(network)).view(codes(members));
    return report(
        view,
        new BalanceResult.Origin(
            year + " (data sets)",
            NetworkPhrases.rules(rules),
            network.coverage().stream().map(SourceCoverage::text).toList(),
            List.of()));
  }

  /** The networks of a range of years, with the years that the data do not cover. */
  public NetworkSeries networks(int first, int last) {
    return networks("atop-dyads gml-disputes cow-states", states -> states.series(first, last));
  }

  /** What is read from the networks of the data sets. */
  private interface NetworkReading<T> {
    T from(StateNetworks networks) throws WorkspaceException;
  }

  private <T> T networks(String sets, NetworkReading<T> reading) {
    requireDatabase(sources.workspace(), sets);
    return sources
        .workspace()
        .read(store -> reading.from(new StateNetworks(store, sources.registry(), rules)))
        .orElseThrow();
  }

  /** The balance of every year of a series. */
  public BalanceSeries series(NetworkSeries networks) {
    FrustrationIndex index = FrustrationIndex.withDefaults();
    List<BalanceSeries.Year> years = new ArrayList<>();
    try (Progress.Task task =
        feedback.progress().begin("measuring years", OptionalLong.of(networks.networks().size()))) {
      for (YearNetwork year : networks.networks()) {
        years.add(new BalanceSeries.Year(year.year(), NetworkBalance.of(year.network(), index)));
        task.advance(1);
      }
    }
    YearNetwork last = networks.networks().get(networks.networks().size() - 1);
    return new BalanceSeries(
        NetworkPhrases.rules(rules),
        years,
        networks.refused().stream().map(year -> year.year() + ": " + year.reason()).toList(),
        last.coverage().stream().map(SourceCoverage::text).toList());
  }

  /** Says what to load if there is no database. */
  public static void requireDatabase(WorkspaceData workspace, String sets) {
    if (!workspace.isUsable()) {
      throw new FailedException(
          "the workspace "
              + workspace.workspace().folder()
              + " has no data yet; this needs "
              + sets
              + ": entente data get "
              + sets
              + ", then: entente data load "
              + sets);
    }
  }

  private static List<SignedTie> ties(YearNetwork network) {
    List<SignedTie> ties = new ArrayList<>();
    List<String> nodes = network.network().nodes();
    network
        .evidence()
        .forEach(
            (edge, evidence) ->
                ties.add(
                    new SignedTie(
                        nodes.get(edge.from()),
                        nodes.get(edge.to()),
                        edge.sign(),
                        String.join("; ", evidence.stream().map(Evidence::text).toList()),
                        List.of())));
    return ties;
  }

  /** A network from a file, with some of its nodes to look at. */
  public BalanceResult ofFile(Path file, List<String> nodes, OptionalInt year) {
    SignedNetwork network = pick(file, read(file), year).network();
    for (String node : nodes) {
      if (network.indexOf(node).isEmpty()) {
        throw new FailedException(
            file + " has no node \"" + node + "\"; it has " + some(network.nodes()));
      }
    }
    List<SignedTie> ties =
        network.edges().stream()
            .map(
                edge ->
                    new SignedTie(
                        network.nodes().get(edge.from()),
                        network.nodes().get(edge.to()),
                        edge.sign(),
                        "as in the file",
                        List.of()))
            .toList();
    return report(
        new BalanceReader(ties).view(nodes),
        new BalanceResult.Origin(
            String.valueOf(file.getFileName()),
            "Signs as in the file.",
            List.of(file.toString()),
            List.of()));
  }

  private static List<AnnotatedNetwork> read(Path file) {
    ReadNetworks read;
    try {
      read = NetworkFile.read(file);
    } catch (IOException e) {
      throw new FailedException(file + " cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new FailedException(e.getMessage(), e);
    }
    if (!read.problems().isEmpty()) {
      String first = String.valueOf(read.problems().kept().get(0));
      long more = read.problems().count() - 1;
      throw new FailedException(
          more == 0 ? first : first + " (and " + more + " more like it in the file)");
    }
    return read.networks();
  }

  private static AnnotatedNetwork pick(
      Path file, List<AnnotatedNetwork> networks, OptionalInt year) {
    if (networks.size() == 1 && year.isEmpty()) {
      return networks.get(0);
    }
    return networks.stream()
        .filter(network -> year.isPresent() && network.year().equals(year))
        .findFirst()
        .orElseThrow(
            () ->
                new FailedException(
                    file
                        + " has the years "
                        + String.join(
                            ", ",
                            networks.stream()
                                .map(n -> n.year().isPresent() ? "" + n.year().getAsInt() : "none")
                                .limit(20)
                                .toList())
                        + "; choose one of them with --year"));
  }

  private static String some(List<String> names) {
    int most = Math.min(names.size(), 10);
    return String.join(", ", names.subList(0, most)) + (names.size() > most ? ", ..." : "");
  }

  @SuppressWarnings("try") // the task only shows that something happens
  private BalanceResult report(BalanceView view, BalanceResult.Origin origin) {
    try (Progress.Task task = searching()) {
      return BalanceResult.of(view, origin, FrustrationSettings.withDefaults());
    }
  }

  private Progress.Task searching() {
    return feedback.progress().begin("searching for the best splits", OptionalLong.empty());
  }

  /** The network of a report with camps and reasons, ready to be written. */
  public AnnotatedNetwork annotated(BalanceResult report) {
    SignedNetwork network = report.balance().network();
    Map<SignedEdge, String> reasons = new TreeMap<>();
    for (SignedTie tie : report.view().ties()) {
      reasons.put(
          new SignedEdge(
              network.indexOf(tie.a()).orElseThrow(),
              network.indexOf(tie.b()).orElseThrow(),
              tie.sign()),
          tie.why());
    }
    AnnotatedNetwork annotated =
        AnnotatedNetwork.of(network).withEdgeAttribute(AnnotatedNetwork.EVIDENCE, reasons);
    return report
        .balance()
        .split()
        .map(
            split -> {
              Map<String, String> camps = new TreeMap<>();
              for (int node = 0; node < network.size(); node++) {
                camps.put(network.nodes().get(node), split.sides().get(node) ? "2" : "1");
              }
              Map<SignedEdge, String> odd = new TreeMap<>();
              split.frustrated().forEach(edge -> odd.put(edge, "true"));
              return annotated
                  .withNodeAttribute("camp", camps)
                  .withEdgeAttribute("frustrated", odd);
            })
        .orElse(annotated);
  }
}
