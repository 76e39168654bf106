package org.entente.text.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.Tables;

/** The language of politics, as tables: rules by verb, classes of nouns, operators. */
final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon();

  private final Map<String, List<Rule>> byVerb = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Rule> nominal = new HashMap<>();
  private final Map<String, Operator> operators = new HashMap<>();

  private Lexicon() {
    Tables.read(Lexicon.class, "nouns.psv").forEach(this::addNouns);
    Tables.read(Lexicon.class, "rules.psv").forEach(this::addRule);
    Tables.read(Lexicon.class, "operators.psv").forEach(this::addOperator);
  }

  static Lexicon standard() {
    return STANDARD;
  }

  /** Rules of a verb, with its particle if it has one ("call off"), in order of the table. */
  List<Rule> rules(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  Optional<Operator> operator(String lemma) {
    return Optional.ofNullable(operators.get(lemma));
  }

  /** The event that a noun names by itself. */
  Optional<Rule> nominal(String noun) {
    return Optional.ofNullable(nominal.get(noun));
  }

  boolean isIn(String noun, String nounClass) {
    return classes.getOrDefault(nounClass, Set.of()).contains(noun);
  }

  private void addNouns(String[] row) {
    Set<String> nouns = new HashSet<>(Tables.values(row, 2));
    classes.put(row[0], nouns);
    if (!row[1].isBlank()) {
      Rule rule =
          new Rule(
              "noun-" + row[0].toLowerCase(java.util.Locale.ROOT),
              EventType.valueOf(row[1]),
              "",
              nouns,
              List.of(),
              List.of("against", "on", "with", "to", "of", "for", "into", "in", "between", "from"));
      nouns.forEach(noun -> nominal.putIfAbsent(noun, rule));
    }
  }

  private void addRule(String[] row) {
    Rule rule =
        new Rule(
            row[0],
            EventType.valueOf(row[1]),
            row[2],
            Set.copyOf(Tables.values(row, 3)),
            Tables.values(row, 4),
            slots(row));
    for (String verb : Tables.values(row, 3)) {
      byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule);
    }
  }

  private static List<String> slots(String[] row) {
    return row.length > 5 ? List.of(row[5].split(",")) : List.of("obj");
  }

  private void addOperator(String[] row) {
    Operator operator = Operator.valueOf(row[0]);
    Tables.values(row, 1).forEach(lemma -> operators.putIfAbsent(lemma, operator));
  }
}
