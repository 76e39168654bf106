package org.entente.app.command.measure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.app.command.shared.AtomicFile;
import org.entente.app.command.shared.Session;
import org.entente.app.report.format.ProgramVersion;
import org.entente.app.report.similarity.SimilarityJson;
import org.entente.app.report.similarity.SimilarityPage;
import org.entente.app.report.similarity.SimilarityText;
import org.entente.core.measure.similarity.Convention;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.state.State;
import org.entente.data.portfolio.PeriodPortfolios;
import org.entente.data.portfolio.ScoreTable;
import org.entente.data.table.Codebook;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableWriter;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.SimilarityAnalysis;
import org.entente.engine.result.ScoreTableNotes;
import org.entente.engine.result.SimilarityResult;
import org.entente.engine.source.FailedException;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code entente similarity}: how alike the preferences of states are. */
@Command(
    name = "similarity",
    description = {
      "Measure how similar the preferences of states are: agreement, S, pi, kappa, tau-b and alignment of their votes in the UN General Assembly or of their alliance obligations, for every pair and period, with n and the pair's rank among all dyads.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente similarity USA JPN KOR --from 1990",
      "  entente similarity JPN KOR --contested --issue nu --html jpn-kor.html",
      "  entente similarity USA JPN --of alliances --measures s_abs,s_abs_cinc --json",
      "  entente similarity --of votes --period year -o all-dyads.parquet"
    })
public final class SimilarityCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Mixin private SimilarityOptions options;

  public SimilarityCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException, WorkspaceException {
    // the words
    List<State> states = options.states(spec.commandLine(), session);
    options.checkYears(spec.commandLine());
    Convention convention = options.convention(spec.commandLine());
    List<SimilarityMeasure> measures = options.measures(spec.commandLine(), states.isEmpty());
    TableFormat format = options.output == null ? null : options.format(spec.commandLine());
    for (Path path : Arrays.asList(options.output, options.svg, options.html)) {
      options.workspace.requireOutside(spec.commandLine(), session, path);
    }
    Workspace workspace = options.workspace.workspace(session);
    SimilarityAnalysis analysis =
        new SimilarityAnalysis(
            new Sources(session.bundled(), List.of(), WorkspaceData.of(workspace), session::today),
            session.feedback(),
            convention,
            measures);
    analysis.requireDatabase();
    try (Store store = workspace.openForReading()) {
      // load
      List<PeriodPortfolios> periods = analysis.read(store, options.from, options.to);
      // compute and write
      if (format != null) {
        writeTable(store, analysis.fill(store, periods, states), format);
      }
      if (!states.isEmpty()) {
        show(analysis.report(store, periods, states), format == null);
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + Store.message(e), e);
    }
    return 0;
  }

  /** Writes the scores with a codebook beside them. */
  private void writeTable(Store store, ScoreTableNotes notes, TableFormat format)
      throws WorkspaceException {
    String codebook = Codebook.csv(notes.codebook());
    Map<String, String> about = new LinkedHashMap<>();
    about.put("entente_version", ProgramVersion.get());
    about.put("entente_inputs", String.join("\n", notes.inputs()) + "\n");
    about.put(TableWriter.CODEBOOK, codebook);
    about.put("entente_references", notes.references());
    Path output = options.output;
    AtomicFile.write(
        output,
        file -> {
          // The database makes the file itself.
          Files.delete(file);
          new TableWriter(store, session.progress())
              .write(ScoreTable.QUERY, file, format, about, notes.codebook());
        });
    session.say("wrote " + output);
    String name = String.valueOf(output.getFileName());
    Path beside = output.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".codebook.csv");
    AtomicFile.write(beside, codebook.getBytes(StandardCharsets.UTF_8));
    session.say("wrote " + beside);
  }

  /** Files before the result: if one cannot be written, nothing is printed. */
  private void show(SimilarityResult report, boolean noTable) throws FailedException {
    if (options.svg != null) {
      AtomicFile.write(options.svg, SimilarityPage.svg(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + options.svg);
    }
    if (options.html != null) {
      AtomicFile.write(options.html, SimilarityPage.html(report).getBytes(StandardCharsets.UTF_8));
      session.say("wrote " + options.html);
    }
    if (options.json) {
      session.result(SimilarityJson.of(report));
    } else if (noTable && options.svg == null && options.html == null) {
      session.result(SimilarityText.of(report));
    }
  }
}
