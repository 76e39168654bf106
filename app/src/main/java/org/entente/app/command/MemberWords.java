package org.entente.app.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.entente.app.answer.Words;
import org.entente.app.answer.WrongWordsException;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns the words of a command into states and dates; words that cannot be are wrong words. */
final class MemberWords {

  private final CommandLine line;
  private final Words words;

  MemberWords(CommandLine line, StateRegistry registry) {
    this.line = line;
    this.words = new Words(registry);
  }

  /** A date that is not in the future. */
  LocalDate date(String given, Clock clock) {
    return or(() -> words.date(given, LocalDate.now(clock)));
  }

  /** The one state that goes by those words. */
  State state(String given) {
    return or(() -> words.state(given));
  }

  /** At least two different states that were members of the state system on the date. */
  List<State> members(List<String> given, LocalDate on) {
    return or(() -> words.members(given, on));
  }

  private <T> T or(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (WrongWordsException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }
}
