package org.entente.text.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.language.ParsedSentence;
import org.entente.text.table.Tables;

/** Finds the PLOVER contexts of a sentence by its words. */
final class Contexts {
  private static final Map<String, String> BY_LEMMA = read();

  private static final Set<String> OFF_TOPIC =
      Tables.read(Contexts.class, "off_topic.psv").stream()
          .flatMap(row -> Tables.values(row, 1).stream())
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

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

  /** Whether a sentence is about sport. */
  static boolean isOffTopic(ParsedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (OFF_TOPIC.contains(sentence.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> read() {
    Map<String, String> contexts = new HashMap<>();
    for (String[] row : Tables.read(Contexts.class, "contexts.psv")) {
      Tables.values(row, 1).forEach(lemma -> contexts.put(lemma, row[0]));
    }
    return Map.copyOf(contexts);
  }
}
