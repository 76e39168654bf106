package org.entente.data.portfolio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.core.measure.idealpoint.CastVotes;
import org.entente.core.measure.idealpoint.MatchedPair;
import org.entente.core.measure.idealpoint.RollCall;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * The votes of the General Assembly in a workspace.
 *
 * <p>The database hands over one row for each roll call, with one letter for each vote, because a
 * call for each of 870,109 votes would take longer than the estimate.
 */
public final class UnVotes {

  /** The data sets that are needed. */
  public static final List<String> DATA_SETS = List.of("un-votes", "un-matched-resolutions");

  private static final List<String> TABLES =
      List.of(
          "un_votes",
          "un_roll_calls",
          "un_roll_call_issues",
          "un_countries",
          "un_matched_resolutions");

  private static final int FIRST_LETTER = 256;

  private static final String VOTES =
      """
      SELECT r.rcid, r.session, year(r.date) AS year,
        coalesce(r.amend, 0) = 1 OR coalesce(r.para, 0) = 1 AS part,
        string_agg(chr(CAST(256 + 4 * c.ccode
          + CASE v.vote WHEN 'yes' THEN 0 WHEN 'abstain' THEN 1 ELSE 2 END AS INTEGER)), '') AS votes,
        count(*) AS cast_votes
      FROM un_votes v JOIN un_roll_calls r USING (rcid) LEFT JOIN un_countries c USING (country)
      GROUP BY ALL ORDER BY r.rcid
      """;

  private final Store store;

  /**
   * Over an open database.
   *
   * @throws WorkspaceException if a table that is needed is not loaded
   */
  public UnVotes(Store store) throws WorkspaceException {
    this.store = store;
    try {
      for (String table : TABLES) {
        if (!store.hasTable(table)) {
          throw new WorkspaceException(
              "ideal points need the data sets un-votes and un-matched-resolutions, and the table "
                  + table
                  + " is not loaded; get them with: entente data get "
                  + String.join(" ", DATA_SETS)
                  + ", then: entente data load "
                  + String.join(" ", DATA_SETS));
        }
      }
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /**
   * All votes.
   *
   * @throws WorkspaceException if a vote belongs to a name without a number
   */
  public CastVotes read() throws WorkspaceException {
    try {
      return store.rows(VOTES, UnVotes::unpack);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static CastVotes unpack(ResultSet rows) throws SQLException {
    List<RollCall> rollCalls = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    int size = 0;
    while (rows.next()) {
      String votes = rows.getString(5);
      if (votes == null || votes.length() != rows.getInt(6)) {
        throw new SQLException(
            "roll call " + rows.getInt(1) + " has votes of a country that un_countries lacks");
      }
      rollCalls.add(
          new RollCall(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getBoolean(4)));
      letters.add(votes);
      size += votes.length();
    }
    int[] rollCall = new int[size];
    int[] state = new int[size];
    byte[] choice = new byte[size];
    int at = 0;
    for (int r = 0; r < letters.size(); r++) {
      String votes = letters.get(r);
      for (int k = 0; k < votes.length(); k++) {
        int letter = votes.charAt(k) - FIRST_LETTER;
        rollCall[at] = r;
        state[at] = letter >> 2;
        choice[at++] = (byte) (letter & 3);
      }
    }
    return new CastVotes(rollCalls, rollCall, state, choice);
  }

  /** The pairs of roll calls on one resolution. */
  public List<MatchedPair> matches() throws WorkspaceException {
    try {
      return store.query(
          "SELECT rcid1, rcid2 FROM un_matched_resolutions ORDER BY rcid2, rcid1",
          row -> new MatchedPair(row.getInt(1), row.getInt(2)));
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  /** The numbers of the roll calls on an issue. */
  public Set<Integer> rollCallsOn(RollCallIssue issue) throws WorkspaceException {
    try {
      return new HashSet<>(
          store.query(
              "SELECT rcid FROM un_roll_call_issues WHERE short_name = " + Sql.text(issue.sign()),
              row -> row.getInt(1)));
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private static WorkspaceException refused(SQLException e) {
    return new WorkspaceException("the votes cannot be read: " + Store.message(e), e);
  }
}
