package org.entente.app.command.measure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.YearRange;
import org.entente.app.report.balance.BalanceFigures;
import org.entente.app.report.balance.BalanceJson;
import org.entente.app.report.balance.BalancePage;
import org.entente.core.measure.balance.NetworkBalance;
import org.entente.core.measure.balance.network.Sign;
import org.entente.data.network.NetworkSeries;
import org.entente.data.network.file.NetworkFile;
import org.entente.engine.BalanceAnalysis;
import org.entente.engine.result.BalanceSeries;
import org.entente.engine.source.FailedException;

/** The balance of the system over years, as table, chart and networks. */
public final class BalanceSeriesOutput {

  private final Session session;
  private final BalanceAnalysis analysis;

  public BalanceSeriesOutput(Session session, BalanceAnalysis analysis) {
    this.session = session;
    this.analysis = analysis;
  }

  /** Reads, measures and writes. */
  void write(YearRange range, Path output, Path html, Path svg, boolean json) {
    NetworkSeries networks = analysis.networks(range.first(), range.last());
    networks
        .refused()
        .forEach(year -> session.say("entente: " + year.year() + " left out: " + year.reason()));
    BalanceSeries series = analysis.series(networks);
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
              + " can hold the network of one year only; for a table of several years write to a .csv file");
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
