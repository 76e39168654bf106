package org.entente.app.command.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Years from one to another.
 *
 * @param first the first
 * @param last the last, included
 */
public record YearRange(int first, int last) {

  private static final Pattern WORDS = Pattern.compile("(\\d{4})(?:(?:\\.\\.|-)(\\d{4}))?");

  /** Reads {@code 1946..2010} or {@code 1962}. */
  public static YearRange of(CommandLine line, String words) {
    Matcher matcher = WORDS.matcher(words.strip());
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      if (first <= last) {
        return new YearRange(first, last);
      }
    }
    throw new ParameterException(
        line,
        "\"" + words + "\" is not a range of years; write it as FIRST..LAST, such as 1946..2010");
  }
}
