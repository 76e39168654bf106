package org.entente.text.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.actor.ActorRef;
import org.entente.text.language.ParsedSentence;

/** Nouns that name a deed: "Japan's criticism of China", "talks between the two". */
final class Nominals {
  private static final Set<EventType> MUTUAL =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE);

  /** Pacts that are there and are no news by themselves. */
  private static final Set<String> STANDING =
      Set.of("alliance", "partnership", "understanding", "arrangement", "convention");

  private final ParsedSentence s;
  private final Participants who;
  private final Factuality factuality;
  private final Lexicon lexicon = Lexicon.standard();

  Nominals(ParsedSentence sentence, Participants who, Factuality factuality) {
    this.s = sentence;
    this.who = who;
    this.factuality = factuality;
  }

  Optional<Draft> noun(int token) {
    Optional<Rule> rule = lexicon.nominal(s.lemma(token));
    boolean head = !s.is(token, "compound") && !s.is(token, "amod") && !s.token(token).isProper();
    if (rule.isEmpty() || !head || STANDING.contains(s.lemma(token))) {
      return Optional.empty();
    }
    if (s.lemma(token).equals("way")) {
      return onTheWay(token, rule.get());
    }
    List<ActorRef> owners = new ArrayList<>(who.refs(token));
    owners.removeIf(
        r ->
            r.basis() == Basis.DOMESTIC
                || r.basis() == Basis.NESTED
                || r.basis() == Basis.REFERRED);
    List<ActorRef> by = who.inside(token, Set.of("by"));
    List<ActorRef> between = who.inside(token, Set.of("between"));
    List<ActorRef> sources = !by.isEmpty() ? by : !between.isEmpty() ? between : owners;
    boolean ofSource = sources.isEmpty();
    if (ofSource) {
      sources = Participants.named(who.inside(token, Set.of("of")));
    }
    List<ActorRef> targets = new ArrayList<>();
    for (String slot : rule.get().slots()) {
      if (targets.isEmpty() && !(ofSource && slot.equals("of"))) {
        targets.addAll(Participants.without(who.inside(token, Set.of(slot)), sources));
      }
    }
    boolean whole =
        !between.isEmpty()
            ? between.size() > 1
            : Participants.codes(sources).size() > 1
                && targets.isEmpty()
                && MUTUAL.contains(rule.get().type());
    if (sources.isEmpty() || targets.isEmpty() && !whole) {
      return Optional.empty();
    }
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(nounFlags(token));
    return Optional.of(
        new Draft(
            rule.get().type(),
            "",
            rule.get().id(),
            sources,
            whole ? List.of() : targets,
            flags,
            token,
            token));
  }

  /** "is on his way to Seoul": a journey whose traveller is the subject. */
  private Optional<Draft> onTheWay(int token, Rule rule) {
    boolean travels = s.has(token, "case", "on") && s.child(token, "cop").isPresent();
    List<ActorRef> travellers = who.refs(s.children(token, "nsubj"));
    List<ActorRef> targets = Participants.without(who.inside(token, Set.of("to")), travellers);
    if (!travels || travellers.isEmpty() || targets.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            rule.type(),
            "visit",
            "on-the-way-official-travel",
            travellers,
            targets,
            Set.copyOf(nounFlags(token)),
            token,
            token));
  }

  private enum Role {
    SUBJECT,
    OTHER
  }

  private Role below(int verb, int token) {
    int at = token;
    while (s.head(at) != verb) {
      at = s.head(at);
    }
    return s.is(at, "nsubj") && !s.is(at, "nsubj:pass") ? Role.SUBJECT : Role.OTHER;
  }

  private Set<Flag> nounFlags(int token) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (s.has(token, "det", "no")) {
      flags.add(Flag.NEGATED);
    }
    for (int at = token; at >= 0; at = s.head(at)) {
      if (s.token(at).isVerb()) {
        Set<Flag> verb = EnumSet.noneOf(Flag.class);
        verb.addAll(factuality.of(at));
        flags.addAll(verb);
        boolean unreal =
            lexicon
                .operator(s.lemma(at))
                .filter(o -> o != Operator.BEGIN && o != Operator.SAY && o != Operator.ALLOW)
                .isPresent();
        boolean object = at != token && below(at, token) != Role.SUBJECT;
        if (unreal && object
            || object
                && Set.of("cancel", "call", "postpone", "prevent", "avoid", "fear")
                    .contains(s.lemma(at))) {
          flags.add(Flag.HYPOTHETICAL);
        }
        return flags;
      }
      boolean planned =
          s.children(at, "amod").stream()
              .anyMatch(
                  i ->
                      Set.of(
                              "possible",
                              "potential",
                              "proposed",
                              "future",
                              "planned",
                              "upcoming",
                              "alleged")
                          .contains(s.lemma(i)));
      if (planned) {
        flags.add(Flag.HYPOTHETICAL);
      }
    }
    return flags;
  }
}
