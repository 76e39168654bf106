package org.entente.text.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.EventType;
import org.entente.text.event.clause.Flag;

/**
 * An event as a sentence reports it.
 *
 * @param mode how it was done, in the words of the rule table; empty if the rule has none
 * @param contexts what it was about, such as {@code military}
 * @param targets empty if the sources did it together, or if nobody is named
 * @param date the day that the sentence gives; empty if it gives none that can be worked out
 * @param reporter who is quoted as saying so; empty if the outlet says it in its own words
 * @param rule id of the rule, after the words that changed it: {@code agree+withdraw}
 * @param trigger the words that the rule matched
 * @param sentence the sentence
 */
public record CodedEvent(
    EventType type,
    Optional<String> mode,
    Set<String> contexts,
    List<Participant> sources,
    List<Participant> targets,
    Set<Flag> flags,
    Optional<LocalDate> date,
    Optional<Participant> reporter,
    String rule,
    TextSpan trigger,
    TextSpan sentence) {

  public CodedEvent {
    contexts = Set.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    flags = Set.copyOf(flags);
  }

  /** Whether several sources acted together, without a target. */
  public boolean isReciprocal() {
    return targets.isEmpty() && sources.size() > 1;
  }

  /** Whether it is reported as a fact or a plan, and not as denied, possible or long past. */
  public boolean isActual() {
    return flags.stream().noneMatch(Flag::isNonActual);
  }

  /** Whether two different states or organisations take part. */
  public boolean isInternational() {
    return java.util.stream.Stream.concat(sources.stream(), targets.stream())
            .map(p -> p.actor().code())
            .distinct()
            .count()
        > 1;
  }
}
