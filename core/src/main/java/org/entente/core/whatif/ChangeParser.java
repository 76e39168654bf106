package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.Obligation;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;

/** Reads one change. */
final class ChangeParser {

  private static final String OBLIGATIONS =
      Arrays.stream(Obligation.values()).map(Tokens::hyphened).collect(Collectors.joining(", "));

  private ChangeParser() {}

  static Change parse(String text, StateRegistry registry, LocalDate on) {
    List<String> words = Tokens.split(text);
    String first = words.isEmpty() ? "" : words.get(0);
    Form form =
        Form.of(first)
            .orElseThrow(
                () ->
                    ChangeException.of(
                        text,
                        (first.isEmpty()
                                ? "the change is empty"
                                : "\"" + first + "\" is not a change")
                            + "; possible: "
                            + Form.words()
                            + "; for example: "
                            + Form.TARIFF.examples().get(0)));
    Tokens tokens = new Tokens(text, form, words.subList(1, words.size()), registry, on);
    return tokens.end(read(form, tokens));
  }

  private static Change read(Form form, Tokens tokens) {
    return switch (form) {
      case LEADER -> new LeaderChange(tokens.state(), tokens.date(), tokens.free());
      case END_TREATY -> endTreaty(tokens);
      case NOTICE -> notice(tokens);
      case SIGN_TREATY -> signTreaty(tokens);
      case DISPUTE -> dispute(tokens);
      case SETTLE -> new DisputeSettled(tokens.id("D-", "a dispute"), tokens.date());
      case TARIFF, SANCTIONS -> measure(form, tokens);
      case LIFT -> new MeasureLifted(tokens.id("M-", "an economic measure"), tokens.date());
      case WARMING, COOLING -> contacts(form, tokens);
      case CLASH -> clash(tokens);
      case CRISIS ->
          new CrisisBegun(
              tokens.state(), tokens.constant(Crisis.Type.class, "crisis"), tokens.date());
      case END_CRISIS -> new CrisisEnded(tokens.id("C-", "a crisis"), tokens.date());
    };
  }

  private static Change endTreaty(Tokens tokens) {
    if (tokens.hasNext() && tokens.peek().startsWith("T-")) {
      return new TreatyEnd(tokens.id("T-", "a treaty"), tokens.date());
    }
    State first = tokens.state();
    return new ObligationsEnd(first, tokens.otherThan(first), tokens.date());
  }

  private static Change notice(Tokens tokens) {
    State actor = tokens.state();
    State toward = tokens.otherThan(actor);
    return new NoticeGiven(actor, toward, tokens.id("T-", "a treaty"), tokens.date());
  }

  private static Change signTreaty(Tokens tokens) {
    List<State> members = new ArrayList<>();
    members.add(tokens.state());
    members.add(tokens.otherThan(members.get(0)));
    while (tokens.hasNext() && obligations(tokens.peek()).isEmpty()) {
      if (!tokens.isState(tokens.peek())) {
        throw tokens.wrong(
            "\""
                + tokens.peek()
                + "\" is neither a state nor a list of obligations: "
                + OBLIGATIONS);
      }
      State next = tokens.state();
      if (members.contains(next)) {
        throw tokens.wrong(next + " is named twice");
      }
      members.add(next);
    }
    String word = tokens.word("their obligations");
    return new TreatySigned(members, obligations(word).orElseThrow(), tokens.date());
  }

  /** The obligations of a list joined by commas; empty if some word is none. */
  private static Optional<Set<Obligation>> obligations(String list) {
    Set<Obligation> found = EnumSet.noneOf(Obligation.class);
    for (String word : list.split(",", -1)) {
      String american = word.equals("defence") ? "defense" : word;
      Optional<Obligation> one =
          Arrays.stream(Obligation.values())
              .filter(obligation -> Tokens.hyphened(obligation).equals(american))
              .findFirst();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      found.add(one.get());
    }
    return Optional.of(found);
  }

  private static Change dispute(Tokens tokens) {
    State first = tokens.state();
    State second = tokens.otherThan(first);
    Dispute.Matter matter =
        tokens.maybe(Dispute.Matter.class, "matter").orElse(Dispute.Matter.TERRITORIAL);
    return new DisputeOpened(first, second, matter, tokens.date());
  }

  private static Change measure(Form form, Tokens tokens) {
    State sender = tokens.state();
    State target = tokens.otherThan(sender);
    Optional<String> subject = tokens.free();
    return new MeasureTaken(form, sender, target, subject, tokens.date());
  }

  private static Change contacts(Form form, Tokens tokens) {
    State first = tokens.state();
    State second = tokens.otherThan(first);
    return new Contacts(form, first, second, tokens.number(Contacts.MOST, Contacts.DEFAULT));
  }

  private static Change clash(Tokens tokens) {
    State actor = tokens.state();
    return new Clash(actor, tokens.otherThan(actor), tokens.date());
  }
}
