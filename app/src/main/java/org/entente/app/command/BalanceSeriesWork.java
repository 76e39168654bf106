package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.entente.app.report.balance.BalanceFigures;
import org.entente.app.report.balance.BalanceJson;
import org.entente.app.report.balance.BalancePage;
import org.entente.app.report.balance.BalanceSeries;
import org.entente.core.measure.balance.FrustrationIndex;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.Sign;
import org.entente.data.Progress;
import org.entente.data.network.NetworkRules;
import org.entente.data.network.NetworkSeries;
import org.entente.data.network.SourceCoverage;
import org.entente.data.network.StateNetworks;
import org.entente.data.network.YearNetwork;
import org.entente.data.network.file.NetworkFile;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/** The balance of the system over years, as table, chart and networks. */
final class BalanceSeriesWork {

  private final Session session;
  private final WorkspaceOption option;
  private final NetworkRules rules;

  BalanceSeriesWork(Session session, WorkspaceOption option, NetworkRules rules) {
    this.session = session;
    this.option = option;
    this.rules = rules;
  }

  /** Reads, measures and writes. */
  void run(YearRange range, Path output, Path html, Path svg, boolean json)
      throws FailedException, WorkspaceException {
    NetworkSeries networks = read(range);
    networks
        .refused()
        .forEach(year -> session.say("entente: " + year.year() + " left out: " + year.reason()));
    BalanceSeries series = measure(networks);
    if (output != null) {
      AtomicFile.write(output, table(output, networks, series).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + output);
    }
    if (svg != null) {
      AtomicFile.write(svg, BalancePage.svg(series).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + svg);
    }
    if (html != null) {
      AtomicFile.write(html, BalancePage.html(series).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + html);
    }
    session.result(json ? BalanceJson.of(series) : text(series));
  }

  private NetworkSeries read(YearRange range) throws FailedException, WorkspaceException {
    Workspace workspace = option.workspace(session);
    BalanceWork.requireDatabase(workspace);
    try (Store store = workspace.openForReading()) {
      return new StateNetworks(store, session.onBoard().registry(), rules)
          .series(range.first(), range.last());
    }
  }

  private BalanceSeries measure(NetworkSeries networks) {
    FrustrationIndex index = FrustrationIndex.withDefaults();
    List<BalanceSeries.Year> years = new ArrayList<>();
    try (Progress.Task task =
        session.progress().begin("measuring years", OptionalLong.of(networks.networks().size()))) {
      for (YearNetwork year : networks.networks()) {
        years.add(new BalanceSeries.Year(year.year(), NetworkBalance.of(year.network(), index)));
        task.advance(1);
      }
    }
    YearNetwork last = networks.networks().get(networks.networks().size() - 1);
    return new BalanceSeries(
        NetworkOptions.words(rules),
        years,
        networks.refused().stream().map(year -> year.year() + ": " + year.reason()).toList(),
        last.coverage().stream().map(SourceCoverage::text).toList());
  }

  /** One network where the file is one of networks, otherwise the table of figures. */
  private static String table(Path output, NetworkSeries networks, BalanceSeries series)
      throws FailedException {
    NetworkFile.Format format = NetworkFile.Format.of(output).orElse(NetworkFile.Format.CSV);
    if (format == NetworkFile.Format.CSV) {
      return series.csv();
    }
    if (networks.networks().size() > 1) {
      throw new FailedException(
          output
              + " can hold the network of one year; for the table of years write to a .csv file");
    }
    return NetworkFile.text(format, List.of(networks.networks().get(0).annotated()));
  }

  private static String text(BalanceSeries series) {
    Grid grid =
        new Grid(
            "year",
            "states>",
            "ties>",
            "+>",
            "->",
            "+++>",
            "++->",
            "+-->",
            "--->",
            "triangles>",
            "walks>",
            "index>",
            "1-2L/m>");
    for (BalanceSeries.Year year : series.years()) {
      NetworkBalance b = year.balance();
      grid.row(
          List.of(
              String.valueOf(year.year()),
              String.valueOf(b.tied()),
              String.valueOf(b.network().edges().size()),
              String.valueOf(b.network().count(Sign.POSITIVE)),
              String.valueOf(b.network().count(Sign.NEGATIVE)),
              String.valueOf(b.census().ppp()),
              String.valueOf(b.census().ppm()),
              String.valueOf(b.census().pmm()),
              String.valueOf(b.census().mmm()),
              BalanceFigures.share(b.census().balance()),
              BalanceFigures.share(b.walkBalance()),
              index(b),
              BalanceFigures.share(b.frustrationBalance())));
    }
    return grid
        + "\n"
        + "index: the frustration index L, proved; \"a-b\": its bounds. triangles, walks, 1-2L/m: 1 is balanced.\n"
        + series.rule()
        + "\n";
  }

  private static String index(NetworkBalance balance) {
    if (balance.upper().isEmpty()) {
      return "\u2013";
    }
    return balance.proved()
        ? String.valueOf(balance.upper().getAsInt())
        : balance.lower().getAsInt() + "-" + balance.upper().getAsInt();
  }
}
