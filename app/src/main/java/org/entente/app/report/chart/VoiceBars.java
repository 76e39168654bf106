package org.entente.app.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.claim.ClaimTally;

/**
 * How often each of several voices is heard, as bars in three parts: direct, mixed, indirect.
 *
 * @param id a word for the page to tell the picture from others
 * @param title what it shows
 * @param bars the loudest first
 * @param more how many are not shown
 */
public record VoiceBars(String id, String title, List<Bar> bars, int more) {

  /** Width of the picture. */
  public static final int WIDTH = 640;

  /** Height of a bar with its gap. */
  public static final int STEP = 24;

  /** Where the bars begin, from the left. */
  public static final int LEFT = 210;

  private static final int REACH = 390;
  private static final int MOST = 15;

  /** Copies the list. */
  public VoiceBars {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param tally what it counts
   * @param y its upper edge
   * @param direct length of its first part
   * @param mixed length of its second part
   * @param indirect length of its third part
   */
  public record Bar(ClaimTally tally, double y, double direct, double mixed, double indirect) {

    /** Where the bar ends. */
    public double end() {
      return LEFT + direct + mixed + indirect;
    }
  }

  /** A chart of tallies, largest first. */
  public static VoiceBars of(String id, String title, List<ClaimTally> tallies) {
    int shown = Math.min(MOST, tallies.size());
    double most = tallies.stream().mapToInt(ClaimTally::claims).max().orElse(1);
    List<Bar> bars =
        IntStream.range(0, shown).mapToObj(i -> bar(tallies.get(i), i, REACH / most)).toList();
    return new VoiceBars(id, title, bars, tallies.size() - shown);
  }

  private static Bar bar(ClaimTally tally, int place, double scale) {
    return new Bar(
        tally,
        6 + place * STEP,
        tally.direct() * scale,
        tally.mixed() * scale,
        tally.indirect() * scale);
  }

  /** Height of the picture. */
  public int height() {
    return 12 + bars.size() * STEP;
  }
}
