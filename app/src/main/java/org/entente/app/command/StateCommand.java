package org.entente.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.app.command.shared.Session;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.engine.question.QuestionParser;
import org.entente.engine.source.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente state}: what the registry knows of a state. */
@Command(
    name = "state",
    description = {"Show a state's codes, names and years in the state system.", ""},
    footerHeading = "%nExamples:%n",
    footer = {"  entente state KOR", "  entente state \"Soviet Union\" cow:260"})
final class StateCommand implements Callable<Integer> {

  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "STATE",
      arity = "1..*",
      description = "A name, an ISO alpha-3 code, a Correlates of War or Gleditsch-Ward number.")
  private List<String> words = new ArrayList<>();

  StateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws FailedException {
    // load
    StateRegistry registry = session.bundled().registry();
    QuestionParser lookup = new QuestionParser(registry);
    // compute
    List<State> states = words.stream().map(lookup::state).toList();
    // write
    session.result(
        states.stream().map(state -> card(state, registry)).collect(Collectors.joining("\n")));
    return 0;
  }

  private static String card(State state, StateRegistry registry) {
    StringBuilder card =
        new StringBuilder(state.toString()).append(", ").append(state.official()).append('\n');
    line(
        card,
        "COW",
        number(state.cow()) + state.cowAbbreviation().map(a -> " (" + a + ")").orElse(""));
    line(card, "Gleditsch-Ward", number(state.gw()));
    line(card, "ISO alpha-3", state.iso3().orElse("none"));
    line(card, "also called", String.join(", ", state.aliases()));
    line(card, "people", String.join(", ", state.demonyms()));
    line(card, "capital", state.capital().orElse("none on record"));
    registry
        .memberships(state)
        .forEach(spell -> line(card, "member, " + spell.system(), spell.span().toString()));
    state
        .successors()
        .forEach(
            next -> line(card, "continued by", registry.nameOf(next.code()) + ", " + next.on()));
    return card.toString();
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "none";
  }

  private static void line(StringBuilder card, String name, String value) {
    if (!value.isEmpty()) {
      card.append(String.format(java.util.Locale.ROOT, "  %-16s%s", name, value)).append('\n');
    }
  }
}
