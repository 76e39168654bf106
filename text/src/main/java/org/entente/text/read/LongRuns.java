package org.entente.text.read;

/**
 * Leaves out runs of characters without a space that are longer than any word or address: encoded
 * files, lines of one sign, stacks of marks. The time of a tokenizer grows with the square of their
 * length. O(length).
 *
 * @param text what is left; the whole text if nothing was left out
 * @param runs how many were left out
 * @param longest characters of the longest one
 */
record LongRuns(String text, int runs, int longest) {

  /** Most characters of a run that stays. */
  static final int MOST = 500;

  /** Shortens a text. */
  static LongRuns leftOut(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    int runs = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end - i > MOST) {
        kept.append(text, from, i);
        from = end;
        runs++;
        longest = Math.max(longest, end - i);
      }
      i = Math.max(end, i + 1);
    }
    return runs == 0
        ? new LongRuns(text, 0, 0)
        : new LongRuns(kept.append(text, from, text.length()).toString().strip(), runs, longest);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
