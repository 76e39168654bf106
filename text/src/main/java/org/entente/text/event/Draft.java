package org.entente.text.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.core.record.QuadClass;
import org.entente.text.actor.ActorRef;

/** An event in the making: what a clause says, before it is decided whether it is one. */
record Draft(
    EventType type,
    String mode,
    String rule,
    List<ActorRef> sources,
    List<ActorRef> targets,
    Set<Flag> flags,
    int first,
    int last) {

  Draft {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    flags = Set.copyOf(flags);
  }

  Draft as(EventType other, String operator) {
    return new Draft(other, mode, operator + "+" + rule, sources, targets, flags, first, last);
  }

  Draft from(List<ActorRef> others) {
    return new Draft(type, mode, rule, others, targets, flags, first, last);
  }

  Draft to(List<ActorRef> others) {
    return new Draft(type, mode, rule, sources, others, flags, first, last);
  }

  Draft with(Set<Flag> more) {
    Set<Flag> all = EnumSet.noneOf(Flag.class);
    all.addAll(flags);
    all.addAll(more);
    return new Draft(type, mode, rule, sources, targets, all, first, last);
  }

  Draft startingAt(int token) {
    return new Draft(
        type, mode, rule, sources, targets, flags, Math.min(first, token), Math.max(last, token));
  }

  boolean isHostile() {
    boolean conflict = type.quadClass() == QuadClass.MATERIAL_CONFLICT;
    return conflict && type != EventType.MOBILIZE || type == EventType.THREATEN;
  }

  boolean isCooperative() {
    return type.quadClass() == QuadClass.VERBAL_COOPERATION
        || type.quadClass() == QuadClass.MATERIAL_COOPERATION;
  }
}
