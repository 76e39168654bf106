package org.entente.text.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.language.ParsedSentence;

/**
 * What a word makes of the deed in its complement: "agreed to withdraw" is no withdrawal, "refused
 * to meet" no meeting.
 */
final class Operators {
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE);

  private final ParsedSentence s;
  private final SentenceCoder coder;
  private final Participants who;
  private final Factuality factuality;
  private final Lexicon lexicon = Lexicon.standard();

  Operators(ParsedSentence sentence, SentenceCoder coder, Participants who, Factuality factuality) {
    this.s = sentence;
    this.coder = coder;
    this.who = who;
    this.factuality = factuality;
  }

  Optional<Draft> operated(Clause clause, int depth) {
    Optional<Operator> operator =
        lexicon.operator(clause.lemma()).or(() -> lexicon.operator(s.lemma(clause.verb())));
    if (operator.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt complement = clause.complement();
    if (complement.isEmpty()) {
      return Optional.empty();
    }
    boolean thing =
        operator.get() == Operator.REFUSE
            && !clause.patients().isEmpty()
            && s.child(clause.verb(), "xcomp").isEmpty();
    if (thing) {
      return coder.plain(clause);
    }
    return apply(operator.get(), clause, complement.getAsInt(), depth);
  }

  private Optional<Draft> apply(Operator operator, Clause clause, int complement, int depth) {
    String name = s.lemma(clause.verb());
    boolean telephoned =
        name.equals("call")
            && !clause.passive()
            && !Participants.named(who.refs(clause.patients())).isEmpty()
            && (s.is(complement, "advcl") || s.has(complement, "mark", "to"));
    boolean received = name.equals("accept") && !s.has(complement, "mark", "to");
    if (telephoned || received) {
      return Optional.empty();
    }
    switch (operator) {
      case PROMISE, INTEND:
        return promised(operator, clause, complement, depth, name);
      case REFUSE:
        return operatorEvent(EventType.REJECT, clause, complement, depth, name, false);
      case THREATEN:
        return clause.passive() ? Optional.empty() : threatened(clause, complement, depth, name);
      case DEMAND, ORDER:
        return demanded(clause, complement, depth, name);
      case FAIL:
        return failed(clause, complement, depth, name);
      case BEGIN:
        return coder.clause(complement, depth + 1).map(d -> d.startingAt(clause.verb()));
      case TRY:
        return coder
            .clause(complement, depth + 1)
            .map(d -> d.with(EnumSet.of(Flag.HYPOTHETICAL)).startingAt(clause.verb()));
      case STOP:
        return stopped(clause, complement, depth, name);
      case ALLOW:
        return allowed(clause, complement, depth, name);
      case DENY:
        return coder
            .clause(complement, depth + 1)
            .map(d -> d.with(EnumSet.of(Flag.NEGATED)).startingAt(clause.verb()));
      default:
        return said(clause, complement);
    }
  }

  private Optional<Draft> promised(
      Operator operator, Clause clause, int complement, int depth, String name) {
    boolean infinitive =
        s.has(complement, "mark", "to")
            || s.is(complement, "xcomp")
            || factuality.isFuture(complement);
    boolean sameSubject =
        s.children(complement, "nsubj").isEmpty()
            || s.children(complement, "nsubj").stream()
                .anyMatch(i -> s.token(i).tag().startsWith("PRP"));
    if (operator == Operator.INTEND && clause.passive() && infinitive) {
      return coder
          .clause(complement, depth + 1)
          .map(d -> expected(d, name).startingAt(clause.verb()));
    }
    if (operator == Operator.INTEND && (!infinitive || clause.passive())) {
      return name.equals("announce") ? said(clause, complement) : Optional.empty();
    }
    if (operator == Operator.INTEND && !sameSubject) {
      return Optional.empty();
    }
    boolean negative = factuality.isNegated(complement);
    Optional<Draft> inner = coder.clause(complement, depth + 1);
    if (operator == Operator.INTEND && (inner.isEmpty() || !sameSubject)) {
      return Optional.empty();
    }
    if (inner.isPresent()
        && !negative
        && (inner.get().isHostile() || inner.get().type() == EventType.REJECT)) {
      return inner.map(d -> outcome(d, EventType.THREATEN, clause, complement, name));
    }
    if (name.equals("decide") && !negative && inner.get().type() == EventType.CONCEDE) {
      return inner.map(d -> outcome(d, EventType.CONCEDE, clause, complement, name));
    }
    if (negative) {
      return operator == Operator.PROMISE
          ? Optional.of(bare(EventType.AGREE, name, clause, inner, complement))
          : Optional.of(bare(EventType.REJECT, name, clause, inner, complement));
    }
    return Optional.of(bare(EventType.AGREE, name, clause, inner, complement));
  }

  /** "is expected to": what a promise would be, without a promise. */
  private static Draft expected(Draft draft, String name) {
    Draft planned = draft.with(EnumSet.of(Flag.FUTURE));
    if (draft.isHostile()) {
      return planned.as(EventType.THREATEN, name);
    }
    return draft.isCooperative() ? planned.as(EventType.AGREE, name) : planned;
  }

  private Draft outcome(Draft inner, EventType type, Clause clause, int complement, String name) {
    return bare(type, name, clause, Optional.of(inner), complement);
  }

  /** An event of the operator: its own subject, the complement's target. */
  private Draft bare(
      EventType type, String name, Clause clause, Optional<Draft> inner, int complement) {
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> targets =
        new ArrayList<>(who.targets(clause, List.of("iobj", "to", "with"), sources));
    if (targets.isEmpty()) {
      targets.addAll(
          inner
              .map(Draft::targets)
              .filter(t -> !t.isEmpty())
              .orElseGet(() -> who.wide(complement, sources)));
    }
    if (targets.isEmpty() && type == EventType.THREATEN) {
      targets.addAll(condition(clause.verb(), complement, sources));
    }
    String rule = inner.map(Draft::rule).orElse("deed");
    String mode = inner.map(Draft::mode).orElse("");
    int last = inner.map(Draft::last).orElse(complement);
    boolean plan = type == EventType.AGREE || type == EventType.THREATEN;
    Set<Flag> flags = plan ? EnumSet.of(Flag.FUTURE) : EnumSet.noneOf(Flag.class);
    return new Draft(
        type,
        mode,
        name + "+" + rule,
        sources,
        Participants.without(targets, sources),
        flags,
        clause.verb(),
        last);
  }

  /** "threatened to leave if [Japan] ...": whom the condition speaks of. */
  List<ActorRef> condition(int verb, int complement, List<ActorRef> sources) {
    for (int at : List.of(verb, complement)) {
      for (int child : s.children(at, "advcl")) {
        List<ActorRef> found =
            Participants.without(Participants.named(who.refs(s.children(child, "nsubj"))), sources);
        if (s.child(child, "mark").isPresent() && !found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private Optional<Draft> operatorEvent(
      EventType type, Clause clause, int complement, int depth, String name, boolean ownTarget) {
    Optional<Draft> inner = coder.clause(complement, depth + 1);
    return Optional.of(bare(type, name, clause, inner, complement));
  }

  private Optional<Draft> threatened(Clause clause, int complement, int depth, String name) {
    if (name.equals("warn") && factuality.isObligation(complement)) {
      return demanded(clause, complement, depth, name);
    }
    Optional<Draft> inner = coder.clause(complement, depth + 1);
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> own = Participants.without(who.refs(clause.patients()), sources);
    Draft draft = bare(EventType.THREATEN, name, clause, inner, complement);
    return Optional.of(own.isEmpty() ? draft : draft.to(own));
  }

  private Optional<Draft> demanded(Clause clause, int complement, int depth, String name) {
    boolean question = s.has(complement, "mark", "whether") || s.has(complement, "mark", "if");
    if (question) {
      return Optional.empty();
    }
    if (name.equals("tell") && s.is(complement, "ccomp") && !factuality.isObligation(complement)) {
      return said(clause, complement);
    }
    boolean wish = name.equals("want") || name.equals("need");
    Optional<Draft> inner = coder.clause(complement, depth + 1);
    if (wish && s.child(clause.verb(), "obj").isEmpty() && s.child(complement, "nsubj").isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> targets = Participants.without(who.refs(clause.patients()), sources);
    if (targets.isEmpty()) {
      targets = Participants.without(who.refs(new Clause(s, complement).agents()), sources);
    }
    if (targets.isEmpty()) {
      targets =
          Participants.without(
              who.slotTargets(clause, List.of("on", "to", "from", "with", "upon"), sources),
              sources);
    }
    boolean coerced =
        lexicon.operator(name).filter(o -> o == Operator.ORDER).isPresent()
            && inner.filter(d -> d.type() == EventType.COERCE).isPresent();
    EventType type = coerced ? EventType.COERCE : EventType.REQUEST;
    Draft draft = bare(type, name, clause, inner, complement);
    return Optional.of(targets.isEmpty() ? draft : draft.to(targets));
  }

  private Optional<Draft> failed(Clause clause, int complement, int depth, String name) {
    Optional<Draft> inner = coder.clause(complement, depth + 1);
    return inner.map(
        d ->
            MUTUAL.contains(d.type())
                ? d.as(EventType.REJECT, name).startingAt(clause.verb())
                : d.with(EnumSet.of(Flag.NEGATED)).startingAt(clause.verb()));
  }

  private Optional<Draft> stopped(Clause clause, int complement, int depth, String name) {
    return coder
        .clause(complement, depth + 1)
        .map(
            d ->
                d.as(d.isHostile() ? EventType.CONCEDE : EventType.SANCTION, name)
                    .startingAt(clause.verb()));
  }

  private Optional<Draft> allowed(Clause clause, int complement, int depth, String name) {
    Optional<Draft> inner = coder.clause(complement, depth + 1);
    if (who.refs(clause.agents()).isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> targets = Participants.without(who.refs(clause.patients()), sources);
    if (targets.isEmpty()) {
      targets = Participants.without(who.refs(new Clause(s, complement).agents()), sources);
    }
    Draft draft = bare(EventType.CONCEDE, name, clause, inner, complement);
    return Optional.of(targets.isEmpty() ? draft : draft.to(targets));
  }

  /** A saying is an event only where it tells another what to do: "said that China must ...". */
  private Optional<Draft> said(Clause clause, int complement) {
    boolean other = !s.children(complement, "nsubj").isEmpty();
    if (!other || !factuality.isObligation(complement) || factuality.isNegated(complement)) {
      return Optional.empty();
    }
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> targets =
        Participants.without(who.refs(s.children(complement, "nsubj")), sources);
    if (targets.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    coder.consume(complement);
    return Optional.of(
        new Draft(
            EventType.REQUEST,
            "",
            "say+must",
            sources,
            targets,
            Set.of(),
            clause.verb(),
            complement));
  }

  Optional<Draft> promisedThing(Clause clause) {
    String lemma = s.lemma(clause.verb());
    boolean promise = lexicon.operator(lemma).filter(o -> o == Operator.PROMISE).isPresent();
    if (!promise
        || !s.token(clause.verb()).isVerb()
        || lemma.equals("open")
        || lemma.equals("commit")) {
      return Optional.empty();
    }
    boolean thing =
        !clause.patients().isEmpty()
            || !clause.phrases("to").isEmpty()
            || !clause.phrases("on").isEmpty();
    if (!thing) {
      return Optional.empty();
    }
    clause.patients().forEach(coder::consume);
    List<ActorRef> sources = who.refs(clause.agents());
    List<ActorRef> targets =
        who.targets(
            clause,
            List.of("iobj", "to", "with", "for", "in", "of", "from", "obj", "comp"),
            sources);
    return Optional.of(
        new Draft(
            EventType.AGREE,
            "",
            "promise-thing",
            sources,
            targets,
            Set.of(),
            clause.verb(),
            clause.verb()));
  }
}
