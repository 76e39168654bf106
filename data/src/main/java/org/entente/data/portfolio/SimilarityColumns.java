package org.entente.data.portfolio;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.AllianceLevels;
import org.entente.core.measure.similarity.Convention;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.data.table.ComputedTable;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * The similarity of states under one convention, as columns of a table of dyads: every measure, and
 * n, the number of items on which both have a level.
 */
public final class SimilarityColumns implements ComputedTable {

  private static final String ITEMS = "n";

  private final String name;
  private final String prefix;
  private final Convention convention;

  private SimilarityColumns(String name, String prefix, Convention convention) {
    this.name = name;
    this.prefix = prefix;
    this.convention = convention;
  }

  /** The tables that sources of columns may name. */
  public static List<ComputedTable> all() {
    VoteConvention votes = VoteConvention.withDefaults().with(VoteConvention.Period.YEAR);
    AllianceConvention alliances = AllianceConvention.withDefaults();
    return List.of(
        new SimilarityColumns("similarity_votes", "vote_", votes),
        new SimilarityColumns(
            "similarity_contested", "contested_", votes.with(VoteConvention.RollCalls.CONTESTED)),
        new SimilarityColumns("similarity_alliances", "alliance_", alliances),
        new SimilarityColumns(
            "similarity_alliances_chiba", "chiba_", alliances.with(AllianceLevels.CHIBA)));
  }

  @Override
  public String name() {
    return name;
  }

  /** Makes the table {@code entente_} and its name, with ccode1 below ccode2, and year. */
  @Override
  public void create(Store store, int from, int to, List<String> columns)
      throws WorkspaceException {
    List<String> wanted =
        columns.stream().map(column -> column.substring(prefix.length())).toList();
    List<SimilarityMeasure> measures =
        wanted.stream()
            .filter(column -> !column.equals(ITEMS))
            .map(column -> SimilarityMeasure.named(column).orElseThrow())
            .toList();
    try {
      fill(store, from, to, measures);
      store.execute(
          "CREATE OR REPLACE TEMP TABLE entente_"
              + name
              + " AS SELECT ccode1, ccode2, year"
              + wanted.stream()
                  .map(column -> ", " + column + " AS " + prefix + column)
                  .collect(Collectors.joining())
              + " FROM ("
              + ScoreTable.QUERY
              + ")");
    } catch (SQLException e) {
      throw new WorkspaceException("the similarity cannot be kept: " + Store.message(e), e);
    }
  }

  private void fill(Store store, int from, int to, List<SimilarityMeasure> measures)
      throws SQLException, WorkspaceException {
    List<PeriodPortfolios> periods =
        convention instanceof VoteConvention votes
            ? new VotePortfolios(store, votes).read(from, to)
            : new AlliancePortfolios(store, (AllianceConvention) convention).read(from, to);
    try (ScoreTable table = new ScoreTable(store, false, measures)) {
      for (PeriodPortfolios period : periods) {
        table.addAll(period.period(), new PortfolioScorer(measures).score(period.portfolios()));
      }
    }
  }
}
