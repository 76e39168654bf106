package org.entente.text.event.clause;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.event.lexicon.Operator;
import org.entente.text.language.ParsedSentence;

/** Reads whether a clause states a fact, a plan, a possibility, a denial or something long past. */
public final class Factuality {
  private static final int MOST_STEPS = 6;
  private static final Set<Operator> UNREAL =
      EnumSet.of(
          Operator.TRY,
          Operator.DEMAND,
          Operator.ORDER,
          Operator.REFUSE,
          Operator.THREATEN,
          Operator.PROMISE,
          Operator.INTEND,
          Operator.FAIL);

  private final ParsedSentence s;
  private final HistoricalTime historicalTime;
  private final Doubt doubt;
  private final Lexicon lexicon = Lexicon.standard();

  /**
   * A reader for one sentence.
   *
   * @param published day of publication; empty if not known
   */
  public Factuality(ParsedSentence sentence, Optional<LocalDate> published) {
    this.s = sentence;
    this.historicalTime = new HistoricalTime(sentence, published);
    this.doubt = new Doubt(sentence, this::isNegated);
  }

  /** A draft with the flags of its verb too. A refusal is not negated, although its words are. */
  EventDraft flagged(int verb, EventDraft draft) {
    Set<Flag> flags = of(verb);
    if (draft.isRefusal() || isUndaunted(verb)) {
      flags.remove(Flag.NEGATED);
    }
    flags.addAll(draft.flags());
    return draft.flagged(flags);
  }

  /** "did not hesitate". */
  boolean isUndaunted(int verb) {
    return EventWords.UNDAUNTED.has(s.lemma(verb)) && isNegated(verb);
  }

