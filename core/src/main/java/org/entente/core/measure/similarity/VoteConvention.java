package org.entente.core.measure.similarity;

import java.util.Objects;
import java.util.Optional;

/**
 * How portfolios of votes in the United Nations General Assembly are made: no, abstain and yes, in
 * this order. Only roll calls on which both states voted or abstained count; absence is no level.
 *
 * @param period what makes a period
 * @param rollCalls which roll calls count
 * @param issue only roll calls that were found to touch this issue; empty for all
 */
public record VoteConvention(Period period, RollCalls rollCalls, Optional<VoteIssue> issue)
    implements Convention {

  /** How many levels there are: no, abstain, yes. */
  public static final int LEVELS = 3;

  /** What makes a period. They differ: 264 roll calls were not in the session's own year. */
  public enum Period {
    /** The session of the Assembly. */
    SESSION("by session"),
    /** The calendar year of the roll call's date. */
    YEAR("by calendar year");

    private final String text;

    Period(String text) {
      this.text = text;
    }
  }

  /** Which roll calls count. */
  public enum RollCalls {
    /** All: amendments, paragraphs, special sessions, unanimous ones. */
    ALL("all roll calls"),
    /** Those on which not every recorded vote in the Assembly was equal. */
    CONTESTED("only roll calls on which not all recorded votes were equal");

    private final String text;

    RollCalls(String text) {
      this.text = text;
    }
  }

  /** Checks that nothing is left open. */
  public VoteConvention {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(rollCalls, "rollCalls");
    Objects.requireNonNull(issue, "issue");
  }

  /** By session, all roll calls, all issues. */
  public static VoteConvention withDefaults() {
    return new VoteConvention(Period.SESSION, RollCalls.ALL, Optional.empty());
  }

  /** The same with other periods. */
  public VoteConvention with(Period other) {
    return new VoteConvention(other, rollCalls, issue);
  }

  /** The same with other roll calls. */
  public VoteConvention with(RollCalls other) {
    return new VoteConvention(period, other, issue);
  }

  /** The same with one issue only. */
  public VoteConvention with(VoteIssue only) {
    return new VoteConvention(period, rollCalls, Optional.of(only));
  }

  @Override
  public String text() {
    return period.text
        + "; "
        + rollCalls.text
        + issue.map(only -> " on " + only.text()).orElse("")
        + "; no, abstain and yes in this order; absence is left out, never a level";
  }
}
