package org.entente.text.event.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.text.language.ParsedSentence;

/**
 * Reads the day that a clause gives, relative to the day of publication. "Monday" is the last
 * Monday, or the next if the event is still to come. What has happened is never dated after the day
 * of publication.
 */
public final class Dates {
  private static final int MOST_STEPS = 4;

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
          return future
              ? phrase.future()
              : phrase.past().filter(day -> !day.isAfter(published));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the words hang on a token, directly or inside one of its phrases. */
  private boolean isUnder(int at, DayPhrase phrase, int trigger) {
    int head = head(phrase);
    for (int steps = 0; steps < 3 && head >= 0; steps++) {
      if (head == at) {
        return true;
      }
      boolean nominal = !s.token(head).isVerb() && head != trigger;
      head = nominal ? s.head(head) : -1;
    }
    return false;
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
