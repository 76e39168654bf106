package org.entente.app.command.outlook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.report.outlook.BackTestDocument;
import org.entente.app.report.outlook.BackTestJson;
import org.entente.app.report.outlook.BackTestPage;
import org.entente.app.report.outlook.BackTestTable;
import org.entente.app.report.outlook.BackTestText;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.backtest.BackTestReport;
import org.entente.core.outlook.model.FullBackTest;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.Progress;
import org.entente.data.outlook.Covariates;
import org.entente.data.outlook.PanelBuilder;
import org.entente.data.outlook.PanelSource;
import org.entente.data.outlook.PanelUnit;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente outlook backtest}: how the outlook would have fared since 1870. */
@Command(
    name = "backtest",
    description = {
      "Back-test the outlook: train every recipe that was tried on what was known in 1870, 1875, ... and score it on what came after, compared with base rates and a ridge on all covariates. Shows order within the year, log loss, calibration, results by era, and the largest errors and successes. Takes about a minute.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente outlook backtest",
      "  entente outlook backtest -o scores.csv --html backtest.html"
    })
public final class OutlookBackTestCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption option;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write all scores to this file: .csv.")
  private Path output;

  @Option(names = "--json", description = "Write the result, with every violation, as JSON.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page with the tables and reliability diagrams.")
  private Path html;

  public OutlookBackTestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    checkWords();
    Workspace workspace = option.workspace(session);
    if (!workspace.hasDatabase()) {
      throw new FailedException(
          "the workspace "
              + workspace.folder()
              + " has no data yet; see what is available with: entente data list");
    }
    try (Store store = workspace.openForReading()) {
      // load
      Panel panel = new PanelBuilder(store).build(PanelUnit.ALLIANCE, session.progress());
      Map<Integer, String> members = members(store);
      // compute
      BackTestDocument document = new BackTestDocument(run(panel), members, inputs(store));
      // write
      write(document);
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + Store.message(e), e);
    }
    return 0;
  }

  private void checkWords() {
    if (output != null && !output.toString().endsWith(".csv")) {
      throw new ParameterException(
          spec.commandLine(), output + " does not end in .csv, the format of the scores");
    }
    for (Path path : Arrays.asList(output, html)) {
      option.requireOutside(spec.commandLine(), session, path);
    }
  }

  private BackTestReport run(Panel panel) {
    FullBackTest test = FullBackTest.of(panel);
    try (Progress.Task task =
        session.progress().begin("forecasting the past", OptionalLong.of(test.steps()))) {
      return test.run(() -> task.advance(1));
    }
  }

  private void write(BackTestDocument document) throws FailedException {
    if (output != null) {
      save(output, BackTestTable.csv(document));
    }
    if (html != null) {
      save(html, BackTestPage.html(document));
    }
    session.result(json ? BackTestJson.of(document) : BackTestText.of(document, session.colour()));
  }

  private void save(Path file, String text) throws FailedException {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    session.say("wrote " + file);
  }

  private Map<Integer, String> members(Store store) throws SQLException {
    StateRegistry registry = session.bundled().registry();
    Map<Integer, List<String>> codes = new TreeMap<>();
    store.rows(
        "SELECT DISTINCT atopid, member FROM atop_member WHERE bilat = 1 ORDER BY atopid, member",
        rows -> {
          while (rows.next()) {
            codes
                .computeIfAbsent(rows.getInt("atopid"), key -> new ArrayList<>())
                .add(code(registry, rows.getInt("member")));
          }
          return codes;
        });
    Map<Integer, String> names = new TreeMap<>();
    codes.forEach((alliance, list) -> names.put(alliance, String.join("-", list)));
    return names;
  }

  private static String code(StateRegistry registry, int number) {
    return registry.find("cow:" + number) instanceof StateLookup.Found found
        ? found.state().code()
        : "cow:" + number;
  }

  private static List<String> inputs(Store store) throws SQLException {
    List<String> sets = Covariates.builtin().sources().stream().map(PanelSource::dataset).toList();
    return Provenance.all(store).stream()
        .filter(record -> sets.contains(record.dataSet()))
        .map(
            record ->
                record.dataSet()
                    + " "
                    + record.release()
                    + " "
                    + record.file()
                    + " SHA-256 "
                    + record.sha256())
        .distinct()
        .toList();
  }
}
