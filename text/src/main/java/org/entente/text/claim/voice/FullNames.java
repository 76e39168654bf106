package org.entente.text.claim.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.Roles;

/** The full name that a text gives somewhere to a surname, by its capital letters. */
public final class FullNames {

  private static final String NAME = "\\p{Lu}[\\p{L}'\u2019-]{1,30}";

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}'\u2019-])(" + NAME + ") (?=(" + NAME + ")(?![\\p{L}'\u2019-]))");

  private final Map<String, String> bySurname = new HashMap<>();

  /** Reads the pairs of capital words of a text, once. */
  public FullNames(String text) {
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      if (isGiven(pair.group(1))) {
        bySurname.putIfAbsent(pair.group(2), pair.group(1) + " " + pair.group(2));
      }
    }
  }

  /** Whether a word in capitals may begin a name, and is no title and no little word. */
  public static boolean isGiven(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return !ClaimWords.NO_NAME.has(lower)
        && Places.capacity(lower).isEmpty()
        && Roles.of(lower).isEmpty()
        && word.chars().anyMatch(Character::isLowerCase);
  }

  /** The first full name that ends in a surname; empty if the text has none. */
  public Optional<String> of(String surname) {
    return Optional.ofNullable(bySurname.get(surname));
  }
}
