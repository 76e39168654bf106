package org.entente.text.event.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.language.ParsedSentence;

/**
 * Reads whether the verb of a clause is an operator here, and of which kind. Follows operators down
 * to the action: "agreed to stop shelling" has three triggers.
 */
final class TriggerReader {
  private static final int MOST = 9;

  private final ParsedSentence s;
  private final Participants participants;
  private final Factuality factuality;
  private final Lexicon lexicon = Lexicon.standard();

  TriggerReader(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.s = sentence;
    this.participants = participants;
    this.factuality = factuality;
  }

  /** The triggers from a verb down to its action, at most nine. */
  List<Trigger> chain(int verb) {
    List<Trigger> chain = new ArrayList<>();
    OptionalInt next = OptionalInt.of(verb);
    while (next.isPresent() && chain.size() < MOST) {
      Trigger trigger = read(new Clause(s, next.getAsInt()));
      chain.add(trigger);
      next = trigger.next();
    }
    return chain;
  }

  private Trigger read(Clause clause) {
    Optional<Operator> operator =
        lexicon.operator(clause.lemma()).or(() -> lexicon.operator(s.lemma(clause.verb())));
    OptionalInt complement = clause.complement();
    boolean plain =
        operator.isEmpty()
            || complement.isEmpty()
            || operator.get() == Operator.REFUSE && isOfThing(clause)
            || isTelephoned(clause, complement.getAsInt())
            || isAccepted(clause, complement.getAsInt());
    return plain
        ? Trigger.plain(clause)
        : refined(clause, operator.get(), complement.getAsInt())
            .map(kind -> Trigger.of(clause, kind, complement.getAsInt()))
            .orElseGet(() -> Trigger.plain(clause));
  }

  /** "rejected a plan to attack": a thing is refused, not an action. */
  private boolean isOfThing(Clause clause) {
    return !clause.patients().isEmpty() && s.child(clause.verb(), "xcomp").isEmpty();
  }

  /** "called Abe to discuss": a telephone call, not a demand. */
  private boolean isTelephoned(Clause clause, int complement) {
    return EventWords.TELEPHONING.has(s.lemma(clause.verb()))
        && !clause.passive()
        && !ActorRefs.named(participants.refs(clause.patients())).isEmpty()
        && (s.is(complement, "advcl") || isInfinitive(complement));
  }

  /** "accepted an offer made by": a thing is accepted, and nothing is promised. */
  private boolean isAccepted(Clause clause, int complement) {
    return EventWords.ACCEPTING.has(s.lemma(clause.verb())) && !isInfinitive(complement);
  }

  private boolean isInfinitive(int verb) {
    return s.has(verb, "mark", "to");
  }

  private boolean isFinite(int verb) {
    return !s.token(verb).tag().equals("VB")
        || s.child(verb, "aux").isPresent()
        || s.child(verb, "cop").isPresent();
  }

  private Optional<Operator> refined(Clause clause, Operator operator, int complement) {
    return switch (operator) {
      case INTEND -> intention(clause, complement);
      case THREATEN -> threat(clause, complement);
      case DEMAND, ORDER -> request(clause, operator, complement);
      default -> Optional.of(operator);
    };
  }

  private Optional<Operator> intention(Clause clause, int complement) {
    boolean plan =
        isInfinitive(complement) || s.is(complement, "xcomp") || factuality.isFuture(complement);
    if (plan && clause.passive()) {
      return Optional.of(Operator.EXPECT);
    }
    if (!plan || clause.passive()) {
      return Optional.of(Operator.SAY)
          .filter(say -> EventWords.ANNOUNCING.has(s.lemma(clause.verb())));
    }
    return Optional.of(Operator.INTEND).filter(intend -> isOfSameSubject(complement));
  }

  /** "plans to attack", "decided it would attack", but not "plans for Japan to attack". */
  private boolean isOfSameSubject(int complement) {
    List<Integer> subjects = s.children(complement, "nsubj");
    return subjects.isEmpty()
        || subjects.stream().anyMatch(i -> s.token(i).tag().startsWith("PRP"));
  }

  private Optional<Operator> threat(Clause clause, int complement) {
    if (clause.passive()) {
      return Optional.empty();
    }
    boolean request =
        EventWords.WARNING.has(s.lemma(clause.verb())) && factuality.isObligation(complement);
    return request ? request(clause, Operator.DEMAND, complement) : Optional.of(Operator.THREATEN);
  }

  private Optional<Operator> request(Clause clause, Operator operator, int complement) {
    boolean question = s.has(complement, "mark", "whether") || s.has(complement, "mark", "if");
    if (question) {
      return Optional.empty();
    }
    String lemma = s.lemma(clause.verb());
    boolean told =
        EventWords.TELLING.has(lemma)
            && s.is(complement, "ccomp")
            && !factuality.isObligation(complement);
    told |=
        EventWords.ASSERTING.has(lemma)
            && s.is(complement, "ccomp")
            && !factuality.isObligation(complement)
            && isFinite(complement);
    boolean wish =
        EventWords.WISHING.has(lemma)
            && s.child(clause.verb(), "obj").isEmpty()
            && s.child(complement, "nsubj").isEmpty();
    return Optional.of(told ? Operator.SAY : wish ? Operator.WISH : operator);
  }
}
