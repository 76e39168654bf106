package org.entente.data.portfolio;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.measure.similarity.AllianceConvention;
import org.entente.core.measure.similarity.Convention;
import org.entente.core.measure.similarity.DyadScores;
import org.entente.core.measure.similarity.PortfolioScorer;
import org.entente.core.measure.similarity.Portfolios;
import org.entente.core.measure.similarity.Similarity;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.core.state.State;
import org.entente.core.time.Span;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Ranks pairs of states by the similarity of their votes and of their alliances, from the loaded
 * data sets: for the last session and the last year that had ended by a date.
 */
public final class StandingReader implements StandingSource {

  /** The chance-corrected measure first, then the older one. */
  private static final List<SimilarityMeasure> MEASURES =
      List.of(SimilarityMeasure.KAPPA_SQ, SimilarityMeasure.S_ABS);

  /** Up to this session only the month and year of roll calls are reliable, not the day. */
  private static final int LAST_SESSION_WITHOUT_DAYS = 51;

  /** No state has it. */
  private static final int NO_NUMBER = -1;

  private final List<Population> populations;

  private StandingReader(List<Population> populations) {
    this.populations = List.copyOf(populations);
  }

  /** All pairs of one period. */
  private record Population(
      DyadScores scores,
      Convention convention,
      String over,
      Span period,
      String among,
      String source) {}

  /**
   * Reads the populations of a date.
   *
   * @param on nothing after this day is read
   * @throws WorkspaceException if the database cannot be read
   */
  public static StandingReader of(Store store, LocalDate on) throws WorkspaceException {
    List<Population> populations = new ArrayList<>();
    try {
      if (store.hasTable("un_votes") && store.hasTable("un_roll_calls")) {
        votes(store, on).ifPresent(populations::add);
      }
      if (store.hasTable("atop_dyad_year") && store.hasTable("cow_states")) {
        alliances(store, on).ifPresent(populations::add);
      }
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + Store.message(e), e);
    }
    return new StandingReader(populations);
  }

  /** A session, as given in the table of roll calls. */
  private record Session(int number, LocalDate first, LocalDate last) {}

  private static Optional<Population> votes(Store store, LocalDate on)
      throws SQLException, WorkspaceException {
    VoteConvention convention = VoteConvention.withDefaults();
    List<Session> ended =
        store.query(
            "SELECT session, min(date) AS first, CASE WHEN session > "
                + LAST_SESSION_WITHOUT_DAYS
                + " THEN max(date) ELSE last_day(max(date)) END AS last FROM un_roll_calls"
                + " GROUP BY session HAVING last <= DATE '"
                + on
                + "' ORDER BY last DESC, session DESC LIMIT 1",
            row ->
                new Session(
                    row.getInt(1), row.getDate(2).toLocalDate(), row.getDate(3).toLocalDate()));
    if (ended.isEmpty()) {
      return Optional.empty();
    }
    Session session = ended.get(0);
    List<PeriodPortfolios> read =
        new VotePortfolios(store, convention).read(session.number(), session.number());
    return Optional.of(
        new Population(
            score(read.get(0)),
            convention,
            "roll calls of session " + session.number() + " of the UN General Assembly",
            Span.of(session.first(), session.last()),
            "pairs of states that voted in it",
            source(store, List.of("un-votes"))));
  }

  private static Optional<Population> alliances(Store store, LocalDate on)
      throws SQLException, WorkspaceException {
    AllianceConvention convention = AllianceConvention.withDefaults();
    int ended = Math.min(on.getYear() - 1, AlliancePortfolios.LAST_YEAR);
    List<PeriodPortfolios> read = new AlliancePortfolios(store, convention).read(ended, ended);
    return read.stream()
        .findFirst()
        .map(
            year ->
                new Population(
                    score(year),
                    convention,
                    "alliance portfolios of " + ended,
                    Span.of(LocalDate.of(ended, 1, 1), LocalDate.of(ended, 12, 31)),
                    "pairs of members of the system that year",
                    sourceOrNone(store)));
  }

  private static String sourceOrNone(Store store) {
    try {
      return source(store, List.of("atop-dyads", "cow-states"));
    } catch (SQLException e) {
      throw new IllegalStateException("the database was readable before", e);
    }
  }

  private static DyadScores score(PeriodPortfolios period) {
    return new PortfolioScorer(MEASURES).score(period.portfolios());
  }

  private static String source(Store store, List<String> sets) throws SQLException {
    return Provenance.all(store).stream()
        .filter(record -> sets.contains(record.dataSet()))
        .map(
            record ->
                record.dataSet()
                    + " "
                    + record.release()
                    + ", "
                    + record.file()
                    + " (SHA-256 "
                    + record.sha256().substring(0, 12)
                    + ")")
        .distinct()
        .collect(Collectors.joining("; "));
  }

  @Override
  public List<Standing> standings(State a, State b) {
    List<Standing> standings = new ArrayList<>();
    for (Population population : populations) {
      for (SimilarityMeasure measure : MEASURES) {
        standings.add(standing(population, measure, a, b));
      }
    }
    return standings;
  }

  private static Standing standing(
      Population population, SimilarityMeasure measure, State a, State b) {
    Portfolios portfolios = population.scores().portfolios();
    int i = portfolios.placeOf(a.cow().orElse(NO_NUMBER));
    int j = portfolios.placeOf(b.cow().orElse(NO_NUMBER));
    if (i < 0 || j < 0) {
      String who = i < 0 ? a.name() : b.name();
      return make(
          population,
          measure,
          OptionalDouble.empty(),
          0,
          OptionalDouble.empty(),
          Optional.of(who + " is not among the states of that period"));
    }
    int dyad = population.scores().dyad(i, j);
    Similarity similarity = population.scores().similarity(measure, dyad, population.convention());
    return make(
        population,
        measure,
        similarity.value(),
        similarity.n(),
        population.scores().percentile(measure, dyad),
        similarity.undefined());
  }

  private static Standing make(
      Population population,
      SimilarityMeasure measure,
      OptionalDouble value,
      int n,
      OptionalDouble percentile,
      Optional<String> missing) {
    return new Standing(
        measure.measure(),
        population.over(),
        population.convention().text(),
        population.period(),
        value,
        n,
        percentile,
        population.scores().defined(measure),
        population.among(),
        population.source(),
        missing);
  }
}
