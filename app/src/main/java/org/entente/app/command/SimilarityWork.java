package org.entente.app.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.app.report.format.ProgramVersion;
import org.entente.app.report.similarity.SimilarityReport;
import org.entente.app.report.similarity.SimilarityReport.Subject;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.Convention;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.core.state.State;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;
import org.entente.data.portfolio.AlliancePortfolios;
import org.entente.data.portfolio.PeriodPortfolios;
import org.entente.data.portfolio.ScoreTable;
import org.entente.data.portfolio.VotePortfolios;
import org.entente.data.table.Codebook;
import org.entente.data.table.CodebookEntry;
import org.entente.data.table.TableFormat;
import org.entente.data.table.TableWriter;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/** Reads portfolios, scores them, and makes a report or a table of the scores. */
final class SimilarityWork {

  private final Session session;
  private final Convention convention;
  private final List<SimilarityMeasure> measures;
  private final boolean sessions;
  private final boolean votes;

  SimilarityWork(Session session, Convention convention, List<SimilarityMeasure> measures) {
    this.session = session;
    this.convention = convention;
    this.measures = measures;
    this.votes = convention instanceof VoteConvention;
    this.sessions =
        convention instanceof VoteConvention ofVotes
            && ofVotes.period() == VoteConvention.Period.SESSION;
  }

  private List<String> dataSets() {
    List<String> names =
        new ArrayList<>(votes ? List.of("un-votes") : List.of("atop-dyads", "cow-states"));
    if (measures.contains(SimilarityMeasure.S_ABS_CINC)) {
      names.add("nmc");
    }
    return names;
  }

  /** Says what to bring where there is no database at all. */
  void requireDatabase(Workspace workspace) throws FailedException {
    if (!workspace.hasDatabase()) {
      String names = String.join(" ", dataSets());
      throw new FailedException(
          "the workspace "
              + workspace.folder()
              + " holds no data yet; this needs "
              + names
              + ": entente data get "
              + names
              + ", then: entente data load "
              + names);
    }
  }

  /** The portfolios of some years. */
  List<PeriodPortfolios> read(Store store, int from, int to)
      throws WorkspaceException, SQLException {
    if (measures.contains(SimilarityMeasure.S_ABS_CINC) && !store.hasTable("nmc")) {
      session.say(
          "entente: s_abs_cinc needs the data set nmc and stays empty; bring it with: entente data get nmc, then: entente data load nmc");
    }
    if (convention instanceof VoteConvention ofVotes) {
      int shift = ScoreTable.year(sessions, 0);
      return new VotePortfolios(store, ofVotes).read(from - shift, to - shift);
    }
    return new AlliancePortfolios(store, (AllianceConvention) convention).read(from, to);
  }

  /** Writes the scores of some pairs, or of all dyads, with a codebook beside them. */
  void writeTable(
      Store store,
      List<PeriodPortfolios> periods,
      List<State> states,
      Path output,
      TableFormat format)
      throws FailedException, WorkspaceException, SQLException {
    String codebook;
    List<CodebookEntry> entries;
    try (ScoreTable table = new ScoreTable(store, sessions, measures)) {
      for (PeriodPortfolios period : periods) {
        add(table, period.period(), score(period), states);
      }
      entries = table.codebook(convention.text(), String.join("; ", dataSets()));
      codebook = Codebook.csv(entries);
    }
    Map<String, String> about = new LinkedHashMap<>();
    about.put("entente_version", ProgramVersion.get());
    about.put("entente_inputs", String.join("\n", inputs(store)) + "\n");
    about.put("entente_codebook", codebook);
    about.put("entente_references", References.text(references()));
    AtomicFile.write(
        output,
        file -> {
          // The database makes the file itself.
          Files.delete(file);
          new TableWriter(store, session.progress()).write(ScoreTable.QUERY, file, format, about);
        });
    session.say("wrote " + output);
    String name = String.valueOf(output.getFileName());
    Path beside = output.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".codebook.csv");
    AtomicFile.write(beside, codebook.getBytes(StandardCharsets.UTF_8));
    session.say("wrote " + beside);
  }

  private DyadScores score(PeriodPortfolios period) {
    return new PortfolioScorer(measures).score(period.portfolios());
  }

  private static void add(ScoreTable table, int period, DyadScores scores, List<State> states)
      throws WorkspaceException {
    if (states.isEmpty()) {
      table.addAll(period, scores);
      return;
    }
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        int first = place(scores, states.get(i));
        int second = place(scores, states.get(j));
        if (first >= 0 && second >= 0) {
          table.add(period, scores, first, second);
        }
      }
    }
  }

  private static int place(DyadScores scores, State state) {
    return scores.portfolios().placeOf(state.cow().orElseThrow());
  }

  /** The report on every pair of the states. */
  SimilarityReport report(Store store, List<PeriodPortfolios> periods, List<State> states)
      throws SQLException {
    List<List<SimilarityReport.Period>> rows = new ArrayList<>();
    List<State[]> pairs = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      for (int j = i + 1; j < states.size(); j++) {
        pairs.add(new State[] {states.get(i), states.get(j)});
        rows.add(new ArrayList<>());
      }
    }
    for (PeriodPortfolios period : periods) {
      DyadScores scores = score(period);
      for (int p = 0; p < pairs.size(); p++) {
        int first = place(scores, pairs.get(p)[0]);
        int second = place(scores, pairs.get(p)[1]);
        if (first >= 0 && second >= 0) {
          rows.get(p).add(row(period.period(), scores, scores.dyad(first, second)));
        }
      }
    }
    List<SimilarityReport.Pair> reported = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      reported.add(new SimilarityReport.Pair(pairs.get(p)[0], pairs.get(p)[1], rows.get(p)));
    }
    return new SimilarityReport(
        votes ? Subject.VOTES : Subject.ALLIANCES,
        convention,
        measures,
        reported,
        inputs(store),
        References.text(references()).lines().toList());
  }

  private SimilarityReport.Period row(int period, DyadScores scores, int dyad) {
    return new SimilarityReport.Period(
        sessions ? OptionalInt.of(period) : OptionalInt.empty(),
        ScoreTable.year(sessions, period),
        scores.n(dyad),
        scores.missing(dyad),
        measures.stream()
            .map(
                measure ->
                    new SimilarityReport.Value(
                        scores.similarity(measure, dyad, convention),
                        scores.percentile(measure, dyad)))
            .toList());
  }

  private List<String> inputs(Store store) throws SQLException {
    return Provenance.all(store).stream()
        .filter(record -> dataSets().contains(record.dataSet()))
        .map(
            record ->
                record.dataSet()
                    + " "
                    + record.release()
                    + " "
                    + record.file()
                    + " SHA-256 "
                    + record.sha256())
        .toList();
  }

  private List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (String name : dataSets()) {
      references.addAll(session.onBoard().catalogue().find(name).orElseThrow().references());
    }
    return References.unique(references);
  }
}
