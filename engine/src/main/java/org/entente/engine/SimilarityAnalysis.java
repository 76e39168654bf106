package org.entente.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;
import org.entente.engine.result.ScoreTableNotes;
import org.entente.engine.result.SimilarityResult;
import org.entente.engine.result.SimilarityResult.Subject;
import org.entente.engine.source.Feedback;
import org.entente.engine.source.Sources;

/** Reads portfolios, scores them, and makes a report or a table of the scores. */
public final class SimilarityAnalysis {

  private final Sources sources;
  private final Feedback feedback;
  private final Convention convention;
  private final List<SimilarityMeasure> measures;
  private final boolean sessions;
  private final boolean votes;

  /**
   * An analysis.
   *
   * @param convention how portfolios are made of votes or obligations
   * @param measures the measures to compute, in order
   */
  public SimilarityAnalysis(
      Sources sources, Feedback feedback, Convention convention, List<SimilarityMeasure> measures) {
    this.sources = sources;
    this.feedback = feedback;
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

  /** Says what to load if there is no database. */
  public void requireDatabase() {
    BalanceAnalysis.requireDatabase(sources.workspace(), String.join(" ", dataSets()));
  }

  /** The portfolios of some years. */
  public List<PeriodPortfolios> read(Store store, int from, int to)
      throws WorkspaceException, SQLException {
    if (measures.contains(SimilarityMeasure.S_ABS_CINC) && !store.hasTable("nmc")) {
      feedback.say(
          "entente: s_abs_cinc needs the data set nmc and stays empty; get it with: entente data get nmc, then: entente data load nmc");
    }
    if (convention instanceof VoteConvention ofVotes) {
      int shift = ScoreTable.year(sessions, 0);
      return new VotePortfolios(store, ofVotes).read(from - shift, to - shift);
    }
    return new AlliancePortfolios(store, (AllianceConvention) convention).read(from, to);
  }

  /**
   * Puts the scores of some pairs, or of all dyads, into a table of the database.
   *
   * @return what a reader of the table must know
   */
  public ScoreTableNotes fill(Store store, List<PeriodPortfolios> periods, List<State> states)
      throws WorkspaceException, SQLException {
    try (ScoreTable table = new ScoreTable(store, sessions, measures)) {
      for (PeriodPortfolios period : periods) {
        add(table, period.period(), score(period), states);
      }
      return new ScoreTableNotes(
          table.codebook(convention.text(), String.join("; ", dataSets())),
          inputs(store),
          References.text(references()));
    }
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
  public SimilarityResult report(Store store, List<PeriodPortfolios> periods, List<State> states)
      throws SQLException {
    List<List<SimilarityResult.Period>> rows = new ArrayList<>();
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
    List<SimilarityResult.Pair> reported = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      reported.add(new SimilarityResult.Pair(pairs.get(p)[0], pairs.get(p)[1], rows.get(p)));
    }
    return new SimilarityResult(
        votes ? Subject.VOTES : Subject.ALLIANCES,
        convention,
        measures,
        reported,
        inputs(store),
        References.text(references()).lines().toList());
  }

  private SimilarityResult.Period row(int period, DyadScores scores, int dyad) {
    return new SimilarityResult.Period(
        sessions ? OptionalInt.of(period) : OptionalInt.empty(),
        ScoreTable.year(sessions, period),
        scores.n(dyad),
        scores.missing(dyad),
        measures.stream()
            .map(
                measure ->
                    new SimilarityResult.Value(
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
      references.addAll(sources.catalogue().find(name).orElseThrow().references());
    }
    return References.unique(references);
  }
}
