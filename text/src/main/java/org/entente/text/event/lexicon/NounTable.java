package org.entente.text.event.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.table.Tables;

/** Classes of nouns, and the events that nouns name on their own, from {@code nouns.psv}. */
public final class NounTable {

  /** What is special about the nouns of a class. */
  public enum Mark {
    /** In the plural they can act: "Chinese warships". */
    ACTS,
    /** A phrase inside names the destination of the verb: "left on a visit to Japan". */
    DESTINATION,
    /** They name a journey together with "be": "is on his way to Seoul". */
    JOURNEY
  }

  private static final String FILE = "nouns.psv";

  private final Map<String, Set<String>> classes = new LinkedHashMap<>();
  private final Map<Mark, Set<String>> marked = new HashMap<>();
  private final Map<String, Rule> rules = new HashMap<>();

  NounTable() {
    Tables.read(NounTable.class, FILE).forEach(this::index);
  }

  /**
   * The nouns of a class.
   *
   * @throws IllegalStateException if there is no such class
   */
  Set<String> nouns(String nounClass) {
    Set<String> nouns = classes.get(nounClass);
    if (nouns == null) {
      throw new IllegalStateException(
          "@" + nounClass + ": no class of nouns; name one of " + classes.keySet());
    }
    return nouns;
  }

  /** Whether a noun belongs to a class with this mark. */
  public boolean has(String noun, Mark mark) {
    return marked.getOrDefault(mark, Set.of()).contains(noun);
  }

  /** The rule of the event that a noun names on its own; empty if it names none. */
  public Optional<Rule> rule(String noun) {
    return Optional.ofNullable(rules.get(noun));
  }

  private void index(String[] row) {
    Set<String> nouns = new HashSet<>();
    for (String noun : Tables.values(row, 2)) {
      if (noun.startsWith("@")) {
        nouns.addAll(nouns(noun.substring(1)));
      } else {
        nouns.add(noun);
      }
    }
    classes.put(row[0], nouns);
    List<Mark> marks =
        Tables.values(row, 3).stream()
            .map(mark -> Tables.constant(Mark.class, FILE, mark))
            .toList();
    marks.forEach(mark -> marked.computeIfAbsent(mark, m -> new HashSet<>()).addAll(nouns));
    if (!row[1].isBlank()) {
      Rule rule = rule(row, marks);
      nouns.forEach(noun -> rules.putIfAbsent(noun, rule));
    }
  }

  private static Rule rule(String[] row, List<Mark> marks) {
    String id = row.length > 4 ? row[4] : "noun-" + row[0].toLowerCase(Locale.ROOT);
    Rule.Mark mark = marks.contains(Mark.JOURNEY) ? Rule.Mark.JOURNEY : Rule.Mark.NOUN;
    return new Rule(
        id,
        Tables.constant(EventType.class, FILE, row[1]),
        row.length > 5 ? row[5] : "",
        List.of(),
        Slot.of(EventWords.NOUN_SLOT.words()),
        Set.of(mark));
  }
}
