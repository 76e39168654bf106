package org.entente.core.measure.idealpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which votes enter an estimate of ideal points, and which roll calls count as one.
 *
 * <p>The rules are those of Bailey, Strezhnev and Voeten [1]: votes on amendments and paragraphs
 * after 1989 are left out; so are session 19 (one roll call), Zanzibar, and the one vote of South
 * Africa in session 48. Roll calls on a resolution that was voted again share one set of
 * parameters: matches are applied from the highest later number down, each later roll call becoming
 * the smallest earlier one listed for it, so that chains end at their beginning. A linked vote in
 * which all made the same choice says nothing and is left out last.
 *
 * <p>With these rules and the April 2020 list of matches the number of votes of every state-session
 * is that of the published estimates.
 *
 * <p>Cost: O(n log n) in the votes for sorting.
 *
 * <p>[1] Bailey, M. A., Strezhnev, A. and Voeten, E. (2017). Estimating Dynamic State Preferences
 * from United Nations Voting Data. Journal of Conflict Resolution 61(2), 430-456.
 */
public final class VotePreparation {

  private static final int LAST_YEAR_WITH_PARTS = 1989;
  private static final int SESSION_OF_ONE_ROLL_CALL = 19;
  private static final int ZANZIBAR = 511;
  private static final int SOUTH_AFRICA = 560;
  private static final int SOUTH_AFRICA_LEFT_OUT = 48;

  private final int firstSession;
  private final int lastSession;
  private final Set<Integer> only;

  private VotePreparation(int firstSession, int lastSession, Set<Integer> only) {
    this.firstSession = firstSession;
    this.lastSession = lastSession;
    this.only = only;
  }

  /** The rules of the authors, over all sessions and issues. */
  public static VotePreparation withAuthorsRules() {
    return new VotePreparation(1, Integer.MAX_VALUE, null);
  }

  /** The same for some sessions only, first and last included. */
  public VotePreparation withSessions(int first, int last) {
    if (first < 1 || first > last) {
      throw new IllegalArgumentException("no sessions from " + first + " to " + last);
    }
    return new VotePreparation(first, last, only);
  }

  /** The same for some roll calls only, such as those on one issue. */
  public VotePreparation withRollCalls(Collection<Integer> rcids) {
    return new VotePreparation(firstSession, lastSession, Set.copyOf(rcids));
  }

  /**
   * Applies the rules.
   *
   * @param cast the votes; where a state has two in one roll call both count
   * @param matches the resolutions voted again, in any order
   * @throws IllegalArgumentException if nothing is left
   */
  public PreparedVotes prepare(CastVotes cast, Collection<MatchedPair> matches) {
    int[] linkOf = links(cast.rollCalls(), matches);
    boolean[] used = usedRollCalls(cast.rollCalls());
    long[] keys = new long[cast.size()];
    int count = 0;
    // Sorted by linked vote, state and session; then what is equal in all but the choice.
    for (int i = 0; i < cast.size(); i++) {
      RollCall rollCall = cast.rollCalls().get(cast.rollCall()[i]);
      if (used[cast.rollCall()[i]] && !isLeftOut(cast.state()[i], rollCall.session())) {
        keys[count++] = i;
      }
    }
    Builder builder = new Builder(cast, linkOf, Arrays.copyOf(keys, count));
    return builder.build();
  }

  private boolean[] usedRollCalls(List<RollCall> rollCalls) {
    boolean[] used = new boolean[rollCalls.size()];
    for (int i = 0; i < used.length; i++) {
      RollCall rollCall = rollCalls.get(i);
      used[i] =
          rollCall.session() >= firstSession
              && rollCall.session() <= lastSession
              && rollCall.session() != SESSION_OF_ONE_ROLL_CALL
              && !(rollCall.part() && rollCall.year() > LAST_YEAR_WITH_PARTS)
              && (only == null || only.contains(rollCall.rcid()));
    }
    return used;
  }

  private static boolean isLeftOut(int state, int session) {
    return state == ZANZIBAR || (state == SOUTH_AFRICA && session == SOUTH_AFRICA_LEFT_OUT);
  }

  /** For each roll call the number of its linked vote. */
  private static int[] links(List<RollCall> rollCalls, Collection<MatchedPair> matches) {
    TreeMap<Integer, Integer> smallest = new TreeMap<>(Comparator.reverseOrder());
    matches.forEach(match -> smallest.merge(match.later(), match.earlier(), Math::min));
    Map<Integer, Integer> linked = new HashMap<>();
    for (RollCall rollCall : rollCalls) {
      // From the highest down: a step upwards would not be taken again.
      int number = rollCall.rcid();
      Integer earlier = smallest.get(number);
      while (earlier != null) {
        int from = number;
        number = earlier;
        earlier = number < from ? smallest.get(number) : null;
      }
      linked.put(rollCall.rcid(), number);
    }
    return rollCalls.stream().mapToInt(rollCall -> linked.get(rollCall.rcid())).toArray();
  }

  /** Numbers states, sessions and linked votes, and sorts the choices both ways. */
  private static final class Builder {

    private final CastVotes cast;
    private final int[] linkOf;
    private final int[] rows;

