package org.entente.app.command.outlook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Grid;
import org.entente.app.command.shared.Session;
import org.entente.app.command.shared.WorkspaceOption;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.outlook.Ending;
import org.entente.data.catalogue.References;
import org.entente.data.outlook.Frequency;
import org.entente.data.outlook.PanelBuilder;
import org.entente.data.outlook.PanelCodebook;
import org.entente.data.outlook.PanelFacts;
import org.entente.data.outlook.PanelUnit;
import org.entente.data.outlook.PanelWriter;
import org.entente.data.table.Codebook;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableWriter;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente outlook panel}: the alliance-years that the outlook learns from. */
@Command(
    name = "panel",
    description =
        "Build the panel of alliances (or of their members) in force at the end of every year from the loaded data sets, with what could be known then and what became of them. Without -o, show base rates.")
public final class OutlookPanelCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private WorkspaceOption workspace;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the panel to this file (.csv, .parquet, .jsonl, .duckdb or .dta), and its codebook next to it.")
  private Path output;

  @Option(names = "--members", description = "One row per member instead of per alliance.")
  private boolean members;

  public OutlookPanelCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    workspace.requireOutside(spec.commandLine(), session, output);
    PanelUnit unit = members ? PanelUnit.MEMBER : PanelUnit.ALLIANCE;
    try (Store store = workspace.workspace(session).openForReading()) {
      if (output == null) {
        session.result(
            facts(PanelFacts.of(new PanelBuilder(store).build(unit, session.progress()))));
      } else {
        write(store, unit);
      }
    }
    return 0;
  }

  private void write(Store store, PanelUnit unit) throws FailedException, WorkspaceException {
    TableFormat format =
        TableFormat.of(output)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "\""
                            + output
                            + "\" has an unknown file type; end it with "
                            + TableFormat.ENDINGS));
    PanelCodebook codebook = new PanelCodebook();
    String columns = Codebook.csv(codebook.entries(unit));
    Map<String, String> about = new LinkedHashMap<>();
    about.put("entente_version", ProgramVersion.get());
    about.put(TableWriter.CODEBOOK, columns);
    about.put("entente_references", References.text(codebook.references(unit)));
    AtomicFile.write(
        output,
        file -> {
          // The database makes the file itself.
          Files.delete(file);
          new PanelWriter(store).write(unit, file, format, about, session.progress());
        });
    session.say("wrote " + output);
    String name = String.valueOf(output.getFileName());
    Path beside = output.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".codebook.csv");
    AtomicFile.write(beside, columns.getBytes(StandardCharsets.UTF_8));
    session.say("wrote " + beside);
  }

  private static String facts(PanelFacts facts) {
    Grid grid =
        new Grid(
            "which",
            "alliances>",
            "years>",
            "violated>",
            "rate>",
            "renegotiated>",
            "fulfilled>",
            "state exit>");
    row(grid, facts.overall());
    facts.byEra().forEach(frequency -> row(grid, frequency));
    facts.byObligation().forEach(frequency -> row(grid, frequency));
    facts.byAge().forEach(frequency -> row(grid, named(frequency)));
    return grid
        + "\nEras refer to the year of the outcome; ages are in years; rates are violations per alliance-year, bilateral and multilateral together.\n";
  }

  private static Frequency named(Frequency frequency) {
    return new Frequency(
        "age " + frequency.label(), frequency.alliances(), frequency.years(), frequency.endings());
  }

  private static void row(Grid grid, Frequency f) {
    grid.row(
        List.of(
            f.label(),
            String.valueOf(f.alliances()),
            String.valueOf(f.years()),
            String.valueOf(f.count(Ending.VIOLATED)),
            f.rate().isPresent()
                ? String.format(Locale.ROOT, "%.2f %%", 100 * f.rate().getAsDouble())
                : "\u2013",
            String.valueOf(f.count(Ending.RENEGOTIATED)),
            String.valueOf(f.count(Ending.FULFILLED)),
            String.valueOf(f.count(Ending.STATE_EXIT))));
  }
}
