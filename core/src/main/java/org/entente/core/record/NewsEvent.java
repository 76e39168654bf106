package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event as an article reports it, complete or not, true or not.
 *
 * @param id key of its article, a hyphen and its place in it
 * @param story key of the article that is the first of its story: near-duplicates share it
 * @param outlet who published the article; empty if not known
 * @param article title; empty if it has none
 * @param published day of publication; empty if not known
 * @param date the day that its sentence gives; empty if it gives none
 * @param type PLOVER type
 * @param mode the manner, in the words of the rules; empty if the rule has none
 * @param contexts what it was about, in the words of the rules
 * @param sources codes of the actors; states by ISO 3166 alpha-3
 * @param targets codes of those acted upon; empty for an event that the sources did together
 * @param flags negated, hypothetical, historical, future, in lower case; empty for a present act
 * @param reporter code of the actor quoted as saying so; empty for the outlet's own words
 * @param rule id of the rule that made it
 * @param origin the source that was read, such as a file name
 * @param begin offset of the first character of its sentence in the text of the article
 * @param end offset after the last one
 * @param trigger the words that the rule matched
 * @param sentence the sentence, on one line
 */
public record NewsEvent(
    String id,
    String story,
    Optional<String> outlet,
    Optional<String> article,
    Optional<LocalDate> published,
    Optional<LocalDate> date,
    EventType type,
    Optional<String> mode,
    List<String> contexts,
    List<String> sources,
    List<String> targets,
    List<String> flags,
    Optional<String> reporter,
    String rule,
    String origin,
    int begin,
    int end,
    String trigger,
    String sentence) {

  /** Copies the lists. */
  public NewsEvent {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    flags = List.copyOf(flags);
  }

  /** Whether it is reported as a present act: not negated, hypothetical, historical or future. */
  public boolean isDeed() {
    return flags.isEmpty();
  }

  /** The day it gives, else that of publication; empty if neither is known. */
  public Optional<LocalDate> day() {
    return date.or(() -> published);
  }
}
