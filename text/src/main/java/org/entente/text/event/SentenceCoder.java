package org.entente.text.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.core.record.EventType;
import org.entente.text.actor.Actor;
import org.entente.text.actor.ActorFinder;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.actor.Roles;
import org.entente.text.actor.Sector;
import org.entente.text.language.ParsedSentence;

/** Codes one sentence: verbs from the top of the tree down, then nouns that name a deed. */
final class SentenceCoder {
  private static final Set<EventType> MEETINGS =
      EnumSet.of(EventType.CONSULT, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE);

  private static final Set<Sector> OFFICES =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.OPP, Sector.MED);

  private final ParsedSentence s;
  private final ActorFinder finder;
  private final Lexicon lexicon = Lexicon.standard();
  private final Factuality factuality;
  private final Set<Integer> consumed = new HashSet<>();

  SentenceCoder(ParsedSentence sentence, ActorFinder finder, Optional<LocalDate> published) {
    this.s = sentence;
    this.finder = finder;
    this.factuality = new Factuality(sentence, published);
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
        noun(token).ifPresent(drafts::add);
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
    if (s.token(token).isVerb()) {
      boolean modifier =
          s.is(token, "amod")
              || s.is(token, "compound")
              || s.is(token, "case")
              || s.is(token, "aux");
      return !modifier;
    }
    return s.token(token).tag().startsWith("JJ") && s.child(token, "cop").isPresent();
  }

  /** What a clause says, with its operators applied. */
  private Optional<Draft> clause(int verb, int depth) {
    if (depth > 8) {
      return Optional.empty();
    }
    consumed.add(verb);
    Clause clause = new Clause(s, verb);
    Optional<Draft> operated = operated(clause, depth);
    Optional<Draft> draft = operated.or(() -> plain(clause)).or(() -> promisedThing(clause));
    return draft.map(d -> modal(clause, d));
  }

  // ---- operators

  private Optional<Draft> operated(Clause clause, int depth) {
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
      return plain(clause);
    }
    return apply(operator.get(), clause, complement.getAsInt(), depth);
  }

  private Optional<Draft> apply(Operator operator, Clause clause, int complement, int depth) {
    String name = s.lemma(clause.verb());
    boolean telephoned =
        name.equals("call")
            && !clause.passive()
            && !named(refs(clause.patients())).isEmpty()
            && s.is(complement, "advcl");
    if (telephoned) {
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
        return clause(complement, depth + 1).map(d -> d.startingAt(clause.verb()));
      case TRY:
        return clause(complement, depth + 1)
            .map(d -> d.with(EnumSet.of(Flag.HYPOTHETICAL)).startingAt(clause.verb()));
      case STOP:
        return stopped(clause, complement, depth, name);
      case ALLOW:
        return allowed(clause, complement, depth, name);
      case DENY:
        return clause(complement, depth + 1)
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
      return clause(complement, depth + 1).map(d -> expected(d, name).startingAt(clause.verb()));
    }
    if (operator == Operator.INTEND && (!infinitive || clause.passive())) {
      return name.equals("announce") ? said(clause, complement) : Optional.empty();
    }
    boolean negative = factuality.isNegated(complement);
    Optional<Draft> inner = clause(complement, depth + 1);
    if (operator == Operator.INTEND && (inner.isEmpty() || !sameSubject)) {
      return Optional.empty();
    }
    if (inner.isPresent()
        && !negative
        && (inner.get().isHostile() || inner.get().type() == EventType.REJECT)) {
      return inner.map(d -> outcome(d, EventType.THREATEN, clause, complement, name));
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
    List<ActorRef> sources = refs(clause.agents());
    List<ActorRef> targets =
        new ArrayList<>(targets(clause, List.of("iobj", "to", "with"), sources));
    if (targets.isEmpty()) {
      targets.addAll(
          inner
              .map(Draft::targets)
              .filter(t -> !t.isEmpty())
              .orElseGet(() -> wide(complement, sources)));
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
        without(targets, sources),
        flags,
        clause.verb(),
        last);
  }

  /** "threatened to leave if [Japan] ...": whom the condition speaks of. */
  private List<ActorRef> condition(int verb, int complement, List<ActorRef> sources) {
    for (int at : List.of(verb, complement)) {
      for (int child : s.children(at, "advcl")) {
        List<ActorRef> found = without(named(refs(s.children(child, "nsubj"))), sources);
        if (s.child(child, "mark").isPresent() && !found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private Optional<Draft> operatorEvent(
      EventType type, Clause clause, int complement, int depth, String name, boolean ownTarget) {
    Optional<Draft> inner = clause(complement, depth + 1);
    return Optional.of(bare(type, name, clause, inner, complement));
  }

  private Optional<Draft> threatened(Clause clause, int complement, int depth, String name) {
    if (name.equals("warn") && factuality.isObligation(complement)) {
      return demanded(clause, complement, depth, name);
    }
    Optional<Draft> inner = clause(complement, depth + 1);
    List<ActorRef> sources = refs(clause.agents());
    List<ActorRef> own = without(refs(clause.patients()), sources);
    Draft draft = bare(EventType.THREATEN, name, clause, inner, complement);
    return Optional.of(own.isEmpty() ? draft : draft.to(own));
  }

  private Optional<Draft> demanded(Clause clause, int complement, int depth, String name) {
    boolean question = s.has(complement, "mark", "whether") || s.has(complement, "mark", "if");
    if (question) {
      return Optional.empty();
    }
    boolean wish = name.equals("want") || name.equals("need");
    Optional<Draft> inner = clause(complement, depth + 1);
    if (wish && s.child(clause.verb(), "obj").isEmpty() && s.child(complement, "nsubj").isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> sources = refs(clause.agents());
    List<ActorRef> targets = without(refs(clause.patients()), sources);
    if (targets.isEmpty()) {
      targets = without(refs(new Clause(s, complement).agents()), sources);
    }
    if (targets.isEmpty()) {
      targets =
          without(
              slotTargets(clause, List.of("on", "to", "from", "with", "upon"), sources), sources);
    }
    Draft draft = bare(EventType.REQUEST, name, clause, inner, complement);
    return Optional.of(targets.isEmpty() ? draft : draft.to(targets));
  }

  private Optional<Draft> failed(Clause clause, int complement, int depth, String name) {
    Optional<Draft> inner = clause(complement, depth + 1);
    return inner.map(
        d ->
            MEETINGS.contains(d.type())
                ? d.as(EventType.REJECT, name).startingAt(clause.verb())
                : d.with(EnumSet.of(Flag.NEGATED)).startingAt(clause.verb()));
  }

  private Optional<Draft> stopped(Clause clause, int complement, int depth, String name) {
    return clause(complement, depth + 1)
        .map(
            d ->
                d.as(d.isHostile() ? EventType.CONCEDE : EventType.SANCTION, name)
                    .startingAt(clause.verb()));
  }

  private Optional<Draft> allowed(Clause clause, int complement, int depth, String name) {
    Optional<Draft> inner = clause(complement, depth + 1);
    if (refs(clause.agents()).isEmpty()) {
      return Optional.empty();
    }
    List<ActorRef> sources = refs(clause.agents());
    List<ActorRef> targets = without(refs(clause.patients()), sources);
    if (targets.isEmpty()) {
      targets = without(refs(new Clause(s, complement).agents()), sources);
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
    List<ActorRef> sources = refs(clause.agents());
    List<ActorRef> targets = without(refs(s.children(complement, "nsubj")), sources);
    if (targets.isEmpty() || sources.isEmpty()) {
      return Optional.empty();
    }
    consumed.add(complement);
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

  private Optional<Draft> promisedThing(Clause clause) {
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
    clause.patients().forEach(consumed::add);
    List<ActorRef> sources = refs(clause.agents());
    List<ActorRef> targets =
        targets(
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

  // ---- rules

  private Optional<Draft> plain(Clause clause) {
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
    List<ActorRef> sources = agents(clause);
    if (sources.isEmpty() && !clause.passive()) {
      sources = byModifier(clause.agents());
    }
    List<ActorRef> targets = targets(clause, rule.slots(), sources);
    if (rule.objects().contains("@MEET") && targets.isEmpty() && sources.size() < 2) {
      return Optional.empty();
    }
    for (int patient : clause.patients()) {
      consumed.add(patient);
    }
    int last = clause.patients().stream().mapToInt(i -> i).max().orElse(clause.verb());
    return Optional.of(
        new Draft(
            rule.type(),
            rule.mode(),
            rule.id(),
            sources,
            targets,
            Set.of(),
            Math.min(clause.verb(), last),
            Math.max(clause.verb(), last)));
  }

  private boolean governs(Clause clause, String object) {
    switch (object) {
      case "@ANY":
        return !clause.patients().isEmpty();
      case "@ANYVERB":
        return clause.complement().isPresent();
      case "@IOBJ":
        return s.children(clause.verb(), "iobj").stream().anyMatch(i -> !actorsOf(i).isEmpty());
      case "@MEET":
        return true;
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
          return !clause.phrases(preposition).isEmpty();
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

  // ---- nouns

  private Optional<Draft> noun(int token) {
    Optional<Rule> rule = lexicon.nominal(s.lemma(token));
    boolean head = !s.is(token, "compound") && !s.is(token, "amod") && !s.token(token).isProper();
    if (rule.isEmpty() || !head) {
      return Optional.empty();
    }
    List<ActorRef> owners = new ArrayList<>(refs(token));
    owners.removeIf(
        r ->
            r.basis() == Basis.DOMESTIC
                || r.basis() == Basis.NESTED
                || r.basis() == Basis.REFERRED);
    List<ActorRef> by = finder.inside(token, Set.of("by"));
    List<ActorRef> between = finder.inside(token, Set.of("between"));
    List<ActorRef> sources = !by.isEmpty() ? by : !between.isEmpty() ? between : owners;
    boolean ofSource = sources.isEmpty();
    if (ofSource) {
      sources = named(finder.inside(token, Set.of("of")));
    }
    List<ActorRef> targets = new ArrayList<>();
    for (String slot : rule.get().slots()) {
      if (targets.isEmpty() && !(ofSource && slot.equals("of"))) {
        targets.addAll(without(finder.inside(token, Set.of(slot)), sources));
      }
    }
    boolean whole =
        !between.isEmpty()
            ? between.size() > 1
            : codes(sources).size() > 1
                && targets.isEmpty()
                && MEETINGS.contains(rule.get().type());
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

  // ---- actors of a draft

  private List<ActorRef> refs(List<Integer> heads) {
    Set<ActorRef> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(finder.of(head)));
    return List.copyOf(found);
  }

  /** The actors behind a verb; a nationality makes one only of people, offices and deeds. */
  private List<ActorRef> agents(Clause clause) {
    Set<ActorRef> found = new LinkedHashSet<>();
    for (int agent : clause.agents()) {
      for (ActorRef ref : finder.of(agent)) {
        boolean thing = ref.basis() == Basis.MODIFIER && !canAct(agent);
        if (!thing) {
          found.add(ref);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean canAct(int noun) {
    String lemma = s.lemma(noun);
    boolean organ =
        s.children(noun, "compound").stream().anyMatch(i -> Roles.of(s.lemma(i)).isPresent());
    return organ
        || !s.token(noun).isNoun()
        || s.token(noun).isProper()
        || Roles.of(lemma).isPresent()
        || lexicon.nominal(lemma).isPresent()
        || ActorFinder.isPartitive(lemma)
        || s.token(noun).tag().equals("NNS") && lexicon.isIn(lemma, "FORCES");
  }

  private List<ActorRef> refs(int head) {
    return finder.of(head);
  }

  /** "the American-led raid killed": the society behind a subject that is a deed or a thing. */
  private List<ActorRef> byModifier(List<Integer> heads) {
    List<ActorRef> found = new ArrayList<>();
    for (int head : heads) {
      found.addAll(finder.inside(head, Set.of("by", "of", "from")));
    }
    return found;
  }

  private List<ActorRef> targets(Clause clause, List<String> slots, List<ActorRef> sources) {
    List<ActorRef> found = slotTargets(clause, slots, sources);
    List<ActorRef> named = found.stream().filter(r -> r.basis() != Basis.DOMESTIC).toList();
    return named.isEmpty() ? found : named;
  }

  private List<ActorRef> slotTargets(Clause clause, List<String> slots, List<ActorRef> sources) {
    List<ActorRef> domestic = List.of();
    for (String slot : slots) {
      List<ActorRef> found = without(slot(clause, slot, sources), sources);
      boolean named = found.stream().anyMatch(r -> r.basis() != Basis.DOMESTIC);
      if (named) {
        return found;
      }
      domestic = domestic.isEmpty() ? found : domestic;
    }
    return domestic;
  }

  private List<ActorRef> slot(Clause clause, String slot, List<ActorRef> sources) {
    if (slot.equals("obj")) {
      List<ActorRef> direct = refs(clause.patients());
      if (!direct.isEmpty()) {
        return direct;
      }
      List<ActorRef> inner = new ArrayList<>();
      clause.patients().forEach(p -> inner.addAll(wide(p, sources)));
      return inner;
    }
    if (slot.equals("iobj")) {
      return refs(s.children(clause.verb(), "iobj"));
    }
    if (slot.equals("comp")) {
      OptionalInt complement = clause.complement();
      return complement.isPresent() ? wide(complement.getAsInt(), sources) : List.of();
    }
    List<Integer> phrases = clause.phrases(slot);
    List<ActorRef> direct = refs(phrases);
    if (!direct.isEmpty()) {
      return direct;
    }
    List<ActorRef> inner = new ArrayList<>();
    phrases.forEach(p -> inner.addAll(wide(p, sources)));
    return inner;
  }

  /**
   * The nearest actors anywhere under a word, breadth first; reports and relative clauses left out.
   */
  private List<ActorRef> wide(int head, List<ActorRef> sources) {
    List<Integer> level = List.of(head);
    for (int depth = 0; depth < 5 && !level.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      for (int at : level) {
        for (int child : s.children(at)) {
          boolean argument =
              !s.is(child, "acl:relcl")
                  && !s.is(child, "parataxis")
                  && !s.is(child, "punct")
                  && !(s.is(child, "advcl") && !s.has(child, "mark", "to"));
          if (!argument) {
            continue;
          }
          List<ActorRef> found =
              s.token(child).isNoun() || s.token(child).tag().startsWith("JJ")
                  ? without(named(finder.of(child)), sources)
                  : List.of();
          if (!found.isEmpty()) {
            return found;
          }
          next.add(child);
        }
      }
      level = next;
    }
    return List.of();
  }

  private static List<ActorRef> named(List<ActorRef> refs) {
    return refs.stream().filter(r -> r.basis() != Basis.DOMESTIC).toList();
  }

  private static List<ActorRef> without(List<ActorRef> refs, List<ActorRef> others) {
    return refs.stream()
        .filter(
            r ->
                others.stream()
                    .noneMatch(
                        o ->
                            o.actor().code().equals(r.actor().code())
                                && (r.basis() != Basis.DOMESTIC)
                                && (r.basis() == Basis.REFERRED
                                    || o.actor().sector() == r.actor().sector()
                                    || o.first() == r.first())))
        .toList();
  }

  private static Set<String> codes(List<ActorRef> refs) {
    Set<String> codes = new LinkedHashSet<>();
    refs.forEach(r -> codes.add(r.actor().code()));
    return codes;
  }

  // ---- factuality of a draft

  /** A will is a promise or a threat; a refusal to do good is a rejection. */
  private Draft modal(Clause clause, Draft draft) {
    int verb = clause.verb();
    boolean negated = factuality.isNegated(verb);
    boolean future = factuality.isFuture(verb);
    if (future && negated && draft.isCooperative()) {
      return draft.as(EventType.REJECT, "will-not");
    }
    if (future && !negated && draft.isHostile() && draft.type() != EventType.THREATEN) {
      Draft threat = draft.as(EventType.THREATEN, "will");
      return threat.targets().isEmpty()
          ? threat.to(condition(verb, verb, draft.sources()))
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
    if (draft.rule().startsWith("will-not")) {
      flags.remove(Flag.NEGATED);
    }
    return draft.with(flags);
  }

  /** The actors of a phrase, parts of a society without their society left out. */
  List<ActorRef> actorsOf(int head) {
    return named(finder.of(head));
  }

  /** Unspecified parts of a society belong to that of the event's other side, or of its setting. */
  List<ActorRef> settled(List<ActorRef> refs, List<ActorRef> others, boolean acting) {
    List<ActorRef> settled = new ArrayList<>();
    for (ActorRef ref : refs) {
      if (ref.basis() != Basis.DOMESTIC) {
        settled.add(ref);
      } else if (!acting
          || !OFFICES.contains(ref.actor().sector())
          || ref.actor().sector() == Sector.OPP) {
        society(others)
            .ifPresent(
                a ->
                    settled.add(
                        new ActorRef(
                            new Actor(a.code(), ref.actor().sector()),
                            ref.first(),
                            ref.last(),
                            Basis.DOMESTIC)));
      }
    }
    return settled;
  }

  private Optional<Actor> society(List<ActorRef> others) {
    return finder
        .setting()
        .or(
            () ->
                others.stream()
                    .filter(o -> o.basis() != Basis.DOMESTIC && !o.actor().code().equals("IGO"))
                    .findFirst()
                    .map(ActorRef::actor));
  }
}
