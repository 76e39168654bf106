package org.entente.text.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.text.language.ParsedSentence;
import org.entente.text.table.Tables;

/** Finds the PLOVER contexts of a sentence by its words. */
final class Contexts {
  private static final Map<String, String> BY_LEMMA = read();

  private static final Set<String> SPORT = sport("sport");
  private static final Set<String> SPORT_PAIR_BEGINNINGS =
      SPORT.stream()
          .filter(word -> word.indexOf(' ') > 0)
          .map(word -> word.substring(0, word.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> TOGETHER = sport("sport-together");
  private static final Set<String> SERIOUS = sport("no-sport");
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
      if (SPORT.contains(lemma) || isSportPair(sentence, i)) {
        return true;
      }
      serious |= SERIOUS.contains(lemma);
      if (TOGETHER.contains(lemma)) {
        together.add(lemma);
      } else if (!lemma.isEmpty()
          && Character.isDigit(lemma.charAt(0))
          && SCORE.matcher(lemma).matches()) {
        together.add("score");
      }
    }
    return together.size() > 1 && !serious;
  }

  private static boolean isSportPair(ParsedSentence sentence, int at) {
    return SPORT_PAIR_BEGINNINGS.contains(sentence.lemma(at))
        && at + 1 < sentence.size()
        && SPORT.contains(sentence.lemma(at) + " " + sentence.lemma(at + 1));
  }

  private static Set<String> sport(String list) {
    return Tables.read(Contexts.class, "off_topic.psv").stream()
        .filter(row -> row[0].equals(list))
        .flatMap(row -> Tables.values(row, 1).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> read() {
    Map<String, String> contexts = new HashMap<>();
    for (String[] row : Tables.read(Contexts.class, "contexts.psv")) {
      Tables.values(row, 1).forEach(lemma -> contexts.put(lemma, row[0]));
    }
    return Map.copyOf(contexts);
  }
}
