package org.entente.text.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.language.ParsedSentence;

/**
 * Finds the actors that a noun phrase stands for: by name, by a modifier ("Japanese officials"), by
 * a phrase inside ("the president of Armenia"), or by reference ("it", "both sides").
 */
public final class ActorFinder {
  private final ParsedSentence sentence;
  private final Mention[] covering;
  private final List<Mention> mentions;
  private final Discourse discourse;
  private final List<ActorRef>[] read;

  /** A finder for one sentence. */
  public ActorFinder(ParsedSentence sentence, List<Mention> mentions, Discourse discourse) {
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    this.discourse = discourse;
    this.read = unread(sentence.size());
    this.covering = new Mention[sentence.size()];
    for (Mention mention : mentions) {
      for (int i = mention.first(); i <= mention.last() && i < covering.length; i++) {
        covering[i] = mention;
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<ActorRef>[] unread(int size) {
    return (List<ActorRef>[]) new List<?>[size];
  }

  /** The actors of a phrase and of those joined to it by "and"; empty if there are none. */
  public List<ActorRef> of(int head) {
    List<ActorRef> found = new ArrayList<>(one(head));
    for (int other : sentence.children(head, "conj")) {
      if (!sentence.token(other).isVerb()) {
        found.addAll(one(other));
      }
    }
    return distinct(found);
  }

  /** The actors in the phrases inside a phrase that have one of these prepositions. */
  public List<ActorRef> inside(int head, Set<String> prepositions) {
    return inside(head, prepositions::contains);
  }

  private List<ActorRef> inside(int head, Predicate<String> prepositions) {
    List<ActorRef> found = new ArrayList<>();
    for (int child : sentence.children(head)) {
      boolean phrase = sentence.is(child, "nmod") || sentence.is(child, "obl");
      if (phrase && sentence.preposition(child).filter(prepositions).isPresent()) {
        List<ActorRef> named = of(child);
        found.addAll(named.isEmpty() ? inside(child, prepositions) : named);
      }
    }
    return distinct(found);
  }

  /**
   * The first place or state in the sentence that says where something happened; empty if none
   * does.
   */
  public Optional<Actor> setting() {
    for (Mention mention : mentions) {
      if (sentence
          .preposition(mention.last())
          .filter(ActorWords.SETTING_PREPOSITION::has)
          .isPresent()) {
        return Optional.of(mention.actor());
      }
    }
    return Optional.empty();
  }

  /** Whether a noun only counts or selects what follows: "a group of". */
  public static boolean isPartitive(String lemma) {
    return ActorWords.PARTITIVE.has(lemma);
  }

  /**
   * Whether a noun names who does something, by its ending: "settler", "loyalist", "guardsman".
   * Such nouns act if a nationality describes them.
   */
  public static boolean isAgentNoun(String lemma) {
    return ActorWords.AGENT_ENDING.words().stream().anyMatch(lemma::endsWith)
        && !ActorWords.NO_AGENT.has(lemma);
  }

  /** The nearest actor named before a pronoun or its noun that is not one of these codes. */
  public Optional<ActorRef> another(int head, Set<String> codes) {
    for (int i = head - 1; i >= 0; i--) {
      if (sentence.is(i, "nsubj") && !ActorWords.PRONOUN.has(sentence.lemma(i))) {
        Optional<ActorRef> found = one(i).stream().filter(ref -> isOther(ref, codes)).findFirst();
        if (found.isPresent()) {
          return found.map(ref -> new ActorRef(ref.actor(), head, head, Basis.REFERRED));
        }
      }
    }
    return mentions.stream()
        .filter(m -> m.last() < head && m.kind() != ActorName.Kind.PLACE)
        .filter(m -> !codes.contains(m.actor().code()))
        .reduce((a, b) -> b)
        .map(Mention::actor)
        .or(() -> discourse.latestOtherThan(codes))
        .map(actor -> new ActorRef(actor, head, head, Basis.REFERRED));
  }

  private static boolean isOther(ActorRef ref, Set<String> codes) {
    return ref.basis() != Basis.DOMESTIC && !codes.contains(ref.actor().code());
  }

  /** The names in the sentence. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** Each phrase is read once; one that refers back to itself stands for nobody. */
  private List<ActorRef> one(int head) {
    if (read[head] == null) {
      read[head] = List.of();
      read[head] = fresh(head);
    }
    return read[head];
  }

  private List<ActorRef> fresh(int head) {
    if (covering[head] != null) {
      return introduce(head, named(head));
    }
    String lemma = sentence.lemma(head);
    if (ActorWords.PRONOUN.has(lemma)
        && (sentence.token(head).tag().startsWith("PRP")
            || sentence.token(head).tag().startsWith("W"))) {
      return referred(head);
    }
    List<ActorRef> pair = pair(head, lemma);
    if (!pair.isEmpty()) {
      return pair;
    }
    Optional<Sector> role = Roles.of(lemma).or(() -> title(head));
    List<ActorRef> found = withSector(modifiers(head), role);
    if (found.isEmpty()
        && (role.isPresent() || isPartitive(lemma) || sentence.token(head).isProper())) {
      found = withSector(nested(inside(head, ActorWords.INNER_PREPOSITION::has)), role);
    }
    if (found.isEmpty() && sentence.token(head).isProper()) {
      found = person(head);
    }
    if (found.isEmpty() && Offices.isBare(sentence, head)) {
      found = holder(head);
    }
    if (found.isEmpty() && role.isPresent()) {
      found = List.of(new ActorRef(new Actor("", role.get()), head, head, Basis.DOMESTIC));
    }
    return introduce(head, found);
  }

  /** "Danish [envoy] Karl Brandt": the role in the title of a person. */
  private Optional<Sector> title(int head) {
    if (!sentence.token(head).isProper()) {
      return Optional.empty();
    }
    return sentence.children(head).stream()
        .filter(child -> sentence.is(child, "compound") || sentence.is(child, "appos"))
        .map(child -> Roles.of(sentence.lemma(child)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<ActorRef> named(int head) {
    List<ActorRef> elsewhere = minority(head);
    if (!elsewhere.isEmpty()) {
      return elsewhere;
    }
    List<ActorRef> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.covers(head)) {
        found.add(new ActorRef(mention.actor(), mention.first(), mention.last(), Basis.NAMED));
      }
    }
    return found;
  }

  /** "the Albanians of Serbia", "ethnic Albanians in Serbia": a people within another state. */
  private List<ActorRef> minority(int head) {
    Mention mention = covering[head];
    if (mention.kind() != ActorName.Kind.PEOPLE || !sentence.token(head).tag().endsWith("S")) {
      return List.of();
    }
    return inside(head, ActorWords.MINORITY_PREPOSITION::has).stream()
        .filter(ref -> ref.basis() == Basis.NAMED)
        .map(ref -> new ActorRef(ref.actor().as(Sector.CVL), ref.first(), ref.last(), Basis.NESTED))
        .toList();
  }

  private boolean isEthnic(int token) {
    return token > 0 && sentence.lemma(token - 1).equals("ethnic");
  }

  private List<ActorRef> modifiers(int head) {
    List<ActorRef> found = new ArrayList<>();
    for (String relation :
        List.of("amod", "compound", "nmod:poss", "flat", "appos", "nmod:npmod", "dep")) {
      for (int child : sentence.children(head, relation)) {
        if (found.isEmpty() || relation.equals("amod")) {
          modifier(child, found);
        }
      }
    }
    return distinct(found);
  }

  private void modifier(int child, List<ActorRef> found) {
    List<ActorRef> own =
        isEthnic(child) ? List.of() : covering[child] != null ? named(child) : deeper(child);
    for (ActorRef ref : own) {
      found.add(
          ref.basis() == Basis.NAMED
              ? new ActorRef(ref.actor(), ref.first(), ref.last(), Basis.MODIFIER)
              : ref);
    }
    for (int other : sentence.children(child, "conj")) {
      modifier(other, found);
    }
  }

  /** "[Japan's] prime minister's office": the modifier of a modifier. */
  private List<ActorRef> deeper(int child) {
    if (sentence.token(child).tag().startsWith("PRP")) {
      return one(child);
    }
    if (!sentence.token(child).isNoun()) {
      return List.of();
    }
    List<ActorRef> found = modifiers(child);
    if (found.isEmpty()) {
      found =
          Roles.of(sentence.lemma(child)).isPresent()
              ? nested(inside(child, ActorWords.INNER_PREPOSITION::has))
              : List.of();
    }
    return found.isEmpty() && sentence.token(child).isProper() ? person(child) : found;
  }

  private List<ActorRef> person(int head) {
    return discourse
        .person(sentence.token(head).text())
        .map(actor -> List.of(new ActorRef(actor, head, head, Basis.REFERRED)))
        .orElse(koreas(head));
  }

  private List<ActorRef> koreas(int head) {
    String word = sentence.token(head).text();
    boolean side =
        (word.equals("North") || word.equals("South")) && sentence.has(head, "det", "the");
    Optional<Actor> actor = side ? korea(word) : Optional.empty();
    return actor.map(a -> List.of(new ActorRef(a, head, head, Basis.REFERRED))).orElse(List.of());
  }

  private Optional<Actor> korea(String word) {
    boolean here =
        mentions.stream()
            .anyMatch(m -> m.actor().code().equals("PRK") || m.actor().code().equals("KOR"));
    return here
        ? Optional.of(Actor.of(word.equals("North") ? "PRK" : "KOR"))
        : discourse.korea(word);
  }

  private List<ActorRef> referred(int head) {
    String tag = sentence.token(head).tag();
    if (tag.startsWith("W")) {
      return antecedent(head);
    }
    Optional<ActorRef> speaker =
        ActorWords.FIRST_PERSON.has(sentence.lemma(head)) ? speaker() : Optional.empty();
    if (speaker.isPresent()) {
      return List.of(new ActorRef(speaker.get().actor(), head, head, Basis.REFERRED));
    }
    Optional<ActorRef> before = subjectBefore(head);
    if (before.isPresent()) {
      return List.of(new ActorRef(before.get().actor(), head, head, Basis.REFERRED));
    }
    return discourse
        .topic()
        .or(discourse::latest)
        .map(a -> List.of(new ActorRef(a, head, head, Basis.REFERRED)))
        .orElse(List.of());
  }

  /** "the rebels, who ...": what the relative clause describes. */
  private List<ActorRef> antecedent(int head) {
    for (int at = head; at >= 0; at = sentence.head(at)) {
      if (sentence.is(at, "acl") && sentence.head(at) >= 0) {
        return of(sentence.head(at));
      }
    }
    return List.of();
  }

  /** "our" in a quotation: the speaker. */
  private Optional<ActorRef> speaker() {
    for (int i = 0; i < sentence.size(); i++) {
      boolean says =
          sentence.is(i, "nsubj")
              && sentence.head(i) >= 0
              && ActorWords.SAYING.has(sentence.lemma(sentence.head(i)));
      if (says && !sentence.token(i).tag().startsWith("PRP")) {
        List<ActorRef> found = one(i);
        if (!found.isEmpty() && found.get(0).basis() != Basis.DOMESTIC) {
          return Optional.of(found.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest subject to the left that names an actor, or else the nearest name. */
  private Optional<ActorRef> subjectBefore(int head) {
    for (int i = head - 1; i >= 0; i--) {
      if (sentence.is(i, "nsubj") && !ActorWords.PRONOUN.has(sentence.lemma(i))) {
        List<ActorRef> found = one(i);
        if (!found.isEmpty() && found.get(0).basis() != Basis.DOMESTIC) {
          return Optional.of(found.get(0));
        }
      }
    }
    return mentions.stream()
        .filter(m -> m.last() < head && m.kind() != ActorName.Kind.PLACE)
        .reduce((a, b) -> a)
        .map(m -> new ActorRef(m.actor(), m.first(), m.last(), Basis.NAMED));
  }

  /** "the two countries", "both sides". */
  private List<ActorRef> pair(int head, String lemma) {
    boolean two =
        sentence.has(head, "nummod", "two")
            || sentence.has(head, "det", "both")
            || sentence.has(head, "cc:preconj", "both")
            || sentence.has(head, "amod", "both");
    boolean both =
        lemma.equals("both") && !sentence.token(head).isVerb()
            || lemma.equals("two") && sentence.has(head, "det", "the");
    if (!both && !(two && ActorWords.PAIR.has(lemma))) {
      return List.of();
    }
    List<ActorRef> refs = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean actor = mention.kind() != ActorName.Kind.PLACE && !mention.covers(head);
      if (actor && mention.first() < head) {
        refs.add(new ActorRef(mention.actor(), head, head, Basis.REFERRED));
      }
    }
    List<ActorRef> here = distinct(refs);
    if (here.size() >= 2) {
      return here.subList(here.size() - 2, here.size());
    }
    return discourse.pair().stream().map(a -> new ActorRef(a, head, head, Basis.REFERRED)).toList();
  }

  private List<ActorRef> introduce(int head, List<ActorRef> found) {
    if (found.isEmpty() || found.get(0).basis() == Basis.DOMESTIC) {
      return found;
    }
    if (covering[head] == null && sentence.token(head).person()) {
      discourse.introduce(sentence.token(head).text(), found.get(0).actor());
    }
    if (found.size() == 1 && found.get(0).basis() != Basis.REFERRED) {
      Offices.titles(sentence, head)
          .forEach(office -> discourse.hold(office, found.get(0).actor().as(Sector.GOV)));
    }
    return found;
  }

  /** "the foreign minister": that of the one state whose foreign minister the text has named. */
  private List<ActorRef> holder(int head) {
    return Offices.titles(sentence, head).stream()
        .findFirst()
        .flatMap(discourse::holder)
        .map(actor -> List.of(new ActorRef(actor, head, head, Basis.REFERRED)))
        .orElse(List.of());
  }

  private static List<ActorRef> withSector(List<ActorRef> refs, Optional<Sector> role) {
    if (role.isEmpty()) {
      return refs;
    }
    return refs.stream()
        .map(r -> new ActorRef(r.actor().as(role.get()), r.first(), r.last(), r.basis()))
        .toList();
  }

  private static List<ActorRef> nested(List<ActorRef> refs) {
    return refs.stream()
        .map(
            r ->
                r.basis() == Basis.DOMESTIC
                    ? r
                    : new ActorRef(r.actor(), r.first(), r.last(), Basis.NESTED))
        .toList();
  }

  private static List<ActorRef> distinct(List<ActorRef> refs) {
    Map<Actor, ActorRef> first = new LinkedHashMap<>();
    refs.forEach(ref -> first.putIfAbsent(ref.actor(), ref));
    return List.copyOf(first.values());
  }
}
