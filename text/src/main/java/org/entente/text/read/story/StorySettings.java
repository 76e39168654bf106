package org.entente.text.read.story;

import java.io.Serializable;

/**
 * When two articles are one story.
 *
 * @param share smallest share, 0 to 1, of the shorter text's shingles that the longer one has too
 * @param fewestShingles a text with fewer is only ever one story with texts that are equal to it
 * @param shortest smallest length of the shorter text, as a share of the longer one, in shingles: a
 *     brief inside of a round-up is not its story
 * @param days most days between the two, if both have one: what is written from a template every
 *     week is not one story
 * @param common a shingle in more stories than this is boilerplate and leads to none of them
 */
public record StorySettings(double share, int fewestShingles, double shortest, int days, int common)
    implements Serializable {

  /** Checks the ranges. */
  public StorySettings {
    if (!(share > 0 && share <= 1) || !(shortest >= 0 && shortest <= 1)) {
      throw new IllegalArgumentException(
          "share and shortest must lie in 0 to 1, not " + share + " and " + shortest);
    }
    if (fewestShingles < 1 || days < 0 || common < 1) {
      throw new IllegalArgumentException(
          "fewestShingles, days and common must not be negative, nor the first and last zero");
    }
  }

  /** Half of the shingles; 8 of them or more; a fifth of the length; a week; 100 stories. */
  public static StorySettings withDefaults() {
    return new StorySettings(0.5, 8, 0.2, 7, 100);
  }

  /** With another share. */
  public StorySettings withShare(double other) {
    return new StorySettings(other, fewestShingles, shortest, days, common);
  }

  /** With another distance in days. */
  public StorySettings withDays(int other) {
    return new StorySettings(share, fewestShingles, shortest, other, common);
  }
}
