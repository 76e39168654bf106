package org.entente.text.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.table.Tables;

/**
 * What language a line of text is in, as far as its letters and function words tell. A line most of
 * whose letters are not Latin is in another language. A line in Latin letters is in another
 * language if function words of that language are frequent, and at least twice as frequent as
 * English ones; few words tell nothing. O(length).
 */
final class Languages {

  /** Fewer words tell nothing. */
  private static final int FEWEST_WORDS = 8;

  /** The smallest share of function words of another language, 0 to 1. */
  private static final double FOREIGN_SHARE = 0.2;

  /** The smallest share of English function words, 0 to 1. */
  private static final double ENGLISH_SHARE = 0.12;

  /** Letters up to here are Latin. */
  private static final int LAST_LATIN = 0x24F;

  private static final Set<String> ENGLISH = Tables.words(Languages.class, "stop_words.psv");
  private static final Map<String, List<Integer>> OTHERS = new HashMap<>();
  private static final List<String> NAMES = new ArrayList<>();

  static {
    for (String[] row : Tables.read(Languages.class, "function_words.psv")) {
      for (String word : Tables.values(row, 1)) {
        OTHERS.computeIfAbsent(word, w -> new ArrayList<>()).add(NAMES.size());
      }
      NAMES.add(row[0]);
    }
  }

  private Languages() {}

  /** What a line tells of its language. */
  enum Kind {
    ENGLISH,
    FOREIGN,
    UNCLEAR
  }

  /**
   * The language of a line.
   *
   * @param name of a foreign language or script; empty otherwise
   */
  record Judgement(Kind kind, Optional<String> name) {}

  /** Judges a line. */
  static Judgement of(String line) {
    Map<Character.UnicodeScript, Integer> scripts = scripts(line);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    int latin = scripts.getOrDefault(Character.UnicodeScript.LATIN, 0);
    if (letters > 2 * latin) {
      return new Judgement(Kind.FOREIGN, scriptName(scripts));
    }
    return byWords(line);
  }

  /** How many letters of scripts other than Latin there are. */
  static int otherLetters(String line) {
    return scripts(line).entrySet().stream()
        .filter(script -> script.getKey() != Character.UnicodeScript.LATIN)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static Map<Character.UnicodeScript, Integer> scripts(String line) {
    Map<Character.UnicodeScript, Integer> scripts = new TreeMap<>();
    int latin = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetter(c)) {
        Character.UnicodeScript script =
            c <= LAST_LATIN ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(c);
        if (script == Character.UnicodeScript.LATIN) {
          latin++;
        } else if (script != Character.UnicodeScript.COMMON) {
          scripts.merge(script, 1, Integer::sum);
        }
      }
    }
    if (latin > 0) {
      scripts.put(Character.UnicodeScript.LATIN, latin);
    }
    return scripts;
  }

  private static Optional<String> scriptName(Map<Character.UnicodeScript, Integer> scripts) {
    return scripts.entrySet().stream()
        .filter(script -> script.getKey() != Character.UnicodeScript.LATIN)
        .max(Map.Entry.comparingByValue())
        .map(script -> script.getKey().name())
        .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  private static Judgement byWords(String line) {
    int[] others = new int[NAMES.size()];
    int words = 0;
    int english = 0;
    for (int i = 0; i < line.length(); ) {
      int end = i;
      while (end < line.length() && isOfWord(line.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = line.substring(i, end).toLowerCase(Locale.ROOT);
        words++;
        english += ENGLISH.contains(word) ? 1 : 0;
        OTHERS.getOrDefault(word, List.of()).forEach(language -> others[language]++);
      }
      i = Math.max(end, i + 1);
    }
    return judged(words, english, others);
  }

  /** Accents may stand as characters of their own. */
  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static Judgement judged(int words, int english, int[] others) {
    int best = 0;
    for (int i = 1; i < others.length; i++) {
      best = others[i] > others[best] ? i : best;
    }
    if (words < FEWEST_WORDS) {
      return new Judgement(Kind.UNCLEAR, Optional.empty());
    }
    if (others[best] >= FOREIGN_SHARE * words && others[best] > 2 * english) {
      return new Judgement(Kind.FOREIGN, Optional.of(NAMES.get(best)));
    }
    return new Judgement(
        english >= ENGLISH_SHARE * words ? Kind.ENGLISH : Kind.UNCLEAR, Optional.empty());
  }
}
