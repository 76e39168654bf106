package org.entente.text.event.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
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

/** The tables of the coder: rules by verb, nouns, operators. */
public final class Lexicon {
  private static final String RULES = "rules.psv";
  private static final String OPERATORS = "operators.psv";
  private static final Lexicon STANDARD = new Lexicon();

  private final NounTable nouns = new NounTable();
  private final Map<String, List<Rule>> byVerb = new HashMap<>();
  private final Map<String, List<Rule>> byFirstWord = new HashMap<>();
  private final Map<Rule.Mark, Rule> withoutVerb = new HashMap<>();
  private final Map<String, Operator> operators = new HashMap<>();

  private Lexicon() {
    Tables.read(Lexicon.class, RULES).forEach(this::indexRule);
    Tables.read(Lexicon.class, OPERATORS).forEach(this::indexOperator);
  }

  /** The tables that come with the program. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** The classes of nouns. */
  public NounTable nouns() {
    return nouns;
  }

  /** The rules of a verb, with its particle if it has one ("call off"), in order of the table. */
  public List<Rule> rules(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  /**
   * The rule without verbs that has this mark.
   *
   * @throws IllegalStateException if the table has none
   */
  public Rule rule(Rule.Mark mark) {
    return Optional.ofNullable(withoutVerb.get(mark))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    RULES + ": no row without verbs is marked " + mark + "; add one"));
  }

  /** What kind of operator a lemma is; empty if it is none. */
  public Optional<Operator> operator(String lemma) {
    return Optional.ofNullable(operators.get(lemma));
  }

  /** Whether a lemma is an operator of this kind. */
  public boolean is(String lemma, Operator operator) {
    return operators.get(lemma) == operator;
  }

  /**
   * Whether any rule may fire on these words: one of its verbs occurs, and a noun of the class if
   * it requires an object of a class; or a noun that names an action occurs.
   */
  public boolean mayFire(Sentence tagged) {
    Set<String> lemmas = new HashSet<>();
    tagged.tokens().forEach(token -> lemmas.add(token.lemma()));
    return tagged.tokens().stream().anyMatch(token -> mayFire(token, lemmas));
  }

  private boolean mayFire(Token token, Set<String> lemmas) {
    String lemma = token.lemma();
    if (token.isNoun()) {
      return nouns.rule(lemma).isPresent();
    }
    boolean operator =
        operator(lemma).filter(o -> o != Operator.SAY && o != Operator.BEGIN).isPresent();
    return operator
        || byFirstWord.getOrDefault(lemma, List.of()).stream()
            .anyMatch(rule -> rule.mayFire(lemmas));
  }

  private void indexRule(String[] row) {
    Rule rule =
        new Rule(
            row[0],
            Tables.constant(EventType.class, RULES, row[1]),
            row[2],
            Tables.values(row, 4).stream().map(o -> ObjectPattern.parse(o, nouns::nouns)).toList(),
            Slot.of(row[5].isBlank() ? List.of("obj") : List.of(row[5].split(","))),
            marks(row));
    List<String> verbs = Tables.values(row, 3);
    for (String verb : verbs) {
      byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule);
      byFirstWord.computeIfAbsent(verb.split(" ")[0], v -> new ArrayList<>()).add(rule);
    }
    if (verbs.isEmpty()) {
      rule.marks().forEach(mark -> withoutVerb.put(mark, rule));
    }
  }

  private static Set<Rule.Mark> marks(String[] row) {
    Set<Rule.Mark> marks = EnumSet.noneOf(Rule.Mark.class);
    if (row.length > 6) {
      for (String mark : row[6].split(",")) {
        marks.add(Tables.constant(Rule.Mark.class, RULES, mark));
      }
    }
    return marks;
  }

  private void indexOperator(String[] row) {
    Operator operator = Tables.constant(Operator.class, OPERATORS, row[0]);
    Tables.values(row, 1).forEach(lemma -> operators.putIfAbsent(lemma, operator));
  }
}
