package org.entente.core.measure.idealpoint;

import java.util.List;

/**
 * What enters the estimate: state-sessions, linked votes and the choices that tie them, kept twice:
 * by linked vote and by state-session.
 *
 * <p>State-sessions are in the order of state and session. An entry of either side holds the
 * position on the other side times four plus the choice.
 */
public final class PreparedVotes {

  /** Bits of an entry that hold the choice. */
  static final int SHIFT = 2;

  /** The choice of an entry. */
  static final int MASK = 3;

  private final List<LinkedVote> votes;
  private final int rollCalls;

  /** State and session of every state-session. */
  final int[] state;

  final int[] session;

  /** The state-sessions of a state: from here up to the next. */
  final int[] stateStart;

  /** Where the entries of a linked vote and of a state-session begin. */
  final int[] voteStart;

  final int[] voteEntry;
  final int[] pointStart;
  final int[] pointEntry;

  PreparedVotes(
      List<LinkedVote> votes,
      int rollCalls,
      int[] state,
      int[] session,
      int[] stateStart,
      int[] voteStart,
      int[] voteEntry,
      int[] pointStart,
      int[] pointEntry) {
    this.votes = List.copyOf(votes);
    this.rollCalls = rollCalls;
    this.state = state;
    this.session = session;
    this.stateStart = stateStart;
    this.voteStart = voteStart;
    this.voteEntry = voteEntry;
    this.pointStart = pointStart;
    this.pointEntry = pointEntry;
  }

  /** The linked votes, in the order of their numbers. */
  public List<LinkedVote> votes() {
    return votes;
  }

  /** How many roll calls the linked votes were cast in. */
  public int rollCalls() {
    return rollCalls;
  }

  /** How many state-sessions there are. */
  public int points() {
    return state.length;
  }

  /** How many states there are. */
  public int states() {
    return stateStart.length - 1;
  }

  /** How many votes there are, abstentions included. */
  public int observations() {
    return voteEntry.length;
  }

  /** The state of a state-session. */
  public int state(int point) {
    return state[point];
  }

  /** The session of a state-session. */
  public int session(int point) {
    return session[point];
  }

  /** How many votes a state-session has. */
  public int observations(int point) {
    return pointStart[point + 1] - pointStart[point];
  }
}
