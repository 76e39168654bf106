package org.entente.text.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.Roles;

/** The full name that a text gives somewhere to a surname, by its capital letters. */
final class FullNames {

  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]{1,30}";
  private static final Set<String> NO_NAMES =
      Set.of(
          "a",
          "an",
          "the",
          "in",
          "on",
          "at",
          "for",
          "from",
          "to",
          "with",
          "of",
          "and",
          "but",
          "or",
          "as",
          "if",
          "when",
          "while",
          "then",
          "so",
          "yet",
          "not",
          "also",
          "even",
          "only",
          "both",
          "after",
          "before",
          "since",
          "says",
          "said",
          "asked",
          "told",
          "adds",
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "sir",
          "dame",
          "lord",
          "lady",
          "old",
          "young",
          "new",
          "this",
          "that",
          "these",
          "like",
          "because",
          "although",
          "though",
          "however",
          "meanwhile",
          "today",
          "what",
          "why",
          "how",
          "who",
          "where",
          "is",
          "was",
          "does",
          "did",
          "can",
          "will",
          "would",
          "should",
          "may",
          "here",
          "there",
          "now",
          "by",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your");

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}'\u2019-])(" + NAME + ") (?=(" + NAME + ")(?![\\p{L}'\u2019-]))");

  private final Map<String, String> bySurname = new HashMap<>();

  /** Reads the pairs of capital words of a text, once. */
  FullNames(String text) {
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      if (isGiven(pair.group(1))) {
        bySurname.putIfAbsent(pair.group(2), pair.group(1) + " " + pair.group(2));
      }
    }
  }

  /** Whether a word in capitals may begin a name, and is no title and no little word. */
  static boolean isGiven(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return !NO_NAMES.contains(lower)
        && Places.capacity(lower).isEmpty()
        && Roles.of(lower).isEmpty()
        && word.chars().anyMatch(Character::isLowerCase);
  }

  /** The first full name that ends in a surname; empty if the text has none. */
  Optional<String> of(String surname) {
    return Optional.ofNullable(bySurname.get(surname));
  }
}
