package org.entente.text.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.text.language.ParsedSentence;

/** Whether a clause tells a fact, a plan, a possibility, a denial or history. */
final class Factuality {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
  private static final Set<String> POSSIBLE =
      Set.of("could", "may", "might", "can", "should", "ought");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "suppose", "provided");
  private static final Set<String> NEAR_MISS =
      Set.of("almost", "nearly", "allegedly-not", "barely");
  private static final Set<String> UNREAL_NOUNS =
      Set.of(
          "possibility",
          "idea",
          "prospect",
          "risk",
          "hope",
          "fear",
          "speculation",
          "rumor",
          "rumour",
          "likelihood",
          "suggestion",
          "question",
          "danger");
  private static final Set<String> ERAS =
      Set.of("war", "century", "era", "colonization", "occupation", "decade", "empire");
  private static final Set<String> UNREAL_VERBS =
      Set.of(
          "avoid",
          "prevent",
          "deter",
          "consider",
          "prohibit",
          "forbid",
          "fear",
          "hope",
          "wish",
          "stop",
          "rule",
          "discourage",
          "dissuade",
          "oppose",
          "doubt",
          "preclude",
          "avert",
          "imagine",
          "want");

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
  private final Optional<LocalDate> published;

  Factuality(ParsedSentence sentence, Optional<LocalDate> published) {
    this.s = sentence;
    this.published = published;
  }

  Set<Flag> of(int verb) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    addOwn(verb, flags);
    addGoverned(verb, flags);
    if (isHistorical(verb)) {
      flags.add(Flag.HISTORICAL);
    }
    return flags;
  }

  /**
   * Whether a word under the verb denies it: "did not", "no longer", "neither ... nor", "no talks".
   */
  boolean isNegated(int verb) {
    for (int child : s.children(verb)) {
      String lemma = s.lemma(child);
      if (NEGATIONS.contains(lemma) && !s.is(child, "discourse") && !notOnly(child)) {
        return true;
      }
      boolean argument = s.is(child, "obj") || s.is(child, "nsubj:pass") || s.is(child, "nsubj");
      if (argument
          && (s.has(child, "det", "no") || lemma.equals("none") || lemma.equals("nobody"))) {
        return true;
      }
      boolean neither =
          s.is(child, "nsubj")
              && (s.has(child, "cc:preconj", "neither")
                  || s.has(child, "det", "neither")
                  || s.has(child, "cc", "neither"));
      if (neither) {
        return true;
      }
      if (s.token(child).text().equals("longer") && child > 0 && s.lemma(child - 1).equals("no")) {
        return true;
      }
    }
    boolean yet = verb >= 2 && s.lemma(verb - 1).equals("to") && s.lemma(verb - 2).equals("yet");
    return yet || s.is(verb, "conj") && s.head(verb) >= 0 && sharesNegation(verb);
  }

  private boolean notOnly(int child) {
    return child + 1 < s.size() && Set.of("only", "just", "least").contains(s.lemma(child + 1));
  }

  private boolean sharesNegation(int verb) {
    int head = s.head(verb);
    boolean or = s.has(verb, "cc", "or") || s.has(verb, "cc", "nor");
    return or && s.child(verb, "nsubj").isEmpty() && isNegated(head);
  }

  boolean isFuture(int verb) {
    return hasAux(verb, "will")
        || hasAux(verb, "'ll")
        || hasAux(verb, "shall")
        || hasAux(verb, "wo")
        || isGoingTo(verb)
        || reportedWould(verb);
  }

  private boolean hasAux(int verb, String lemma) {
    if (s.has(verb, "aux", lemma)) {
      return true;
    }
    return s.is(verb, "conj")
        && s.head(verb) >= 0
        && s.child(verb, "aux").isEmpty()
        && s.child(verb, "nsubj").isEmpty()
        && s.token(verb).tag().equals("VB")
        && s.has(s.head(verb), "aux", lemma);
  }

  private boolean isGoingTo(int verb) {
    int head = s.head(verb);
    return s.is(verb, "xcomp")
        && head >= 0
        && s.token(head).text().equals("going")
        && s.has(verb, "mark", "to");
  }

  private boolean reportedWould(int verb) {
    return hasAux(verb, "would")
        && !s.has(verb, "aux", "have")
        && (s.is(verb, "ccomp")
            || s.is(verb, "conj")
            || s.is(verb, "parataxis")
            || s.child(verb, "ccomp").isPresent()
            || hasParataxis(verb));
  }

  private boolean hasParataxis(int verb) {
    return s.child(verb, "parataxis").isPresent();
  }

  boolean isObligation(int verb) {
    return s.has(verb, "aux", "must")
        || s.has(verb, "aux", "should")
        || s.has(verb, "aux", "ought");
  }

  private void addOwn(int verb, Set<Flag> flags) {
    if (isNegated(verb)) {
      flags.add(Flag.NEGATED);
    }
    for (int aux : s.children(verb, "aux")) {
      if (POSSIBLE.contains(s.lemma(aux)) || s.lemma(aux).equals("must")) {
        flags.add(Flag.HYPOTHETICAL);
      }
    }
    if (hasAux(verb, "would") && !reportedWould(verb)) {
      flags.add(Flag.HYPOTHETICAL);
    }
    if (isFuture(verb)) {
      flags.add(Flag.FUTURE);
    }
    for (int child : s.children(verb, "advmod")) {
      if (NEAR_MISS.contains(s.lemma(child)) && child < verb) {
        flags.add(Flag.NEGATED);
      }
    }
  }

  private void addGoverned(int verb, Set<Flag> flags) {
    int at = verb;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      if (isConditional(at)) {
        flags.add(Flag.HYPOTHETICAL);
      }
      int head = s.head(at);
      boolean denied = s.is(at, "dep") && at > head && head >= 0 && s.lemma(head).equals("deny");
      boolean down =
          denied
              || s.is(at, "conj")
              || s.is(at, "xcomp")
              || s.is(at, "ccomp")
              || s.is(at, "advcl")
              || s.is(at, "acl")
              || s.is(at, "obl");
      if (head < 0 || !down) {
        return;
      }
      String lemma = s.lemma(head);
      boolean content =
          s.is(at, "xcomp")
              || s.is(at, "ccomp")
              || s.is(at, "acl")
              || s.is(at, "advcl") && s.has(at, "mark", "from");
      if (content && (UNREAL_VERBS.contains(lemma) || UNREAL_NOUNS.contains(lemma))) {
        flags.add(Flag.HYPOTHETICAL);
      }
      if (s.is(at, "xcomp")
          && Lexicon.standard().operator(lemma).filter(UNREAL::contains).isPresent()) {
        flags.add(Flag.HYPOTHETICAL);
      }
      if (denied || content && lemma.equals("deny")) {
        flags.add(Flag.NEGATED);
      }
      boolean purpose = s.has(at, "mark", "to") && (s.is(at, "advcl") || s.is(at, "acl"));
      if (purpose) {
        flags.add(Flag.HYPOTHETICAL);
      }
      at = head;
    }
  }

  private boolean isConditional(int verb) {
    for (int child : s.children(verb, "mark")) {
      if (CONDITIONS.contains(s.lemma(child))) {
        return true;
      }
    }
    for (int child : s.children(verb, "advmod")) {
      if (CONDITIONS.contains(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** A year well before the text's own, or a named era. */
  private boolean isHistorical(int verb) {
    boolean when = s.is(verb, "acl") && s.head(verb) >= 0 && s.has(verb, "advmod", "when");
    if (when && isLongAgo(s.head(verb))) {
      return true;
    }
    for (int child : s.children(verb)) {
      if ((s.is(child, "obl") || s.is(child, "nmod") || s.is(child, "advmod"))
          && isLongAgo(child)) {
        return true;
      }
      if (s.is(child, "obj") || s.is(child, "obl")) {
        for (int inner : s.children(child, "nmod")) {
          if (isLongAgo(inner)
              && s.preposition(inner).filter(Set.of("in", "during")::contains).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isLongAgo(int token) {
    String text = s.token(token).text();
    OptionalInt year = year(text);
    if (year.isPresent()) {
      Optional<String> preposition = s.preposition(token);
      boolean when =
          preposition
                  .filter(Set.of("in", "during", "until", "before", "from", "between")::contains)
                  .isPresent()
              || s.child(token, "nummod").isPresent()
              || s.child(token, "compound").isPresent();
      return when && year.getAsInt() <= published.map(day -> day.getYear() - 2).orElse(1975);
    }
    for (int child : s.children(token)) {
      OptionalInt inner = year(s.token(child).text());
      if (inner.isPresent()
          && (s.is(child, "nummod") || s.is(child, "nmod"))
          && inner.getAsInt() <= published.map(day -> day.getYear() - 2).orElse(1975)) {
        return true;
      }
    }
    return isEra(token) || isAgo(token);
  }

  private boolean isEra(int token) {
    boolean when =
        s.preposition(token)
            .filter(Set.of("in", "during", "after", "before", "since")::contains)
            .isPresent();
    String phrase = s.sentence().token(token).text();
    boolean named = phrase.equals("War") || phrase.equals("II") || phrase.equals("I");
    boolean world =
        s.subtree(token).stream()
            .anyMatch(i -> Set.of("World", "Cold", "Korean-War", "II").contains(s.token(i).text()));
    return when
        && (named && world || s.lemma(token).equals("century") || s.lemma(token).equals("era"));
  }

  private boolean isAgo(int token) {
    if (!s.lemma(token).equals("ago")) {
      return false;
    }
    return s.subtree(token).stream()
        .anyMatch(i -> Set.of("decade", "century", "generation").contains(s.lemma(i)));
  }

  private static OptionalInt year(String text) {
    if (text.matches("1[5-9]\\d\\d|20\\d\\d")) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    return text.matches("1[5-9]\\d0s|20\\d0s")
        ? OptionalInt.of(Integer.parseInt(text.substring(0, 4)))
        : OptionalInt.empty();
  }
}
