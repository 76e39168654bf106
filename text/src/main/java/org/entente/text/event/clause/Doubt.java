package org.entente.text.event.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/**
 * Reads what the words above a deed say of it: "there is no evidence that it attacked", "refrained
 * from attacking", "the film shows how it attacked". It goes up from the deed as long as the deed
 * is the content of the word above, and stops where the sentence takes the deed for granted:
 * "denied helping those who attacked".
 */
final class Doubt {
  private static final int MOST_STEPS = 8;

  private final ParsedSentence s;
  private final IntPredicate negated;

  /**
   * A reader for one sentence.
   *
   * @param negated whether the verb with this index is negated
   */
  Doubt(ParsedSentence sentence, IntPredicate negated) {
    this.s = sentence;
    this.negated = negated;
  }

  /** The flags that the words above a verb or noun give it. */
  Set<Flag> of(int deed) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    int at = deed;
    for (int steps = 0; steps < MOST_STEPS && s.head(at) >= 0; steps++) {
      int head = s.head(at);
      if (s.is(at, "conj")) {
        at = head;
        continue;
      }
      if (isTakenForGranted(at)) {
        break;
      }
      if (isContent(at, head)) {
        addContent(at, head, flags);
        addContentOfObject(at, head, flags);
      } else if (isPartOfNoun(at, head)) {
        addPart(head, flags);
      } else if (s.token(at).isNoun() || isNominalClause(at)) {
        addArgument(at, head, at == deed, flags);
      } else if (!s.is(at, "parataxis")) {
        break;
      }
      at = head;
    }
    return flags;
  }

  /** "who attacked", "after it attacked": a fact, whatever is denied above. */
  private boolean isTakenForGranted(int at) {
    if (s.relation(at).equals("acl:relcl") && !isContentOfNoun(at)) {
      return !EventWords.TIME_NOUN.has(s.lemma(s.head(at)));
    }
    return s.is(at, "advcl")
        && hasMark(at, EventWords.PRESUPPOSING_MARK::has)
        && !s.token(at).tag().equals("VBG");
  }

  private boolean hasMark(int at, Predicate<String> which) {
    return s.children(at).stream()
        .filter(child -> s.is(child, "mark") || s.is(child, "case") || s.is(child, "advmod"))
        .anyMatch(child -> which.test(s.lemma(child)));
  }

  /** "reports that it attacked", which the parser may take for a relative clause. */
  private boolean isContentOfNoun(int at) {
    int head = s.head(at);
    return s.token(head).isNoun()
        && (isReport(head) || EventWords.UNTRUE.has(s.lemma(head)))
        && s.children(at, "nsubj").stream().noneMatch(i -> s.token(i).tag().startsWith("W"));
  }

  private boolean isReport(int noun) {
    return EventWords.REPORT_NOUN.has(s.lemma(noun))
        || EventWords.WEAK_REPORT_NOUN.has(s.lemma(noun));
  }

  private boolean isContent(int at, int head) {
    boolean gerund =
        s.token(at).tag().equals("VBG")
            && (s.is(at, "advcl") && hasMark(at, mark -> true)
                || s.is(at, "obl")
                || s.is(at, "obj")
                || s.is(at, "nmod"));
    boolean undone = s.is(at, "advcl") && hasMark(at, EventWords.UNDONE_MARK::has);
    boolean loose = s.is(at, "dep") && at > head && s.token(at).isVerb();
    boolean clause = s.is(at, "ccomp") || s.is(at, "xcomp") || s.is(at, "csubj");
    boolean infinitive = s.is(at, "advcl") && s.has(at, "mark", "to");
    return clause || gerund || undone || loose || infinitive || s.is(at, "acl");
  }

  /** "a report [of an attack]", "the film [about the attack]", "the [attack] claim". */
  private boolean isPartOfNoun(int at, int head) {
    return s.token(head).isNoun() && (s.is(at, "nmod") || s.is(at, "compound"));
  }

  private boolean isNominalClause(int at) {
    return s.is(at, "nsubj") || s.is(at, "obj");
  }

  private void addPart(int noun, Set<Flag> flags) {
    String lemma = s.lemma(noun);
    if (EventWords.WORK.has(lemma) || EventWords.ANNIVERSARY.has(lemma)) {
      flags.add(Flag.HISTORICAL);
    }
    if (EventWords.UNREAL_NOUN.has(lemma) || EventWords.WEAK_REPORT_NOUN.has(lemma)) {
      flags.add(Flag.HYPOTHETICAL);
    }
    addNoun(noun, flags);
  }

  /** What a noun of reporting says by its determiner and its adjectives: "no", "false". */
  private void addNoun(int noun, Set<Flag> flags) {
    if (!isReport(noun)) {
      return;
    }
    if (s.has(noun, "det", "no") || s.has(noun, "det", "neither")) {
      flags.add(Flag.NEGATED);
    }
    for (int child : s.children(noun, "amod")) {
      boolean untrue = isUntrue(s.lemma(child)) || EventWords.UNTRUE_TO_SAY.has(s.lemma(child));
      if (untrue || EventWords.SCANT.has(s.lemma(child))) {
        flags.add(Flag.NEGATED);
      } else if (EventWords.UNSURE.has(s.lemma(child)) || s.lemma(child).equals("conflicting")) {
        flags.add(Flag.HYPOTHETICAL);
      }
    }
    if (hasMark(noun, "without"::equals)
        || s.children(noun, "case").stream().anyMatch(i -> s.lemma(i).equals("contrary"))
        || s.head(noun) >= 0 && s.lemma(s.head(noun)).equals("contrary")) {
      flags.add(Flag.NEGATED);
    }
  }

  private static boolean isUntrue(String lemma) {
    return EventWords.UNTRUE.has(lemma);
  }

  /** "suspects Kenya [of bombing]", which the parser hangs on Kenya. */
  private void addContentOfObject(int at, int object, Set<Flag> flags) {
    boolean gerund = s.is(at, "acl") && s.token(at).tag().equals("VBG") && hasMark(at, m -> true);
    boolean held = gerund && s.is(object, "obj") && s.head(object) >= 0;
    if (held && !isReport(object)) {
      addContent(at, s.head(object), flags);
    }
  }

  private void addContent(int at, int head, Set<Flag> flags) {
    String lemma = s.lemma(head);
    String verb = new Clause(s, head).lemma();
    if (s.token(head).isNoun()) {
      addContentOfNoun(head, flags);
    }
    addPredicate(head, at, flags);
    if (isUndone(at, head)
        || EventWords.REFRAINING.has(verb) && !isFinite(at)
        || EventWords.REFUTING.has(verb) && !s.token(head).isNoun()) {
      flags.add(Flag.NEGATED);
    }
    if (s.has(head, "nsubj", "contrary")
        || s.has(head, "advmod", "contrary")
        || s.has(head, "advmod", "little")) {
      flags.add(Flag.NEGATED);
    }
    boolean wondering =
        negated.test(head)
            && !EventWords.NOT_UNDONE_BY_NOT.has(lemma)
            && !isIndirectQuestion(at)
            && !s.is(at, "advcl");
    boolean unsure =
        wondering
            || EventWords.ACCUSING.has(lemma) && !isFinite(at)
            || EventWords.WEAK_BELIEF.has(lemma) && s.token(head).isVerb()
            || EventWords.SEEMING.has(lemma) && s.is(at, "xcomp")
            || isPlanned(at, head)
            || isHedged(head, at);
    if (unsure) {
      flags.add(Flag.HYPOTHETICAL);
    }
    if (isShown(head) || EventWords.RECALLING.has(verb)) {
      flags.add(Flag.HISTORICAL);
    }
  }

  /** "shelved plans [to attack]", which the parser hangs on "shelved". */
  private boolean isPlanned(int at, int head) {
    int to =
        s.children(at, "mark").stream().filter(i -> s.lemma(i).equals("to")).findFirst().orElse(-1);
    return to > 0
        && s.is(to - 1, "obj")
        && s.head(to - 1) == head
        && (EventWords.UNREAL_NOUN.has(s.lemma(to - 1))
            || EventWords.PLAN_NOUN.has(s.lemma(to - 1)));
  }

  private boolean isFinite(int verb) {
    return !s.token(verb).tag().equals("VBG") && !s.has(verb, "mark", "to");
  }

  private void addContentOfNoun(int noun, Set<Flag> flags) {
    if (EventWords.WEAK_REPORT_NOUN.has(s.lemma(noun))) {
      flags.add(Flag.HYPOTHETICAL);
    }
    if (EventWords.WORK.has(s.lemma(noun))) {
      flags.add(Flag.HISTORICAL);
    }
    addNoun(noun, flags);
  }

  /** "it is false that", "it is not true that", "it would be wrong to say that". */
  private void addPredicate(int head, int at, Set<Flag> flags) {
    String lemma = s.lemma(head);
    boolean predicate = s.child(head, "cop").isPresent();
    if (!predicate) {
      return;
    }
    boolean denied = negated.test(head);
    boolean said = s.is(at, "xcomp") || s.is(at, "ccomp") && !s.token(at).tag().equals("VBD");
    if (isUntrue(lemma) || EventWords.UNTRUE_TO_SAY.has(lemma) && said) {
      flags.add(denied ? Flag.HYPOTHETICAL : Flag.NEGATED);
    }
    if (denied && EventWords.TRUE.has(lemma)) {
      flags.add(Flag.NEGATED);
    }
    if (EventWords.UNSURE.has(lemma)) {
      flags.add(Flag.HYPOTHETICAL);
    }
  }

  private boolean isUndone(int at, int head) {
    boolean over = s.has(at, "mark", "over") || s.has(at, "case", "over");
    boolean marked =
        s.children(at).stream()
            .filter(child -> child < at)
            .filter(child -> s.is(child, "mark") || s.is(child, "case") || s.is(child, "advmod"))
            .anyMatch(child -> EventWords.UNDONE_MARK.has(s.lemma(child)));
    return marked || over && EventWords.PREFERRING.has(s.lemma(head));
  }

  /** "did not say why it attacked": that it did is not in doubt. */
  private boolean isIndirectQuestion(int at) {
    return s.children(at, "advmod").stream().anyMatch(i -> s.token(i).tag().equals("WRB"));
  }

  /** "is believed to have attacked", "it is alleged that it attacked". */
  private boolean isHedged(int head, int at) {
    boolean passive =
        s.child(head, "nsubj:pass").isPresent() || s.child(head, "aux:pass").isPresent();
    boolean perfect = s.has(at, "aux", "have") || s.is(at, "ccomp") || s.has(at, "aux", "be");
    return passive && perfect && EventWords.HEDGED_PASSIVE.has(s.lemma(head));
  }

  /** "the film shows how", "the museum recalls". */
  private boolean isShown(int verb) {
    return s.token(verb).isVerb()
        && s.children(verb, "nsubj").stream().anyMatch(i -> EventWords.WORK.has(s.lemma(i)));
  }

  /** The noun as subject or object of the word above: "reports ... were false". */
  private void addArgument(int noun, int head, boolean isDeed, Set<Flag> flags) {
    boolean told = isDeed || isReport(noun) || isUntrue(s.lemma(noun));
    boolean subject = s.is(noun, "nsubj");
    if (EventWords.ANNIVERSARY.has(s.lemma(noun)) || EventWords.WORK.has(s.lemma(noun))) {
      flags.add(Flag.HISTORICAL);
    }
    if (subject && isPredicate(head)) {
      addSubjectOf(head, told, flags);
    }
    boolean object =
        s.is(noun, "obj") || s.relation(noun).equals("nsubj:pass") || s.is(noun, "obl");
    String verb = new Clause(s, head).lemma();
    if (object && !isDeed && told && EventWords.REFUTING.has(verb)) {
      flags.add(Flag.NEGATED);
    }
    boolean carrier = isDeed || EventWords.TIME_NOUN.has(s.lemma(noun));
    if (object && carrier && s.is(noun, "obj")) {
      if (EventWords.REFRAINING.has(verb)) {
        flags.add(Flag.NEGATED);
      }
      if (EventWords.COMMEMORATING.has(verb)) {
        flags.add(Flag.HISTORICAL);
      }
    }
    if (object && (told || carrier) && isShown(head)) {
      flags.add(Flag.HISTORICAL);
    }
    if (told && !isDeed && negated.test(head)) {
      flags.add(Flag.NEGATED);
    }
    Optional<String> preposition = s.preposition(noun);
    if (isDeed && preposition.filter(p -> p.equals("instead") || p.equals("without")).isPresent()) {
      flags.add(Flag.NEGATED);
    }
  }

  private boolean isPredicate(int head) {
    return s.child(head, "cop").isPresent() || s.child(head, "xcomp").isPresent();
  }

  /** "were false", "is out of the question", "proved unfounded". */
  private void addSubjectOf(int head, boolean told, Set<Flag> flags) {
    List<Integer> predicates =
        s.child(head, "cop").isPresent() ? List.of(head) : s.children(head, "xcomp");
    for (int predicate : predicates) {
      String lemma = s.lemma(predicate);
      boolean denied = negated.test(predicate) || negated.test(head);
      boolean off = s.has(predicate, "case", "out") || s.has(predicate, "case", "off");
      boolean excluded =
          EventWords.IMPOSSIBLE.has(lemma) && (off || s.token(predicate).tag().startsWith("JJ"));
      boolean untrue = isUntrue(lemma) || EventWords.UNTRUE_TO_SAY.has(lemma);
      if (excluded || told && untrue && !denied || told && denied && EventWords.TRUE.has(lemma)) {
        flags.add(Flag.NEGATED);
      } else if (told && EventWords.UNSURE.has(lemma)) {
        flags.add(Flag.HYPOTHETICAL);
      }
    }
  }
}
