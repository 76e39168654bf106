package org.entente.text.read.entry;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Something that kept an entry, or the rest of a file, from being read.
 *
 * @param kind what sort of thing
 * @param origin where
 * @param message what is wrong, with its figure
 * @param remedy what to do
 */
public record Problem(Kind kind, Origin origin, String message, String remedy)
    implements Entry, Item {

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final int LONGEST = 300;

  /** Sorts of problems. */
  public enum Kind {
    /** The file, or the rest of it, cannot be read. */
    UNREADABLE,
    /** The file is of no format that is read here. */
    UNKNOWN_FORMAT,
    /** The entry, or part of it, is larger than a bound. */
    TOO_LARGE,
    /** The entry does not follow its format. */
    MALFORMED,
    /** The entry has no text. */
    NO_TEXT,
    /** The entry, or part of it, is not in English. */
    NOT_ENGLISH,
    /** The entry gives a date that names no day. */
    NO_DAY,
    /** The entry was read but could not be coded. */
    NOT_CODED
  }

  /** Checks that nothing is null; replaces what does not print, and cuts what is long. */
  public Problem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(origin, "origin");
    message = printable(message);
    remedy = printable(remedy);
  }

  @Override
  public String toString() {
    return printable(origin.toString()) + ": " + message + ". " + remedy + '.';
  }

  private static String printable(String text) {
    String plain = UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "...";
  }
}