    Builder(CastVotes cast, int[] linkOf, long[] rows) {
      this.cast = cast;
      this.linkOf = linkOf;
      this.rows = Arrays.stream(rows).mapToInt(row -> (int) row).toArray();
    }

    PreparedVotes build() {
      int[] linkNumbers = Arrays.stream(rows).map(row -> link(row)).sorted().distinct().toArray();
      int[][] counts = new int[linkNumbers.length][Choice.COUNT];
      int[] linkAt = new int[rows.length];
      for (int k = 0; k < rows.length; k++) {
        linkAt[k] = Arrays.binarySearch(linkNumbers, link(rows[k]));
        counts[linkAt[k]][cast.choice()[rows[k]]]++;
      }
      List<LinkedVote> votes = new ArrayList<>();
      int[] position = new int[linkNumbers.length];
      int[] rollCalls = rollCallsOf(linkNumbers, linkAt);
      int allRollCalls = 0;
      for (int j = 0; j < linkNumbers.length; j++) {
        int[] c = counts[j];
        LinkedVote vote = new LinkedVote(linkNumbers[j], rollCalls[j], c[0], c[1], c[2]);
        position[j] = vote.choices() > 1 ? votes.size() : -1;
        if (vote.choices() > 1) {
          votes.add(vote);
          allRollCalls += vote.rollCalls();
        }
      }
      if (votes.isEmpty()) {
        throw new IllegalArgumentException(
            "no roll call is left in which states made different choices");
      }
      return sorted(votes, allRollCalls, position, linkAt);
    }

    private int link(int row) {
      return linkOf[cast.rollCall()[row]];
    }

    private int[] rollCallsOf(int[] linkNumbers, int[] linkAt) {
      int[] rollCalls = new int[linkNumbers.length];
      Set<Integer> seen = new HashSet<>();
      int last = -1;
      for (int k = 0; k < rows.length; k++) {
        int rollCall = cast.rollCall()[rows[k]];
        if (rollCall != last && seen.add(rollCall)) {
          rollCalls[linkAt[k]]++;
        }
        last = rollCall;
      }
      return rollCalls;
    }

    private PreparedVotes sorted(
        List<LinkedVote> votes, int rollCalls, int[] position, int[] linkAt) {
      long[] points = new long[rows.length];
      int kept = 0;
      for (int k = 0; k < rows.length; k++) {
        if (position[linkAt[k]] >= 0) {
          points[kept++] = point(rows[k]);
        }
      }
      long[] distinct = Arrays.stream(points, 0, kept).sorted().distinct().toArray();
      long[] entries = new long[kept];
      int e = 0;
      for (int k = 0; k < rows.length; k++) {
        int vote = position[linkAt[k]];
        if (vote >= 0) {
          long at = Arrays.binarySearch(distinct, point(rows[k]));
          entries[e++] = ((long) vote << 34) | (at << PreparedVotes.SHIFT) | cast.choice()[rows[k]];
        }
      }
      // The order of the input must not matter, not even in the last digit of a sum.
      Arrays.sort(entries);
      return layOut(votes, rollCalls, distinct, entries);
    }

    private long point(int row) {
      long state = cast.state()[row];
      return (state << 32) | cast.rollCalls().get(cast.rollCall()[row]).session();
    }

    private static PreparedVotes layOut(
        List<LinkedVote> votes, int rollCalls, long[] points, long[] entries) {
      int[] voteStart = new int[votes.size() + 1];
      int[] pointStart = new int[points.length + 1];
      int[] voteEntry = new int[entries.length];
      for (int k = 0; k < entries.length; k++) {
        voteEntry[k] = (int) (entries[k] & ((1L << 34) - 1));
        voteStart[(int) (entries[k] >>> 34) + 1]++;
        pointStart[(voteEntry[k] >>> PreparedVotes.SHIFT) + 1]++;
      }
      Arrays.parallelPrefix(voteStart, Integer::sum);
      Arrays.parallelPrefix(pointStart, Integer::sum);
      int[] next = pointStart.clone();
      int[] pointEntry = new int[entries.length];
      for (int k = 0; k < entries.length; k++) {
        int vote = (int) (entries[k] >>> 34);
        int at = voteEntry[k] >>> PreparedVotes.SHIFT;
        pointEntry[next[at]++] =
            (vote << PreparedVotes.SHIFT) | (voteEntry[k] & PreparedVotes.MASK);
      }
      int[] state = Arrays.stream(points).mapToInt(p -> (int) (p >>> 32)).toArray();
      int[] session = Arrays.stream(points).mapToInt(p -> (int) p).toArray();
      return new PreparedVotes(
          votes,
          rollCalls,
          state,
          session,
          starts(state),
          voteStart,
          voteEntry,
          pointStart,
          pointEntry);
    }

    private static int[] starts(int[] state) {
      int[] starts = new int[state.length + 1];
      int count = 0;
      for (int p = 0; p < state.length; p++) {
        if (p == 0 || state[p] != state[p - 1]) {
          starts[count++] = p;
        }
      }
      starts[count] = state.length;
      return Arrays.copyOf(starts, count + 1);
    }
  }
}
