package org.entente.text.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorFinder;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.Roles;
import org.entente.text.actor.Sector;
import org.entente.text.language.ParsedSentence;

/** Codes one sentence: verbs from the top of the tree down, then nouns that name a deed. */
final class SentenceCoder {
  private static final Set<Sector> OFFICES =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.OPP, Sector.MED);

  private static final Set<String> PERMITTING = Set.of("allow", "permit", "let");

  private final ParsedSentence s;
  private final Lexicon lexicon = Lexicon.standard();
  private final Factuality factuality;
  private final Participants who;
  private final Operators operators;
  private final Nominals nominals;
  private final Set<Integer> consumed = new HashSet<>();

  SentenceCoder(ParsedSentence sentence, ActorFinder finder, Optional<LocalDate> published) {
    this.s = sentence;
    this.factuality = new Factuality(sentence, published);
    this.who = new Participants(sentence, finder);
    this.operators = new Operators(sentence, this, who, factuality);
    this.nominals = new Nominals(sentence, who, factuality);
  }

  /** The actors of the sentence's phrases. */
  Participants participants() {
    return who;
  }

  /** Marks a word as coded, so that it makes no second event. */
  void consume(int token) {
    consumed.add(token);
  }

  /** All drafts, those of higher clauses first. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int token : topDown()) {
      if (!consumed.contains(token) && isPredicate(token)) {
        clause(token, 0).map(d -> completed(token, d)).ifPresent(drafts::add);
      }
    }
    for (int token = 0; token < s.size(); token++) {
      if (!consumed.contains(token) && s.token(token).isNoun()) {
        nominals.noun(token).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private List<Integer> topDown() {
    return IntStream.range(0, s.size())
        .boxed()
        .sorted(Comparator.comparingInt(this::depth))
        .toList();
  }

  private int depth(int token) {
    int depth = 0;
    for (int at = token; at >= 0; at = s.head(at)) {
      depth++;
    }
    return depth;
  }

  private boolean isPredicate(int token) {
    if (s.token(token).isVerb() && !isSetting(token)) {
      boolean modifier =
          s.is(token, "amod")
              || s.is(token, "compound")
              || s.is(token, "case")
              || s.is(token, "aux");
      return !modifier;
    }
    return s.token(token).tag().startsWith("JJ") && s.child(token, "cop").isPresent();
  }

  /** "Speaking in Paris, the minister rejected ...": where something was said is no deed. */
  private boolean isSetting(int token) {
    return s.is(token, "advcl")
        && s.token(token).tag().equals("VBG")
        && s.lemma(token).equals("speak");
  }

  /** What a clause says, with its operators applied. */
  Optional<Draft> clause(int verb, int depth) {
    if (depth > 8) {
      return Optional.empty();
    }
    consumed.add(verb);
    Clause clause = new Clause(s, verb);
    Optional<Draft> operated = operators.operated(clause, depth);
    Optional<Draft> draft =
        operated.or(() -> plain(clause)).or(() -> operators.promisedThing(clause));
    return draft.map(d -> modal(clause, d));
  }

  Optional<Draft> plain(Clause clause) {
    for (Rule rule : lexicon.rules(clause.lemma())) {
      Optional<Draft> draft = tried(clause, rule);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> tried(Clause clause, Rule rule) {
    if (!rule.objects().isEmpty()
        && rule.objects().stream().noneMatch(object -> governs(clause, object))) {
      return Optional.empty();
    }
    if (rule.id().equals("missile-test") && isAimed(clause)) {
      return Optional.empty();
    }
    List<ActorRef> sources = who.agents(clause);
    if (sources.isEmpty() && !clause.passive()) {
      sources = who.byModifier(clause.agents());
    }
    boolean sent = rule.type() == EventType.MOBILIZE || rule.id().startsWith("keepers");
    if (sources.isEmpty() && clause.passive() && sent) {
      sources = Participants.named(who.refs(clause.patients()));
    }
    List<ActorRef> targets = who.targets(clause, rule.slots(), sources);
    if (rule.inverted()) {
      return targets.isEmpty() ? Optional.empty() : Optional.of(inverted(clause, rule, targets));
    }
    if (rule.objects().contains("@MEET") && targets.isEmpty() && sources.size() < 2) {
      return Optional.empty();
    }
    for (int patient : clause.patients()) {
      consumed.add(patient);
    }
    int last = clause.patients().stream().mapToInt(i -> i).max().orElse(clause.verb());
    boolean diplomatic =
        rule.id().equals("protest")
            && !sources.isEmpty()
            && sources.stream().allMatch(who::isState)
            && targets.stream().anyMatch(t -> t.basis() != ActorRef.Basis.DOMESTIC);
    return Optional.of(
        new Draft(
            diplomatic ? EventType.ACCUSE : rule.type(),
            rule.mode(),
            rule.id(),
            sources,
            targets,
            Set.of(),
            Math.min(clause.verb(), last),
            Math.max(clause.verb(), last)));
  }

  /** "fired missiles at Chad": an attack, where a test goes into the sea. */
  private boolean isAimed(Clause clause) {
    return Stream.of("at", "on", "against", "into", "toward", "towards")
        .flatMap(preposition -> clause.phrases(preposition).stream())
        .flatMap(phrase -> who.refs(phrase).stream())
        .anyMatch(ref -> ref.basis() == ActorRef.Basis.NAMED);
  }

  /** "received aid from": whom the phrase names acts on the subject. */
  private Draft inverted(Clause clause, Rule rule, List<ActorRef> actors) {
    List<ActorRef> acted = Participants.without(who.refs(clause.agents()), actors);
    clause.patients().forEach(consumed::add);
    return new Draft(
        rule.type(), rule.mode(), rule.id(), actors, acted, Set.of(), clause.verb(), clause.verb());
  }

  private boolean governs(Clause clause, String object) {
    switch (object) {
      case "@KEEPING":
        return s.subtree(clause.verb()).stream().anyMatch(i -> s.lemma(i).startsWith("peacekeep"))
            && clause.governs(
                "", lemma -> lexicon.isIn(lemma, "FORCES") || lemma.equals("deployment"));
      case "@ANY":
        return !clause.patients().isEmpty();
      case "@ANYVERB":
        return clause.complement().isPresent();
      case "@FORCES-SUBJ":
        return clause.subjects().stream().anyMatch(i -> lexicon.isIn(s.lemma(i), "FORCES"));
      case "@IOBJ":
        return s.children(clause.verb(), "iobj").stream().anyMatch(i -> !who.actorsOf(i).isEmpty());
      case "@MEET":
        return true;
      case "@CAPTIVE":
        return clause.governs("", lemma -> Roles.of(lemma).isPresent())
            || clause.patients().stream()
                .anyMatch(i -> s.token(i).person() || s.token(i).tag().equals("NNPS"));
      case "@FREED":
        return clause.patients().stream().noneMatch(i -> lexicon.isIn(s.lemma(i), "PUBLISHED"));
      case "@RETURNED":
        return !clause.patients().isEmpty()
            && (!clause.phrases("to").isEmpty() || !who.refs(clause.patients()).isEmpty());
      case "@PERSON", "@PERSON-COMP":
        return clause.patients().stream()
            .anyMatch(
                i ->
                    s.token(i).isProper()
                        || Roles.of(s.lemma(i)).filter(OFFICES::contains).isPresent());
      case "@KEEPERS-SUBJ":
        return clause.subjects().stream()
            .anyMatch(
                i ->
                    lexicon.isIn(s.lemma(i), "KEEPERS")
                        || s.subtree(i).stream().anyMatch(j -> s.lemma(j).startsWith("peacekeep")));
      default:
        int colon = object.indexOf(':');
        String preposition = colon < 0 ? "" : object.substring(0, colon);
        String noun = object.substring(colon + 1);
        if (noun.equals("@ANY")) {
          return clause.phrases(preposition).stream().anyMatch(i -> !Dates.isDay(s.lemma(i)));
        }
        return preposition.isEmpty() && clause.predicates(noun)
            || clause.governs(
                preposition,
                lemma ->
                    noun.startsWith("@")
                        ? lexicon.isIn(lemma, noun.substring(1))
                        : lemma.equals(noun));
    }
  }

  /** A will is a promise or a threat; a refusal to do good is a rejection. */
  private Draft modal(Clause clause, Draft draft) {
    int verb = clause.verb();
    boolean negated = factuality.isNegated(verb);
    boolean future = factuality.isFuture(verb);
    if (future && negated && draft.isCooperative()) {
      return draft.as(EventType.REJECT, "will-not");
    }
    if (negated && (draft.mode().equals("permit") || PERMITTING.contains(s.lemma(verb)))) {
      return draft.as(EventType.REJECT, "not");
    }
    if (future && !negated && draft.isHostile() && draft.type() != EventType.THREATEN) {
      Draft threat = draft.as(EventType.THREATEN, "will");
      return threat.targets().isEmpty()
          ? threat.to(operators.condition(verb, verb, draft.sources()))
          : threat;
    }
    boolean withdrawal =
        draft.type() == EventType.RETREAT
            && s.children(verb, "advcl").stream().anyMatch(i -> s.has(i, "mark", "unless"));
    if (future && withdrawal) {
      return draft.as(EventType.THREATEN, "will-unless");
    }
    boolean lent =
        draft.type() == EventType.MOBILIZE
            && Set.of("send", "dispatch", "contribute").contains(s.lemma(verb));
    if (future && !negated && (draft.isCooperative() || lent && !draft.targets().isEmpty())) {
      return draft.as(EventType.AGREE, "will");
    }
    return draft;
  }

  private Draft completed(int verb, Draft draft) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(factuality.of(verb));
    if (draft.rule().startsWith("will-not") || draft.rule().startsWith("not+")) {
      flags.remove(Flag.NEGATED);
    }
    return draft.with(flags);
  }
}
