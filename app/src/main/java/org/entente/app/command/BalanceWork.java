package org.entente.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.entente.app.answer.CasebookBalance;
import org.entente.app.answer.Outlooks;
import org.entente.app.report.balance.BalanceReport;
import org.entente.core.assessment.balance.BalanceReader;
import org.entente.core.assessment.balance.BalanceView;
import org.entente.core.assessment.balance.SignedTie;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.search.FrustrationSettings;
import org.entente.core.state.State;
import org.entente.data.Progress;
import org.entente.data.casebook.Casebook;
import org.entente.data.casebook.CasebookException;
import org.entente.data.network.Evidence;
import org.entente.data.network.NetworkRules;
import org.entente.data.network.SourceCoverage;
import org.entente.data.network.StateNetworks;
import org.entente.data.network.YearNetwork;
import org.entente.data.network.file.AnnotatedNetwork;
import org.entente.data.network.file.NetworkFile;
import org.entente.data.network.file.ReadNetworks;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/** Makes signed networks from the casebook, the data sets or a file, and measures them. */
final class BalanceWork {

  /** Where ties are read from. */
  @SuppressWarnings("java:S115") // as the user writes them
  enum Source {
    auto,
    casebook,
    data
  }

  private final Session session;
  private final WorkspaceOption option;
  private final NetworkRules rules;

  BalanceWork(Session session, WorkspaceOption option, NetworkRules rules) {
    this.session = session;
    this.option = option;
    this.rules = rules;
  }

  /** The last day that the casebooks cover, or today if that is earlier. */
  LocalDate lastDay(List<String> casebooks) throws CasebookException, FailedException {
    return AssessmentWork.lastDay(session, session.onBoard().casebook(casebooks));
  }

  /** The members on a date. */
  BalanceReport onDate(List<State> members, LocalDate date, Source source, List<String> casebooks)
      throws FailedException, CasebookException, WorkspaceException {
    if (source == Source.data) {
      return ofYear(members, Outlooks.lastYear(date));
    }
    Casebook casebook = session.onBoard().casebook(casebooks);
    if (source == Source.auto && !CasebookBalance.covers(casebook.records(), members, date)) {
      if (option.workspace(session).hasDatabase()) {
        return ofYear(members, Outlooks.lastYear(date));
      }
      session.say(
          "entente: the casebook does not cover all of these states on "
              + date
              + "; data sets would: entente data get atop-dyads gml-disputes cow-states, then: entente data load atop-dyads gml-disputes cow-states");
    }
    return ofCasebook(members, date, casebook);
  }

  @SuppressWarnings("try") // the task only shows that something happens
  private BalanceReport ofCasebook(List<State> members, LocalDate date, Casebook casebook) {
    try (Progress.Task task = searching()) {
      return CasebookBalance.of(members, date, casebook);
    }
  }

  private static List<String> codes(List<State> members) {
    return members.stream().map(State::code).toList();
  }

  /** The members in a year, from the data sets. */
  BalanceReport ofYear(List<State> members, int year) throws FailedException, WorkspaceException {
    Workspace workspace = option.workspace(session);
    requireDatabase(workspace);
    try (Store store = workspace.openForReading()) {
      YearNetwork network =
          new StateNetworks(store, session.onBoard().registry(), rules).year(year);
      BalanceView view = new BalanceReader(ties(network)).view(codes(members));
      return report(
          view,
          new BalanceReport.Origin(
              year + " (data sets)",
              NetworkOptions.words(rules),
              network.coverage().stream().map(SourceCoverage::text).toList(),
              List.of()));
    }
  }

  /** Says what to bring where there is no database at all. */
  static void requireDatabase(Workspace workspace) throws FailedException {
    requireDatabase(workspace, "atop-dyads gml-disputes cow-states");
  }

  /** The same for other data sets. */
  static void requireDatabase(Workspace workspace, String sets) throws FailedException {
    if (!workspace.hasDatabase()) {
      throw new FailedException(
          "the workspace "
              + workspace.folder()
              + " holds no data yet; this needs "
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
  BalanceReport ofFile(Path file, List<String> nodes, OptionalInt year) throws FailedException {
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
                        "as the file has it",
                        List.of()))
            .toList();
    return report(
        new BalanceReader(ties).view(nodes),
        new BalanceReport.Origin(
            String.valueOf(file.getFileName()),
            "Signs as the file has them.",
            List.of(file.toString()),
            List.of()));
  }

  private static List<AnnotatedNetwork> read(Path file) throws FailedException {
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

  private static AnnotatedNetwork pick(Path file, List<AnnotatedNetwork> networks, OptionalInt year)
      throws FailedException {
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
                        + " holds the years "
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
  private BalanceReport report(BalanceView view, BalanceReport.Origin origin) {
    try (Progress.Task task = searching()) {
      return BalanceReport.of(view, origin, FrustrationSettings.withDefaults());
    }
  }

  private Progress.Task searching() {
    return session.progress().begin("searching for the best splits", OptionalLong.empty());
  }

  /** The network of a report with camps and reasons, ready to be written. */
  AnnotatedNetwork annotated(BalanceReport report) {
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
