package org.entente.text.read.entry;

import java.util.Optional;

/**
 * Text from anywhere made fit to be read: line ends become {@code \n}; every other space becomes a
 * blank; control characters, format characters (marks of writing direction, which can make text
 * look like other text; soft hyphens, zero-width spaces), unpaired surrogates and non-characters
 * are dropped; runs of blanks become one, and runs of empty lines become one. O(length).
 */
public final class CleanText {

  private static final int LAST_OF_PLANE = 0xFFFE;

  private final StringBuilder out;
  private int blanks;
  private int breaks;

  private CleanText(int length) {
    out = new StringBuilder(length);
  }

  /** The clean text; empty if nothing is left. */
  public static String of(String raw) {
    CleanText clean = new CleanText(raw.length());
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
        i++;
      }
      clean.add(c);
    }
    return clean.out.toString();
  }

  /** The clean text on one line, cut to a length; empty if nothing is left. */
  public static Optional<String> line(String raw, int most) {
    String bounded = raw.length() > 4L * most ? raw.substring(0, 4 * most) : raw;
    String line = of(bounded).replace('\n', ' ');
    String cut = line.length() > most ? of(line.substring(0, most)) : line;
    return cut.isBlank() ? Optional.empty() : Optional.of(cut);
  }

  private void add(int c) {
    if (c == '\n'
        || c == '\r'
        || c == 0x0B
        || c == 0x0C
        || c == 0x85
        || c == 0x2028
        || c == 0x2029) {
      breaks++;
    } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
      blanks++;
    } else if (!dropped(c)) {
      gap();
      out.appendCodePoint(c);
    }
  }

  /** What lies between two visible characters; nothing before the first. */
  private void gap() {
    if (out.length() > 0 && breaks > 0) {
      out.append(breaks == 1 ? "\n" : "\n\n");
    } else if (out.length() > 0 && blanks > 0) {
      out.append(' ');
    }
    breaks = 0;
    blanks = 0;
  }

  private static boolean dropped(int c) {
    if ((c & LAST_OF_PLANE) == LAST_OF_PLANE || (c >= 0xFDD0 && c <= 0xFDEF)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
