package org.entente.text.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.Sector;
import org.entente.text.language.ParsedSentence;

/** Drafts into events: who is left open is settled, doubles and background are dropped. */
final class Finishing {
  private static final Set<EventType> MUTUAL =
      Set.of(
          EventType.CONSULT,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.REJECT);

  private final ParsedSentence s;
  private final SentenceCoder coder;
  private final Optional<LocalDate> published;

  Finishing(ParsedSentence sentence, SentenceCoder coder, Optional<LocalDate> published) {
    this.s = sentence;
    this.coder = coder;
    this.published = published;
  }

  List<CodedEvent> finish(List<Draft> drafts) {
    List<CodedEvent> events = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    boolean first = true;
    for (Draft draft : drafts) {
      Draft settled = settle(draft);
      boolean complete =
          !settled.sources().isEmpty() && (!settled.targets().isEmpty() || isMutual(settled));
      boolean partial = first && !settled.rule().startsWith("noun");
      if (!complete && !partial || isPrivateTravel(settled)) {
        continue;
      }
      first = false;
      if (isTold(settled, events)) {
        continue;
      }
      if (seen.add(List.of(settled.type(), codes(settled.sources()), codes(settled.targets())))) {
        events.add(event(settled));
      }
    }
    return events;
  }

  /** "met at a summit of the two": a noun, or a mutual deed, of no one who is not in it already. */
  private static boolean isTold(Draft draft, List<CodedEvent> events) {
    boolean again =
        draft.rule().startsWith("noun") || isMutual(draft) || MUTUAL.contains(draft.type());
    Set<String> parties = codes(draft.sources());
    parties.addAll(codes(draft.targets()));
    return again
        && events.stream()
            .anyMatch(e -> e.type() == draft.type() && parties(e).containsAll(parties));
  }

  private static Set<String> parties(CodedEvent event) {
    Set<String> codes = new HashSet<>();
    event.sources().forEach(p -> codes.add(p.actor().code()));
    event.targets().forEach(p -> codes.add(p.actor().code()));
    return codes;
  }

  /** Who travels visits only as an official, and another state. */
  private static boolean isPrivateTravel(Draft draft) {
    boolean official =
        !draft.sources().isEmpty()
            && draft.sources().stream().allMatch(ref -> ref.actor().sector() == Sector.GOV);
    return draft.rule().endsWith("official-travel")
        && (!official
            || draft.targets().isEmpty()
            || codes(draft.sources()).equals(codes(draft.targets())));
  }

  private Draft settle(Draft draft) {
    List<ActorRef> sources = coder.participants().settled(draft.sources(), draft.targets(), true);
    List<ActorRef> targets = coder.participants().settled(draft.targets(), sources, false);
    if (isMutual(draft.from(sources))) {
      targets = targets.stream().filter(t -> !isPlace(t)).toList();
    }
    if (isMutual(draft.from(sources))
        && targets.stream().allMatch(t -> t.basis() == ActorRef.Basis.DOMESTIC)) {
      targets = List.of();
    }
    boolean athome = draft.type() == EventType.PROTEST && targets.isEmpty() && !sources.isEmpty();
    List<ActorRef> against = athome ? sources.subList(0, 1) : targets;
    return draft.from(distinct(sources)).to(distinct(against));
  }

  /** "signed in Asmara": where, and not with whom. */
  private boolean isPlace(ActorRef ref) {
    return s.preposition(ref.last()).filter(p -> p.equals("in") || p.equals("at")).isPresent();
  }

  private static boolean isMutual(Draft draft) {
    return MUTUAL.contains(draft.type()) && codes(draft.sources()).size() > 1;
  }

  /**
   * Each code once on a side, as its first mention has it: codes of two mentions are never joined.
   */
  private static List<ActorRef> distinct(List<ActorRef> refs) {
    Set<String> seen = new HashSet<>();
    return refs.stream()
        .filter(ref -> seen.add(ref.actor().code() + ref.actor().sector()))
        .toList();
  }

  private static Set<String> codes(List<ActorRef> refs) {
    Set<String> codes = new LinkedHashSet<>();
    refs.forEach(ref -> codes.add(ref.actor().code()));
    return codes;
  }

  private CodedEvent event(Draft draft) {
    boolean future = draft.flags().contains(Flag.FUTURE);
    Optional<LocalDate> day = published.flatMap(d -> new Dates(s, d).of(draft.first(), future));
    Optional<String> mode = Optional.of(draft.mode()).filter(m -> !m.isBlank());
    return new CodedEvent(
        draft.type(),
        mode,
        Contexts.of(s),
        participants(draft.sources()),
        participants(draft.targets()),
        draft.flags(),
        day,
        reporter(draft),
        draft.rule(),
        span(draft.first(), draft.last()),
        new TextSpan(s.sentence().begin(), s.sentence().end()));
  }

  private List<Participant> participants(List<ActorRef> refs) {
    return refs.stream().map(this::participant).toList();
  }

  private Participant participant(ActorRef ref) {
    return new Participant(ref.actor(), span(ref.first(), ref.last()), ref.basis());
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(
        s.token(Math.min(first, last)).begin(), s.token(Math.max(first, last)).end());
  }

  /** The subject of the saying above the deed: "[Japan] said that ...". */
  private Optional<Participant> reporter(Draft draft) {
    for (int at = draft.first(); at >= 0; at = s.head(at)) {
      int head = s.head(at);
      boolean quoted = head >= 0 && (s.is(at, "ccomp") || s.is(at, "parataxis"));
      Optional<Participant> above = quoted ? speaker(head) : Optional.empty();
      Optional<Participant> beside =
          s.children(at, "parataxis").stream()
              .map(this::speaker)
              .flatMap(Optional::stream)
              .findFirst();
      if (above.isPresent() || beside.isPresent()) {
        return above.or(() -> beside);
      }
    }
    return Optional.empty();
  }

  private Optional<Participant> speaker(int verb) {
    boolean says =
        Lexicon.standard().operator(s.lemma(verb)).filter(o -> o == Operator.SAY).isPresent();
    return says
        ? s.children(verb, "nsubj").stream()
            .flatMap(i -> coder.participants().actorsOf(i).stream())
            .findFirst()
            .map(this::participant)
        : Optional.empty();
  }
}
