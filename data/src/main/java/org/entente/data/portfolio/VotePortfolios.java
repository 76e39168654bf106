package org.entente.data.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.measure.similarity.Portfolios;
import org.entente.core.measure.similarity.VoteConvention;
import org.entente.core.measure.similarity.VoteIssue;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * Reads votes in the United Nations General Assembly from the tables of the data set un-votes.
 *
 * <p>A row for each of 870,109 votes would be slow to fetch. The database packs all votes of a
 * state in a period into one text instead, one letter for each vote: its code is 3 times the place
 * of the roll call in the period, plus the level, plus {@value #FIRST}. The order of the letters
 * does not matter.
 */
public final class VotePortfolios {

  /** Above the control characters. */
  private static final int FIRST = 64;

  private final Store store;
  private final VoteConvention convention;

  /** Over an open database. */
  public VotePortfolios(Store store, VoteConvention convention) {
    this.store = store;
    this.convention = convention;
  }

  /**
   * The portfolios of the periods within two years or sessions, both included, in order. A period
   * without a roll call is not among them.
   *
   * @throws WorkspaceException if the data set is not loaded or cannot be read
   */
  public List<PeriodPortfolios> read(int from, int to) throws WorkspaceException {
    try {
      LoadedTables.require(store, "un_votes", "un-votes");
      List<PeriodPortfolios> periods = new ArrayList<>();
      Gathered gathered = new Gathered();
      store.rows(
          query(from, to),
          rows -> {
            while (rows.next()) {
              int period = rows.getInt(1);
              if (period != gathered.period) {
                gathered.into(periods);
              }
              gathered.add(period, rows);
            }
            return null;
          });
      gathered.into(periods);
      return periods;
    } catch (SQLException e) {
      throw new WorkspaceException("the votes cannot be read: " + Store.message(e), e);
    }
  }

  /** One row for each period and state: period, roll calls of the period, state, packed votes. */
  private String query(int from, int to) {
    String period = convention.period() == VoteConvention.Period.SESSION ? "session" : "year(date)";
    return "WITH chosen AS (SELECT rcid, "
        + period
        + " AS period FROM un_roll_calls r WHERE "
        + period
        + " BETWEEN "
        + from
        + " AND "
        + to
        + contested()
        + convention.issue().map(VotePortfolios::touching).orElse("")
        + "), placed AS (SELECT rcid, period,"
        + " row_number() OVER (PARTITION BY period ORDER BY rcid) - 1 AS place,"
        + " count(*) OVER (PARTITION BY period) AS items FROM chosen)"
        + " SELECT period, any_value(items), ccode, string_agg(chr(CAST("
        + FIRST
        + " + 3 * place + CASE vote WHEN 'no' THEN 0 WHEN 'abstain' THEN 1 ELSE 2 END AS INTEGER)), '')"
        + " FROM un_votes JOIN placed USING (rcid) JOIN un_countries USING (country)"
        + " GROUP BY period, ccode ORDER BY period, ccode";
  }

  /** Whether a vote was contested is a matter of the whole Assembly, not of a dyad. */
  private String contested() {
    return convention.rollCalls() == VoteConvention.RollCalls.ALL
        ? ""
        : " AND rcid IN (SELECT rcid FROM un_votes GROUP BY rcid HAVING min(vote) <> max(vote))";
  }

  private static String touching(VoteIssue issue) {
    return " AND rcid IN (SELECT rcid FROM un_roll_call_issues WHERE short_name = "
        + Sql.text(issue.sign())
        + ")";
  }

  /** The states of one period, as they come. */
  private static final class Gathered {

    private int period;
    private int items;
    private final List<Integer> states = new ArrayList<>();
    private final List<String> votes = new ArrayList<>();

    void add(int ofPeriod, ResultSet row) throws SQLException {
      period = ofPeriod;
      items = row.getInt(2);
      states.add(row.getInt(3));
      votes.add(row.getString(4));
    }

    void into(List<PeriodPortfolios> periods) {
      if (states.isEmpty()) {
        return;
      }
      Portfolios.Builder builder =
          Portfolios.sparse(
              states.stream().mapToInt(Integer::intValue).toArray(), items, VoteConvention.LEVELS);
      for (int s = 0; s < votes.size(); s++) {
        String packed = votes.get(s);
        for (int i = 0; i < packed.length(); i++) {
          int code = packed.charAt(i) - FIRST;
          builder.set(s, code / VoteConvention.LEVELS, code % VoteConvention.LEVELS);
        }
      }
      periods.add(new PeriodPortfolios(period, builder.build()));
      states.clear();
      votes.clear();
    }
  }
}
