package org.entente.text.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.text.actor.Actor;
import org.entente.text.actor.ActorFinder;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.ActorRef.Basis;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.Roles;
import org.entente.text.actor.Sector;
import org.entente.text.language.ParsedSentence;

/**
 * Who takes part in a deed: the actors of a clause's agents, and of the places where a target may
 * stand.
 */
final class Participants {
  private static final Set<Sector> OFFICES =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.OPP, Sector.MED);

  private final ParsedSentence s;
  private final ActorFinder finder;
  private final Lexicon lexicon = Lexicon.standard();

  Participants(ParsedSentence sentence, ActorFinder finder) {
    this.s = sentence;
    this.finder = finder;
  }

  /** Whether it is a state or its government that is named, and not some of its people. */
  boolean isState(ActorRef ref) {
    return ref.actor().sector() == Sector.GOV
        || finder.mentions().stream()
                .anyMatch(m -> m.covers(ref.first()) && m.kind() == ActorName.Kind.STATE)
            && ref.actor().sector() == Sector.WHOLE;
  }

  /** The actors in phrases under a word that have one of these prepositions. */
  List<ActorRef> inside(int head, Set<String> prepositions) {
    return finder.inside(head, prepositions);
  }

  List<ActorRef> refs(List<Integer> heads) {
    Set<ActorRef> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(finder.of(head)));
    return List.copyOf(found);
  }

  /** The actors behind a verb; a nationality makes one only of people, offices and deeds. */
  List<ActorRef> agents(Clause clause) {
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

  boolean canAct(int noun) {
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

  List<ActorRef> refs(int head) {
    return finder.of(head);
  }

  /** "the American-led raid killed": the society behind a subject that is a deed or a thing. */
  List<ActorRef> byModifier(List<Integer> heads) {
    List<ActorRef> found = new ArrayList<>();
    for (int head : heads) {
      found.addAll(finder.inside(head, Set.of("by", "of", "from")));
    }
    return found;
  }

  List<ActorRef> targets(Clause clause, List<String> slots, List<ActorRef> sources) {
    List<ActorRef> found = slotTargets(clause, slots, sources);
    List<ActorRef> named = found.stream().filter(r -> r.basis() != Basis.DOMESTIC).toList();
    return named.isEmpty() ? found : named;
  }

  List<ActorRef> slotTargets(Clause clause, List<String> slots, List<ActorRef> sources) {
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

  List<ActorRef> slot(Clause clause, String slot, List<ActorRef> sources) {
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
    if (direct.isEmpty()) {
      direct = onVisit(clause, slot);
    }
    if (!direct.isEmpty()) {
      return direct;
    }
    List<ActorRef> inner = new ArrayList<>();
    phrases.forEach(p -> inner.addAll(wide(p, sources)));
    return inner;
  }

  /** "left on a visit to Japan": where a meeting or journey in a phrase of the verb leads. */
  private List<ActorRef> onVisit(Clause clause, String slot) {
    List<ActorRef> found = new ArrayList<>();
    for (int phrase : s.children(clause.verb(), "obl")) {
      if (lexicon.isIn(s.lemma(phrase), "TALKS")) {
        found.addAll(finder.inside(phrase, Set.of(slot)));
      }
    }
    return found;
  }

  /**
   * The nearest actors anywhere under a word, breadth first; reports and relative clauses left out.
   */
  List<ActorRef> wide(int head, List<ActorRef> sources) {
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

  static List<ActorRef> named(List<ActorRef> refs) {
    return refs.stream().filter(r -> r.basis() != Basis.DOMESTIC).toList();
  }

  static List<ActorRef> without(List<ActorRef> refs, List<ActorRef> others) {
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

  static Set<String> codes(List<ActorRef> refs) {
    Set<String> codes = new LinkedHashSet<>();
    refs.forEach(r -> codes.add(r.actor().code()));
    return codes;
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

  Optional<Actor> society(List<ActorRef> others) {
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
