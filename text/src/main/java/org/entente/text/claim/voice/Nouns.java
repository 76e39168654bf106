package org.entente.text.claim.voice;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.table.Tables;

/** What a noun is beside a name or as a voice, by a table. */
final class Nouns {

  /** The rows of the table, which says what they mean. */
  enum Kind {
    PARTICLE,
    BODY,
    PRESS,
    DOCUMENT,
    TEXT,
    GROUP,
    FIELD,
    ROLE,
    TIME,
    TITLE
  }

  private static final Map<Kind, Set<String>> WORDS = new EnumMap<>(Kind.class);

  static {
    for (String[] row : Tables.read(Nouns.class, "nouns.psv")) {
      WORDS
          .computeIfAbsent(Kind.valueOf(row[0].toUpperCase(Locale.ROOT)), k -> new HashSet<>())
          .addAll(Tables.values(row, 1));
    }
  }

  private Nouns() {}

  /** Whether one of some words is a body: "the Institute for". */
  static boolean isBody(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (is(word, Kind.BODY) || is(word.replaceFirst("s$", ""), Kind.BODY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word, in lower case, is of a kind. */
  static boolean is(String word, Kind kind) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }
}
