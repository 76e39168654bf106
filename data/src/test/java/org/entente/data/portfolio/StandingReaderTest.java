package org.entente.data.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.measure.similarity.SimilarityMeasure;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;
import org.entente.data.states.StateTables;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three states, two sessions and two years of alliances, made by hand. */
class StandingReaderTest {

  private static final StateRegistry REGISTRY = StateTables.registry();
  private static final State USA = REGISTRY.byCode("USA").orElseThrow();
  private static final State JPN = REGISTRY.byCode("JPN").orElseThrow();
  private static final State KOR = REGISTRY.byCode("KOR").orElseThrow();

  @TempDir private Path folder;

  private Store store;

  @BeforeEach
  void fill() throws WorkspaceException, SQLException {
    store = new Workspace(folder).openForWriting();
    store.execute("CREATE TABLE un_roll_calls (rcid INTEGER, session INTEGER, date DATE)");
    store.execute(
        "INSERT INTO un_roll_calls VALUES (1, 60, '2005-10-01'), (2, 60, '2005-12-01'),"
            + " (3, 61, '2006-10-01'), (4, 61, '2007-03-01')");
    store.execute("CREATE TABLE un_votes (rcid INTEGER, country VARCHAR, vote VARCHAR)");
    store.execute(
        "INSERT INTO un_votes VALUES (1, 'US', 'yes'), (2, 'US', 'no'), (1, 'JP', 'yes'), (2, 'JP', 'no'),"
            + " (1, 'KR', 'no'), (2, 'KR', 'yes'), (3, 'US', 'yes'), (4, 'US', 'no'), (3, 'JP', 'no'), (4, 'JP', 'yes')");
    store.execute("CREATE TABLE un_countries (country VARCHAR, ccode INTEGER)");
    store.execute("INSERT INTO un_countries VALUES ('US', 2), ('JP', 740), ('KR', 732)");
  }

  @AfterEach
  void close() throws WorkspaceException {
    store.close();
  }

  private Standing votes(State a, State b, String on) throws WorkspaceException {
    List<Standing> standings = StandingReader.of(store, LocalDate.parse(on)).standings(a, b);
    assertThat(standings).hasSize(2);
    assertThat(standings.get(0).measure()).isEqualTo(SimilarityMeasure.KAPPA_SQ.measure());
    return standings.get(0);
  }

  @Test
  void theLastSessionThatHadEndedIsRead() throws WorkspaceException {
    Standing before = votes(USA, JPN, "2007-02-28");
    assertThat(before.over()).contains("session 60");
    assertThat(before.period())
        .isEqualTo(Span.of(LocalDate.of(2005, 10, 1), LocalDate.of(2005, 12, 1)));
    assertThat(before.value().orElseThrow()).isEqualTo(1);
    Standing after = votes(USA, JPN, "2007-03-01");
    assertThat(after.over()).contains("session 61");
    assertThat(after.value().orElseThrow()).isEqualTo(-1);
  }

  @Test
  void beforeTheFirstSessionHasEndedThereIsNothing() throws WorkspaceException {
    assertThat(StandingReader.of(store, LocalDate.of(2005, 11, 30)).standings(USA, JPN)).isEmpty();
  }

  @Test
  void aPairIsRankedAmongAllPairsThatHaveAValue() throws WorkspaceException {
    Standing like = votes(USA, JPN, "2006-01-01");
    assertThat(like.population()).isEqualTo(3);
    assertThat(like.n()).isEqualTo(2);
    // Two of three are less alike; the pair itself counts half.
    assertThat(like.percentile().orElseThrow()).isCloseTo(100 * 2.5 / 3, within(1e-9));
    assertThat(votes(USA, KOR, "2006-01-01").percentile().orElseThrow())
        .isCloseTo(100.0 / 3, within(1e-9));
  }

  @Test
  void aStateThatIsNotInThePeriodHasNoValueAndTheReasonIsSaid() throws WorkspaceException {
    Standing none = votes(USA, KOR, "2008-01-01");
    assertThat(none.value()).isEmpty();
    assertThat(none.missing())
        .isEqualTo(Optional.of("South Korea is not among the states of that period"));
  }

  @Test
  void alliancesAreReadOfTheYearBefore() throws WorkspaceException, SQLException {
    store.execute("DROP TABLE un_votes");
    store.execute(
        "CREATE TABLE cow_states AS SELECT ccode, 1950 AS styear, NULL::DATE AS end_date FROM (VALUES (2), (740), (732)) t(ccode)");
    store.execute(
        "CREATE TABLE atop_dyad_year AS SELECT a AS ccode1, b AS ccode2, y AS year, 1 AS atop_defense, 0 AS atop_offense, 0 AS atop_neutral,"
            + " 0 AS atop_nonagg, 0 AS atop_consul FROM (VALUES (2, 740, 2001), (740, 2, 2001)) t(a, b, y)");
    List<Standing> standings =
        StandingReader.of(store, LocalDate.of(2002, 1, 1)).standings(USA, JPN);
    assertThat(standings).hasSize(2);
    assertThat(standings.get(1).over()).isEqualTo("alliance portfolios of 2001");
    assertThat(standings.get(1).value().orElseThrow()).isEqualTo(1);
    assertThat(
            StandingReader.of(store, LocalDate.of(2001, 12, 31)).standings(USA, JPN).get(1).over())
        .isEqualTo("alliance portfolios of 2000");
  }
}
