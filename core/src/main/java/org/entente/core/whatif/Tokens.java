package org.entente.core.whatif;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;

/** The words of one change, read one after another. */
final class Tokens {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern DATE = Pattern.compile("\\d{4}-.*");

  private final String text;
  private final Form form;
  private final List<String> words;
  private final StateRegistry registry;
  private final LocalDate on;
  private int next;

  Tokens(String text, Form form, List<String> words, StateRegistry registry, LocalDate on) {
    this.text = text;
    this.form = form;
    this.words = words;
    this.registry = registry;
    this.on = on;
  }

  /** The words of a text; text in quotes is one word. */
  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      for (int group = 1; group <= 3; group++) {
        if (matcher.group(group) != null) {
          words.add(matcher.group(group));
        }
      }
    }
    return words;
  }

  static String quoted(String word) {
    return word.contains(" ") ? '"' + word + '"' : word;
  }

  static String hyphened(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  ChangeException wrong(String trouble) {
    return ChangeException.of(text, form, trouble);
  }

  boolean hasNext() {
    return next < words.size();
  }

  String peek() {
    return words.get(next);
  }

  String word(String what) {
    if (!hasNext()) {
      throw wrong("it ends where " + what + " should follow");
    }
    return words.get(next++);
  }

  boolean isState(String word) {
    return registry.find(word) instanceof StateLookup.Found;
  }

  /** A state that was a member of the state system on the date. */
  State state() {
    String word = word("a state");
    StateLookup found = registry.find(word);
    if (found instanceof StateLookup.Unknown unknown) {
      throw wrong("there is no state called \"" + word + "\"" + suggest(unknown.suggestions()));
    }
    State state = ((StateLookup.Found) found).state();
    if (!registry.memberships(state).isEmpty() && !registry.existedOn(state, on)) {
      throw wrong(state + " was not a member of the state system on " + on);
    }
    return state;
  }

  private static String suggest(List<State> states) {
    return states.isEmpty()
        ? ""
        : " (did you mean "
            + states.stream().map(State::toString).collect(Collectors.joining(" or "))
            + "?)";
  }

  /** A second state that is not the first. */
  State otherThan(State first) {
    State second = state();
    if (second.equals(first)) {
      throw wrong("both states are " + first);
    }
    return second;
  }

  /** An id of that kind. */
  String id(String prefix, String what) {
    String word = word(what);
    if (!word.startsWith(prefix)) {
      throw wrong(
          "\""
              + word
              + "\" is not an id of "
              + what
              + "; those begin with "
              + prefix
              + " (see the evidence of the assessment)");
    }
    return word;
  }

  /** A date, or the date of the assessment if the next word is {@code now} or not a date. */
  LocalDate date() {
    if (!hasNext() || !isDate(peek())) {
      return on;
    }
    String word = word("a date");
    if (word.equals("now")) {
      return on;
    }
    LocalDate date = parsed(word);
    if (date.isAfter(on)) {
      throw wrong(
          date
              + " lies after "
              + on
              + ", the date of the assessment, which uses nothing later; say now, or assess a later"
              + " date");
    }
    return date;
  }

  private static boolean isDate(String word) {
    return word.equals("now") || DATE.matcher(word).matches();
  }

  private LocalDate parsed(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw wrong("\"" + word + "\" is not a date; write it as YYYY-MM-DD, or now");
    }
  }

  /** All words up to a date or the end. */
  Optional<String> free() {
    List<String> taken = new ArrayList<>();
    while (hasNext() && !isDate(peek())) {
      taken.add(words.get(next++));
    }
    String joined = String.join(" ", taken).strip();
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  <E extends Enum<E>> E constant(Class<E> type, String what) {
    String word = word(what);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> hyphened(constant).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "\""
                        + word
                        + "\" is no "
                        + what
                        + "; possible: "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Tokens::hyphened)
                            .collect(Collectors.joining(", "))));
  }

  /** The next word as one of the constants, unless there is none or it is a date. */
  <E extends Enum<E>> Optional<E> maybe(Class<E> type, String what) {
    return hasNext() && !isDate(peek()) ? Optional.of(constant(type, what)) : Optional.empty();
  }

  /** A number from 1 to {@code most}; {@code otherwise} if no word is left. */
  int number(int most, int otherwise) {
    if (!hasNext()) {
      return otherwise;
    }
    String word = word("a number");
    boolean digits = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = digits && !word.isEmpty() ? Integer.parseInt(word) : 0;
    if (number < 1 || number > most) {
      throw wrong("\"" + word + "\" is not a number from 1 to " + most);
    }
    return number;
  }

  /** Checks that every word was read. */
  <T> T end(T change) {
    if (hasNext()) {
      throw wrong("\"" + peek() + "\" is an extra word");
    }
    return change;
  }
}
