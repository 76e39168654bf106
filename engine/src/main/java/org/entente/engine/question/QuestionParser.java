package org.entente.engine.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.core.state.State;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.Succession;

/** Turns the user's words into states and dates, with a message that helps where they cannot be. */
public final class QuestionParser {

  private static final String TODAY = "today";

  private final StateRegistry registry;

  /** Words for the states of a registry. */
  public QuestionParser(StateRegistry registry) {
    this.registry = registry;
  }

  /**
   * A date that is not in the future; "today" is one.
   *
   * @throws InvalidQuestionException if it is not a date, or is after {@code today}
   */
  public LocalDate date(String words, LocalDate today) {
    if (words.strip().equalsIgnoreCase(TODAY)) {
      return today;
    }
    LocalDate date;
    try {
      date = LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new InvalidQuestionException(
          "\"" + words + "\" is not a date; write it as YYYY-MM-DD, such as 2025-01-07, or today",
          e);
    }
    if (date.isAfter(today)) {
      throw new InvalidQuestionException(
          date + " is in the future; an assessment uses only what was known on its date");
    }
    return date;
  }

  /**
   * The one state with that name, code or number.
   *
   * @throws InvalidQuestionException if there is none
   */
  public State state(String words) {
    StateLookup found = registry.find(words);
    if (found instanceof StateLookup.Unknown unknown) {
      throw new InvalidQuestionException(
          "there is no state called \"" + words + "\"" + suggest(unknown.suggestions()));
    }
    return ((StateLookup.Found) found).state();
  }

  private static String suggest(List<State> suggestions) {
    return suggestions.isEmpty()
        ? "; use a name, an ISO alpha-3 code or a Correlates of War number"
        : "; did you mean "
            + suggestions.stream().map(State::toString).collect(Collectors.joining(" or "))
            + "?";
  }

  /**
   * At least two different states that were members of the state system on the date.
   *
   * @throws InvalidQuestionException if they are not
   */
  public List<State> members(List<String> words, LocalDate on) {
    List<State> members = new ArrayList<>();
    for (String word : words) {
      State state = state(word);
      if (members.contains(state)) {
        throw new InvalidQuestionException("\"" + word + "\" names " + state + " a second time");
      }
      if (!registry.existedOn(state, on)) {
        throw new InvalidQuestionException(
            state
                + " was not a member of the state system on "
                + on
                + "; it was a member "
                + spells(state)
                + successors(state)
                + predecessors(state, on));
      }
      members.add(state);
    }
    if (members.size() < 2) {
      throw new InvalidQuestionException(
          "an alliance needs at least two states; you named "
              + (members.isEmpty() ? "none" : members.get(0)));
    }
    return members;
  }

  private String spells(State state) {
    return registry.memberships(state).stream()
        .map(spell -> spell.system() + ": " + spell.span())
        .collect(Collectors.joining(", "));
  }

  private String predecessors(State state, LocalDate on) {
    List<String> before =
        registry.states().stream()
            .filter(
                other ->
                    other.successors().stream().anyMatch(next -> next.code().equals(state.code()))
                        && registry.existedOn(other, on))
            .map(State::toString)
            .toList();
    return before.isEmpty() ? "" : "; on that date there was " + String.join(", ", before);
  }

  private static String successors(State state) {
    return state.successors().isEmpty()
        ? ""
        : "; continued by "
            + state.successors().stream().map(Succession::code).collect(Collectors.joining(", "));
  }
}
