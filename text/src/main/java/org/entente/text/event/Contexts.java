package org.entente.text.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.text.language.ParsedSentence;
import org.entente.text.table.Tables;

/** Finds the PLOVER contexts of a sentence by its words. */
final class Contexts {
  private static final Map<String, String> BY_LEMMA = read();

  private static final Map<String, Set<String>> SPORT = sport();
  private static final Pattern SCORE = Pattern.compile("\\d{1,2}[-–:]\\d{1,2}");

  private Contexts() {}

  static Set<String> of(ParsedSentence sentence) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      String context = BY_LEMMA.get(sentence.lemma(i));
      if (context != null) {
        found.add(context);
      }
    }
    return found;
  }

  /**
   * Whether a sentence is about sport: a word of sport, or two words that together speak of it, one
   * of which may be a score, in a sentence without soldiers or ministers.
   */
  static boolean isOffTopic(ParsedSentence sentence) {
    Set<String> together = new TreeSet<>();
    boolean serious = false;
    for (int i = 0; i < sentence.size(); i++) {
      String lemma = sentence.lemma(i);
      String pair = i + 1 < sentence.size() ? lemma + " " + sentence.lemma(i + 1) : lemma;
      if (is("sport", lemma) || is("sport", pair)) {
        return true;
      }
      serious |= is("no-sport", lemma);
      if (is("sport-together", lemma)) {
        together.add(lemma);
      } else if (SCORE.matcher(lemma).matches()) {
        together.add("score");
      }
    }
    return together.size() > 1 && !serious;
  }

  private static boolean is(String list, String lemma) {
    return SPORT.getOrDefault(list, Set.of()).contains(lemma);
  }

  private static Map<String, Set<String>> sport() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String[] row : Tables.read(Contexts.class, "off_topic.psv")) {
      lists.put(row[0], Set.copyOf(Tables.values(row, 1)));
    }
    return Map.copyOf(lists);
  }

  private static Map<String, String> read() {
    Map<String, String> contexts = new HashMap<>();
    for (String[] row : Tables.read(Contexts.class, "contexts.psv")) {
      Tables.values(row, 1).forEach(lemma -> contexts.put(lemma, row[0]));
    }
    return Map.copyOf(contexts);
  }
}
