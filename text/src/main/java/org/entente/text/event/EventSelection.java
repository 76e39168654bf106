package org.entente.text.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.Sector;
import org.entente.text.event.clause.ActorRefs;
import org.entente.text.event.clause.EventDraft;
import org.entente.text.event.lexicon.Rule;

/** Decides which drafts become events: repetitions, background and incomplete ones do not. */
final class EventSelection {
  /** Sectors whose members visit another state when they travel to it. */
  private static final Set<Sector> OFFICIALS = EnumSet.of(Sector.GOV, Sector.LEG);

  private EventSelection() {}

  /**
   * The drafts to keep, in their order.
   *
   * @param drafts with sources and targets resolved
   */
  static List<EventDraft> of(List<EventDraft> drafts) {
    List<EventDraft> kept = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    boolean first = true;
    for (EventDraft draft : drafts) {
      boolean partial = first && !draft.isOfNoun();
      if (!draft.isComplete() && !partial || isPrivateTravel(draft)) {
        continue;
      }
      first = false;
      boolean repeated = kept.stream().anyMatch(other -> repeats(draft, other));
      if (!repeated && seen.add(List.of(draft.type(), sources(draft), targets(draft)))) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /**
   * "met at a summit of the two": a noun or a mutual action that adds no actor to an earlier event.
   */
  private static boolean repeats(EventDraft draft, EventDraft other) {
    boolean may = draft.isOfNoun() || draft.mayBeMutual();
    return may && other.type() == draft.type() && parties(other).containsAll(parties(draft));
  }

  private static Set<String> parties(EventDraft draft) {
    Set<String> codes = new HashSet<>(sources(draft));
    codes.addAll(targets(draft));
    return codes;
  }

  private static Set<String> sources(EventDraft draft) {
    return ActorRefs.codes(draft.sources());
  }

  private static Set<String> targets(EventDraft draft) {
    return ActorRefs.codes(draft.targets());
  }

  /** Whether a journey is no visit: not by an official, or not to another state. */
  private static boolean isPrivateTravel(EventDraft draft) {
    boolean official =
        !draft.sources().isEmpty()
            && draft.sources().stream().allMatch(ref -> OFFICIALS.contains(ref.actor().sector()));
    boolean abroad = !draft.targets().isEmpty() && !sources(draft).equals(targets(draft));
    return draft.has(Rule.Mark.JOURNEY) && !(official && abroad);
  }
}
