package org.entente.core.measure.idealpoint;

import java.util.List;

/**
 * Votes as they were cast, in any order: parallel arrays, because there are close to a million.
 *
 * <p>The arrays are not copied; the caller must not change them afterwards.
 *
 * @param rollCalls the roll calls
 * @param rollCall for each vote the position of its roll call in that list
 * @param state for each vote the Correlates of War number of the state
 * @param choice for each vote the ordinal of its {@link Choice}
 */
@SuppressWarnings("ArrayRecordComponent")
public record CastVotes(List<RollCall> rollCalls, int[] rollCall, int[] state, byte[] choice) {

  /**
   * Checks the arrays.
   *
   * @throws IllegalArgumentException if their lengths differ, or a vote belongs to no roll call or
   *     is no choice
   */
  public CastVotes {
    rollCalls = List.copyOf(rollCalls);
    if (rollCall.length != state.length || rollCall.length != choice.length) {
      throw new IllegalArgumentException(
          "columns of different length: "
              + rollCall.length
              + ", "
              + state.length
              + " and "
              + choice.length);
    }
    for (int i = 0; i < rollCall.length; i++) {
      if (rollCall[i] < 0 || rollCall[i] >= rollCalls.size()) {
        throw new IllegalArgumentException("vote " + i + ": there is no roll call " + rollCall[i]);
      }
      if (choice[i] < 0 || choice[i] >= Choice.COUNT) {
        throw new IllegalArgumentException("vote " + i + ": " + choice[i] + " is no choice");
      }
    }
  }

  /** How many votes there are. */
  public int size() {
    return rollCall.length;
  }
}