  /** The flags of an action, from its own words and from the clauses above it. */
  Set<Flag> of(int verb) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    addOwn(verb, flags);
    addGoverned(verb, flags);
    flags.addAll(doubt.of(verb));
    if (historicalTime.isHistorical(verb) || isInWork(verb)) {
      flags.add(Flag.HISTORICAL);
    }
    return flags;
  }

  /**
   * Whether a word under the verb denies it: "did not", "no longer", "neither ... nor", "no talks".
   */
  boolean isNegated(int verb) {
    boolean yet = verb >= 2 && s.lemma(verb - 1).equals("to") && s.lemma(verb - 2).equals("yet");
    return s.children(verb).stream().anyMatch(this::negates) || yet || sharesNegation(verb);
  }

  /** The flags that the words above a noun give the deed that it names. */
  Set<Flag> ofNoun(int noun) {
    Set<Flag> flags = doubt.of(noun);
    if (historicalTime.isYearsAfter(noun)) {
      flags.add(Flag.HISTORICAL);
    }
    return flags;
  }

  private boolean negates(int child) {
    String lemma = s.lemma(child);
    boolean not = EventWords.NEGATION.has(lemma) && !s.is(child, "discourse") && !isNotOnly(child);
    boolean argument = s.is(child, "obj") || s.is(child, "nsubj");
    boolean none =
        s.has(child, "det", "no") || lemma.equals("none") || EventWords.NOBODY.has(lemma);
    boolean longer =
        s.token(child).text().equals("longer") && child > 0 && s.lemma(child - 1).equals("no");
    return not || argument && none || s.is(child, "nsubj") && isNeither(child) || longer;
  }

  /** "no longer sends", "does not send any longer". */
  boolean isNoLonger(int verb) {
    return s.children(verb).stream().anyMatch(i -> s.token(i).text().equals("longer"));
  }

  private boolean isNeither(int subject) {
    return s.has(subject, "cc:preconj", "neither")
        || s.has(subject, "det", "neither")
        || s.has(subject, "cc", "neither");
  }

  private boolean isNotOnly(int child) {
    return child + 1 < s.size() && EventWords.AFTER_NOT.has(s.lemma(child + 1));
  }

  /** "did not attack or threaten": the negation covers both verbs. */
  private boolean sharesNegation(int verb) {
    boolean or = s.has(verb, "cc", "or") || s.has(verb, "cc", "nor");
    return or
        && s.is(verb, "conj")
        && s.head(verb) >= 0
        && s.child(verb, "nsubj").isEmpty()
        && isNegated(s.head(verb));
  }

  /** "will", "is going to", and "would" in reported speech. */
  boolean isFuture(int verb) {
    return hasAux(verb, EventWords.FUTURE::has)
        || isGoingTo(verb)
        || isReportedWould(verb)
        || isBeTo(verb, true);
  }

  /** "is to meet" is a plan, "was to meet" and "was about to attack" may not have been done. */
  private boolean isBeTo(int verb, boolean present) {
    boolean infinitive = s.token(verb).tag().equals("VB") && s.has(verb, "mark", "to");
    return infinitive
        && s.children(verb).stream()
            .filter(child -> child < verb && s.lemma(child).equals("be"))
            .filter(child -> s.is(child, "aux") || s.is(child, "cop"))
            .anyMatch(child -> s.token(child).tag().equals("VBD") != present);
  }

  private boolean hasAux(int verb, Predicate<String> lemma) {
    boolean shared =
        s.is(verb, "conj")
            && s.head(verb) >= 0
            && s.child(verb, "aux").isEmpty()
            && s.child(verb, "nsubj").isEmpty()
            && s.token(verb).tag().equals("VB");
    return hasOwnAux(verb, lemma) || shared && hasOwnAux(s.head(verb), lemma);
  }

  private boolean hasOwnAux(int verb, Predicate<String> lemma) {
    return s.children(verb, "aux").stream().anyMatch(aux -> lemma.test(s.lemma(aux)));
  }

  private boolean isGoingTo(int verb) {
    int head = s.head(verb);
    return s.is(verb, "xcomp")
        && head >= 0
        && s.token(head).text().equals("going")
        && s.has(verb, "mark", "to");
  }

  private boolean isReportedWould(int verb) {
    boolean reported =
        s.is(verb, "ccomp")
            || s.is(verb, "conj")
            || s.is(verb, "parataxis")
            || s.child(verb, "ccomp").isPresent()
            || s.child(verb, "parataxis").isPresent();
    return isWould(verb) && !s.has(verb, "aux", "have") && reported;
  }

  private boolean isWould(int verb) {
    return hasAux(verb, "would"::equals);
  }

  /** "must", "should". */
  boolean isObligation(int verb) {
    return hasOwnAux(verb, EventWords.OBLIGATION::has);
  }

  private void addOwn(int verb, Set<Flag> flags) {
    boolean missed =
        s.children(verb, "advmod").stream().anyMatch(child -> child < verb && isNearMiss(child));
    if (isNegated(verb) || missed) {
      flags.add(Flag.NEGATED);
    }
    boolean possible = hasOwnAux(verb, EventWords.POSSIBILITY::has);
    boolean hedged =
        s.children(verb).stream()
            .anyMatch(child -> s.is(child, "advmod") && EventWords.HEDGE.has(s.lemma(child)));
    if (possible
        || hedged
        || isInverted(verb)
        || isBeTo(verb, false)
        || isAsked(verb)
        || isUnconfirmed(verb)
        || isWould(verb) && !isReportedWould(verb)) {
      flags.add(Flag.HYPOTHETICAL);
    }
    if (isFuture(verb)) {
      flags.add(Flag.FUTURE);
    }
  }

  /** "almost", "all but". */
  private boolean isNearMiss(int child) {
    boolean allBut =
        s.lemma(child).equals("all") && child + 1 < s.size() && s.lemma(child + 1).equals("but");
    return allBut || EventWords.NEAR_MISS.has(s.lemma(child));
  }

  /** "Had it attacked, ...", "Were it to attack, ...", "Should it attack, ...". */
  private boolean isInverted(int verb) {
    if (isQuestion()) {
      return false;
    }
    int above = s.head(verb);
    boolean were =
        above >= 0
            && s.lemma(above).equals("be")
            && s.token(above).text().equalsIgnoreCase("were")
            && s.has(verb, "mark", "to")
            && (s.children(verb, "nsubj").stream().anyMatch(i -> i > above)
                || s.child(above, "obj").isPresent());
    return were
        || s.children(verb, "aux").stream()
            .filter(aux -> EventWords.INVERTED.has(s.token(aux).text().toLowerCase(Locale.ROOT)))
            .anyMatch(aux -> s.children(verb, "nsubj").stream().anyMatch(i -> i > aux));
  }

  private boolean isQuestion() {
    return s.size() > 0 && s.token(s.size() - 1).text().equals("?");
  }

  /** "Did it attack?". */
  private boolean isAsked(int verb) {
    if (!isQuestion()) {
      return false;
    }
    int at = verb;
    while (s.head(at) >= 0 && (s.is(at, "conj") || isComplement(at))) {
      at = s.head(at);
    }
    return s.head(at) < 0;
  }

  /** "according to unconfirmed reports". */
  private boolean isUnconfirmed(int verb) {
    return s.children(verb, "obl").stream().anyMatch(this::isDoubtfulSource);
  }

  private boolean isDoubtfulSource(int phrase) {
    boolean report = EventWords.REPORT_NOUN.has(s.lemma(phrase));
    boolean weak =
        EventWords.WEAK_REPORT_NOUN.has(s.lemma(phrase)) && s.has(phrase, "case", "accord");
    boolean doubted =
        s.children(phrase, "amod").stream()
            .map(s::lemma)
            .anyMatch(lemma -> EventWords.UNSURE.has(lemma) || EventWords.UNTRUE.has(lemma));
    return report && doubted || weak;
  }

  /** "In his new novel, it attacks". */
  private boolean isInWork(int verb) {
    return s.children(verb, "obl").stream()
        .anyMatch(i -> EventWords.WORK.has(s.lemma(i)) && s.has(i, "case", "in"));
  }

  private void addGoverned(int verb, Set<Flag> flags) {
    int at = verb;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      if (isConditional(at)) {
        flags.add(Flag.HYPOTHETICAL);
      }
      if (s.head(at) < 0 || !isGoverned(at)) {
        return;
      }
      if (isUnrealBelowHead(at)) {
        flags.add(Flag.HYPOTHETICAL);
      }
      if (isDenied(at)) {
        flags.add(Flag.NEGATED);
      }
      at = s.head(at);
    }
  }

  private boolean isConditional(int verb) {
    return Stream.of("mark", "advmod")
        .flatMap(relation -> s.children(verb, relation).stream())
        .anyMatch(child -> EventWords.CONDITION.has(s.lemma(child)) || isAsIf(child));
  }

  private boolean isAsIf(int mark) {
    String next = mark + 1 < s.size() ? s.lemma(mark + 1) : "";
    return s.lemma(mark).equals("as") && (next.equals("if") || next.equals("though"));
  }

  /** Whether the word above also bears on the action. */
  private boolean isGoverned(int at) {
    return isLooselyDenied(at)
        || isComplement(at)
        || s.is(at, "conj")
        || s.is(at, "advcl") && !isPresupposed(at)
        || s.is(at, "acl") && !s.relation(at).equals("acl:relcl")
        || s.is(at, "obl");
  }

  /** "after it attacked": a fact, whatever is above. */
  private boolean isPresupposed(int at) {
    return s.children(at, "mark").stream()
        .anyMatch(i -> EventWords.PRESUPPOSING_MARK.has(s.lemma(i)));
  }

  private boolean isComplement(int at) {
    return s.is(at, "xcomp") || s.is(at, "ccomp");
  }

  /** Whether it is the content of the word above: "hoped [to leave]", "kept [from leaving]". */
  private boolean isContent(int at) {
    return isComplement(at) || s.is(at, "acl") || s.is(at, "advcl") && s.has(at, "mark", "from");
  }

  /** A clause after "deny" that the parser could not attach. */
  private boolean isLooselyDenied(int at) {
    int head = s.head(at);
    return s.is(at, "dep") && head >= 0 && at > head && EventWords.DENYING.has(s.lemma(head));
  }

  private boolean isDenied(int at) {
    return isLooselyDenied(at) || isContent(at) && EventWords.DENYING.has(s.lemma(s.head(at)));
  }

  private boolean isUnrealBelowHead(int at) {
    String head = s.lemma(s.head(at));
    boolean unreal =
        isContent(at) && (EventWords.UNREAL_VERB.has(head) || EventWords.UNREAL_NOUN.has(head));
    boolean operated =
        s.is(at, "xcomp") && lexicon.operator(head).filter(UNREAL::contains).isPresent();
    return unreal || operated || isPurpose(at);
  }

  /** "sent troops [to attack]"; but who shuns work to protest does protest. */
  private boolean isPurpose(int at) {
    boolean infinitive = s.has(at, "mark", "to") && (s.is(at, "advcl") || s.is(at, "acl"));
    boolean done =
        s.is(at, "advcl") && s.token(s.head(at)).isVerb() && EventWords.EXPRESSING.has(s.lemma(at));
    return infinitive && !done;
  }
}
