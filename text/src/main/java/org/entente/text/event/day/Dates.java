package org.entente.text.event.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.language.ParsedSentence;

/**
 * Reads the day that a clause gives, relative to the day of publication. "Monday" is the last
 * Monday, or the next if the event is still to come. What has happened is never dated after the day
 * of publication.
 */
public final class Dates {
  private static final int MOST_STEPS = 4;
  private static final Set<String> PRESENT = Set.of("VB", "VBP", "VBZ");
  private static final Set<String> OTHER_TIME = Set.of("after", "before", "since", "until");

  private final ParsedSentence s;
  private final LocalDate published;
  private final List<DayPhrase> phrases;

  /** A reader for one sentence of a text published on that day. */
  public Dates(ParsedSentence sentence, LocalDate published) {
    this.s = sentence;
    this.published = published;
    this.phrases = new DayPhrases(sentence, published).all();
  }

  /** Whether a word names a weekday or a month: "on Monday" says when, and not on whom. */
  public static boolean isDay(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return Calendar.dayNames().containsKey(word) || Calendar.monthNames().containsKey(word);
  }

  /**
   * The day of the action at a token, from the words under it, or else under the words that govern
   * it; empty if they give none, or one that cannot be known.
   */
  public Optional<LocalDate> of(int trigger, boolean future) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    for (int at = trigger, steps = 0; at >= 0 && steps < MOST_STEPS; at = s.head(at), steps++) {
      for (DayPhrase phrase : phrases) {
        if (isUnder(at, phrase, trigger)) {
          return future ? phrase.future() : done(phrase, trigger);
        }
      }
      if (isElsewhen(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * A day of what is told as done. In the present tense, "meets on July 2" may be a plan: a day
   * half a year ago is not meant.
   */
  private Optional<LocalDate> done(DayPhrase phrase, int trigger) {
    boolean told = !PRESENT.contains(s.token(trigger).tag());
    return phrase
        .past()
        .filter(day -> !day.isAfter(published))
        .filter(day -> told || day.isAfter(published.minusMonths(6)));
  }

  /** "after it attacked": not on the day of what it follows. */
  private boolean isElsewhen(int at) {
    return s.is(at, "advcl")
        && s.children(at).stream().anyMatch(i -> OTHER_TIME.contains(s.lemma(i)));
  }

  /** Whether the words hang on a token, directly or inside one of its phrases. */
  private boolean isUnder(int at, DayPhrase phrase, int trigger) {
    int head = head(phrase);
    if (head != at && isOwned(phrase)) {
      return false;
    }
    for (int steps = 0; steps < 3 && head >= 0; steps++) {
      if (head == at) {
        return true;
      }
      boolean nominal = !s.token(head).isVerb() && head != trigger;
      head = nominal ? s.head(head) : -1;
    }
    return false;
  }

  /** "Tuesday's attack": the day of the attack alone. */
  private boolean isOwned(DayPhrase phrase) {
    return phrase.last() + 1 < s.size() && s.token(phrase.last() + 1).tag().equals("POS");
  }

  /** The word outside that the words hang on; -1 if there is none. */
  private int head(DayPhrase phrase) {
    for (int token = phrase.first(); token <= phrase.last(); token++) {
      if (!phrase.covers(s.head(token))) {
        return s.head(token);
      }
    }
    return -1;
  }
}
