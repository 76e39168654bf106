package org.entente.text.event.clause;

import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.Set;
import org.entente.text.language.ParsedSentence;

/**
 * Codes a clause in one direction. First it follows operators from the verb down to the action.
 * Then, from the action up, it finds the event of each verb, by its operator or by the rules, and
 * applies "will" and "not".
 */
final class ClauseReader {
  private final TriggerReader triggers;
  private final OperatorReader operators;
  private final RuleMatcher rules;
  private final ModalityReader modality;

  ClauseReader(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.triggers = new TriggerReader(sentence, participants, factuality);
    this.operators = new OperatorReader(sentence, participants, factuality);
    this.rules = new RuleMatcher(sentence, participants);
    this.modality = new ModalityReader(sentence, participants, factuality);
  }

  /** What the clause of a verb says. */
  ClauseReading read(int verb) {
    List<Trigger> chain = triggers.chain(verb);
    Set<Integer> words = new HashSet<>();
    Optional<EventDraft> event = Optional.empty();
    for (ListIterator<Trigger> at = chain.listIterator(chain.size()); at.hasPrevious(); ) {
      Trigger trigger = at.previous();
      Optional<EventDraft> operated = operators.event(trigger, event);
      Optional<EventDraft> plain = operated.isPresent() ? Optional.empty() : rules.event(trigger);
      words.addAll(trigger.words(operated, plain));
      event = operated.or(() -> plain).map(draft -> modality.event(trigger, draft));
    }
    return new ClauseReading(event, words);
  }
}
