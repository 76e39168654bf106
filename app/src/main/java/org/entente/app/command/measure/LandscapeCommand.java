package org.entente.app.command.measure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.landscape.EqualEnergy;
import org.entente.core.measure.landscape.Landscape;
import org.entente.core.measure.landscape.LandscapeSearch;
import org.entente.core.measure.landscape.Switch;
import org.entente.core.measure.landscape.TwoSides;
import org.entente.core.state.State;
import org.entente.data.network.StateNetworks;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.BalanceAnalysis;
import org.entente.engine.question.QuestionParser;
import org.entente.engine.result.NetworkPhrases;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente landscape}: into which two sides would states fall? */
@Command(
    name = "landscape",
    description = {
      "Find the two sides into which states would fall, by landscape theory (Axelrod and Bennett 1993) for up to 22 states: all local minima of the energy with their basins, and which single change of side would lower it most. Sizes are CINC; propensities are the signs of the states' ties in the year (our interpretation, not the paper's), or all -1 with --realist. Needs the data set nmc and those of the ties.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente landscape GBR FRA DEU ITA RUS --year 1936 --realist",
      "  entente landscape USA GBR FRA RUS CHN JPN IND PAK --year 1971 --ties obligation,rivalry-tss",
      "  entente landscape GBR FRA RUS DEU AUH ITA --year 1907 --side GBR,FRA,RUS"
    })
public final class LandscapeCommand implements Callable<Integer> {

  private static final int MOST_MINIMA = 12;

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "0..*",
      description = "Two to 22 states, by name, code or number.")
  private List<String> states = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      required = true,
      description = "The year of sizes and ties.")
  private int year;

  @Option(names = "--realist", description = "Set every propensity to -1: all states are rivals.")
  private boolean realist;

  @Option(
      names = "--side",
      split = ",",
      paramLabel = "STATE",
      description = "One side of a split: show what each change of side would do to its energy.")
  private List<String> side = new ArrayList<>();

  @Mixin private NetworkOptions rules;

  @Mixin private WorkspaceOption workspace;

  public LandscapeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    QuestionParser words = new QuestionParser(session.bundled().registry());
    List<State> chosen = words.members(states, LocalDate.of(year, 12, 31));
    if (chosen.size() > LandscapeSearch.MOST) {
      throw new ParameterException(
          spec.commandLine(),
          "all splits are examined, which is possible for up to "
              + LandscapeSearch.MOST
              + " states; you named "
              + chosen.size());
    }
    List<String> onSide = side.stream().map(word -> words.state(word).code()).toList();
    List<String> codes = chosen.stream().map(State::code).toList();
    onSide.stream()
        .filter(code -> !codes.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw new ParameterException(
                  spec.commandLine(), code + " is on a side but not among the states");
            });
    Landscape landscape = landscape(chosen, codes);
    session.result(text(landscape, onSide));
    return 0;
  }

  private Landscape landscape(List<State> chosen, List<String> codes)
      throws FailedException, WorkspaceException {
    Workspace own = workspace.workspace(session);
    BalanceAnalysis.requireDatabase(
        WorkspaceData.of(own), "nmc atop-dyads gml-disputes cow-states");
    try (Store store = own.openForReading()) {
      Map<String, Double> sizes = sizes(store, chosen);
      double[] all = codes.stream().mapToDouble(sizes::get).toArray();
      if (realist) {
        return Landscape.realist(codes, all);
      }
      SignedNetwork network =
          new StateNetworks(store, session.bundled().registry(), rules.rules(spec.commandLine()))
              .year(year)
              .network();
      return Landscape.ofNetwork(restricted(network, codes), sizes);
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + Store.message(e), e);
    }
  }

  private Map<String, Double> sizes(Store store, List<State> chosen)
      throws FailedException, SQLException {
    if (!store.hasTable("cinc")) {
      throw new FailedException(
          "sizes are CINC, which needs the data set nmc; get it with: entente data get nmc, then: entente data load nmc");
    }
    Map<String, Double> sizes = new LinkedHashMap<>();
    for (State state : chosen) {
      List<Double> found =
          store.query(
              "SELECT 100 * cinc FROM cinc WHERE cinc IS NOT NULL AND year = "
                  + year
                  + " AND ccode = "
                  + state.cow().orElse(-1),
              row -> row.getDouble(1));
      if (found.isEmpty()) {
        throw new FailedException(
            "no CINC of "
                + state
                + " in "
                + year
                + ": its size is missing, not zero; leave it out");
      }
      sizes.put(state.code(), found.get(0));
    }
    return sizes;
  }

  private static SignedNetwork restricted(SignedNetwork network, List<String> codes) {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    codes.forEach(builder::node);
    network
        .edges()
        .forEach(
            edge -> {
              String a = network.nodes().get(edge.from());
              String b = network.nodes().get(edge.to());
              if (codes.contains(a) && codes.contains(b)) {
                builder.edge(a, b, edge.sign());
              }
            });
    return builder.build();
  }

  private String text(Landscape landscape, List<String> onSide) {
    LandscapeSearch.Result result = LandscapeSearch.search(landscape, EqualEnergy.COUNTED);
    Grid grid = new Grid("energy>", "basin>", "one side", "the other");
    result.minima().stream()
        .limit(MOST_MINIMA)
        .forEach(
            minimum ->
                grid.row(
                    List.of(
                        number(minimum.energy()),
                        share(minimum.basin(), result.splits()),
                        names(landscape, minimum.sides().first()),
                        names(landscape, minimum.sides().second()))));
    int hidden = result.minima().size() - MOST_MINIMA;
    return String.format(
            Locale.ROOT,
            "%d states, %d splits, %d local minima%s",
            landscape.nations(),
            result.splits(),
            result.minima().size(),
            hidden > 0 ? "; the " + MOST_MINIMA + " lowest:" : ":")
        + "\n\n"
        + grid
        + "\n"
        + "Sizes: CINC in percent, "
        + year
        + ". Propensities: "
        + (realist
            ? "all -1."
            : "1 and -1 by the sign of the tie, 0 without one. "
                + NetworkPhrases.rules(rules.rules(spec.commandLine())))
        + " Axelrod, R. and Bennett, D. S. (1993). A Landscape Theory of Aggregation. British Journal of Political Science 23(2), 211-233.\n"
        + (onSide.isEmpty() ? "" : changes(landscape, landscape.split(onSide)));
  }

  private static String changes(Landscape landscape, TwoSides sides) {
    Grid grid = new Grid("change of side", "change in energy>");
    landscape.switches(sides).stream()
        .sorted(Comparator.comparingDouble(Switch::energyChange))
        .forEach(change -> grid.row(List.of(change.name(), number(change.energyChange()))));
    return "\n"
        + names(landscape, sides.first())
        + " against "
        + names(landscape, sides.second())
        + ": energy "
        + number(landscape.energy(sides))
        + (landscape.isLocalMinimum(sides, EqualEnergy.COUNTED)
            ? ", a local minimum"
            : ", no minimum")
        + "\n\n"
        + grid;
  }

  private static String names(Landscape landscape, List<Integer> nations) {
    return nations.isEmpty()
        ? "\u2013"
        : String.join(" ", nations.stream().map(landscape.names()::get).toList());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value == 0 ? 0.0 : value);
  }

  private static String share(long basin, long splits) {
    return String.format(Locale.ROOT, "%.1f%%", 100.0 * basin / splits);
  }
}
