package org.entente.text.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.language.Sentence;
import org.entente.text.language.Token;
import org.entente.text.table.Tables;

/** The language of politics, as tables: rules by verb, classes of nouns, operators. */
final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon();

  private final Map<String, List<Rule>> byVerb = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, Rule> nominal = new HashMap<>();
  private final Map<String, List<Rule>> firstWords = new HashMap<>();
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

  /**
   * Whether any rule may fire on these words: one of its verbs is there and, where it wants an
   * object of a class, a noun of the class too; or a noun that names a deed is there.
   */
  boolean mayFire(Sentence tagged) {
    Set<String> lemmas = new HashSet<>();
    tagged.tokens().forEach(token -> lemmas.add(token.lemma()));
    return tagged.tokens().stream().anyMatch(token -> mayFire(token, lemmas));
  }

  private boolean mayFire(Token token, Set<String> lemmas) {
    String lemma = token.lemma();
    if (token.isNoun()) {
      return nominal.containsKey(lemma);
    }
    if (operator(lemma).filter(o -> o != Operator.SAY && o != Operator.BEGIN).isPresent()) {
      return true;
    }
    return firstWords.getOrDefault(lemma, List.of()).stream()
        .anyMatch(
            rule ->
                rule.objects().isEmpty()
                    || rule.objects().stream().anyMatch(o -> mayBe(o, lemmas)));
  }

  private boolean mayBe(String object, Set<String> lemmas) {
    String noun = object.substring(object.indexOf(':') + 1);
    if (!noun.startsWith("@")) {
      return lemmas.contains(noun) || noun.contains(" ");
    }
    Set<String> members = classes.get(noun.substring(1));
    return members == null || lemmas.stream().anyMatch(members::contains);
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
              false,
              "",
              nouns,
              List.of(),
              List.of("against", "on", "with", "to", "of", "for", "into", "in", "between", "from"));
      nouns.forEach(noun -> nominal.putIfAbsent(noun, rule));
    }
  }

  private void addRule(String[] row) {
    boolean inverted = row[1].startsWith("<");
    Rule rule =
        new Rule(
            row[0],
            EventType.valueOf(inverted ? row[1].substring(1) : row[1]),
            inverted,
            row[2],
            Set.copyOf(Tables.values(row, 3)),
            Tables.values(row, 4),
            slots(row));
    for (String verb : Tables.values(row, 3)) {
      byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule);
      firstWords.computeIfAbsent(verb.split(" ")[0], v -> new ArrayList<>()).add(rule);
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
