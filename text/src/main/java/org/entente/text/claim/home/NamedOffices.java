package org.entente.text.claim.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.text.actor.Mention;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.saying.States;
import org.entente.text.event.Line;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;
import org.entente.text.language.Token;

/** The offices that a text names with their state: "Turkey's ruling party", "the Iranian army". */
final class NamedOffices {

  /** Tokens between the name of a state and the end of the office. */
  private static final int LONGEST = 7;

  private static final Set<String> INSIDE = Set.of("POS", "JJ", "VBG", "VBN", "CC", "HYPH", "CD");

  private final List<Office> offices = new ArrayList<>();

  /**
   * An office with its state.
   *
   * @param begin offset of the name of the state
   * @param line index of its sentence
   * @param state ISO 3166 alpha-3 code
   * @param field as {@link OfficeTable#field} has it
   */
  record Office(int begin, int line, String state, String field) {}

  NamedOffices(Layout layout) {
    for (int i = 0; i < layout.lines().size(); i++) {
      Line line = layout.lines().get(i);
      for (Mention mention : line.mentions()) {
        Optional<String> state = States.of(mention).filter(code -> code.length() == 3);
        if (state.isPresent()) {
          office(line, mention, i, state.get()).ifPresent(offices::add);
        }
      }
    }
  }

  private static Optional<Office> office(Line line, Mention mention, int at, String state) {
    Sentence sentence = line.parsed().map(ParsedSentence::sentence).orElse(line.sentence());
    StringBuilder words = new StringBuilder();
    for (int i = mention.last() + 1; i < sentence.size() && goesOn(sentence.token(i)); i++) {
      words.append(sentence.token(i).text()).append(' ');
      if (i - mention.last() >= LONGEST) {
        break;
      }
    }
    String office = words.toString();
    return HomeWords.POSTED_ABROAD.isIn(office)
        ? Optional.empty()
        : OfficeTable.field(office)
            .map(field -> new Office(sentence.token(mention.first()).begin(), at, state, field));
  }

  /**
   * Part of a noun phrase; of a sentence without tags, anything but punctuation and little words.
   */
  private static boolean goesOn(Token token) {
    if (!token.tag().isEmpty()) {
      return token.isNoun() || INSIDE.contains(token.tag());
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean letters = word.equals("'s") || word.equals("\u2019s") || word.matches("[\\p{L}-]+");
    return letters && !HomeWords.LITTLE.has(word);
  }

  /** The last of a field that is named before an offset, not more than some sentences before. */
  Optional<String> last(String field, int offset, int firstLine, Predicate<String> fits) {
    Optional<String> last = Optional.empty();
    for (Office office : offices) {
      if (office.begin() < offset
          && office.line() >= firstLine
          && office.field().equals(field)
          && fits.test(office.state())) {
        last = Optional.of(office.state());
      }
    }
    return last;
  }

  /** All states of which the text names an office. */
  Set<String> states() {
    Set<String> states = new TreeSet<>();
    offices.forEach(office -> states.add(office.state()));
    return states;
  }
}
