package org.entente.text.event.clause;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/** Reads whether an action is long past: two years or more before the text, or in a named era. */
final class HistoricalTime {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d0|20\\d0)s");

  /** The last year that counts as long past in a text without a date. */
  private static final int UNDATED = 1975;

  private final ParsedSentence s;
  private final int latest;

  HistoricalTime(ParsedSentence sentence, Optional<LocalDate> published) {
    this.s = sentence;
    this.latest = published.map(day -> day.getYear() - 2).orElse(UNDATED);
  }

  boolean isHistorical(int verb) {
    boolean when = s.is(verb, "acl") && s.head(verb) >= 0 && s.has(verb, "advmod", "when");
    return when && isLongAgo(s.head(verb))
        || isYearsAfter(verb)
        || s.children(verb).stream().anyMatch(child -> isPast(child) || hasPastInside(child));
  }

  /** "ten years after it attacked", "decades after the attack". */
  boolean isYearsAfter(int deed) {
    return s.children(deed).stream()
        .filter(child -> s.is(child, "mark") || s.is(child, "case"))
        .anyMatch(child -> s.lemma(child).equals("after") && child > 0 && isYears(child - 1));
  }

  private boolean isYears(int token) {
    return EventWords.LONG_PERIOD.has(s.lemma(token))
        || s.token(token).text().equalsIgnoreCase("years");
  }

  private boolean isPast(int child) {
    boolean time = s.is(child, "obl") || s.is(child, "nmod") || s.is(child, "advmod");
    return time && isLongAgo(child);
  }

  private boolean hasPastInside(int child) {
    return (s.is(child, "obj") || s.is(child, "obl"))
        && s.children(child, "nmod").stream()
            .anyMatch(
                inner ->
                    isLongAgo(inner)
                        && hasPreposition(inner, EventWords.INNER_YEAR_PREPOSITION::has));
  }

  private boolean hasPreposition(int noun, Predicate<String> which) {
    return s.preposition(noun).filter(which).isPresent();
  }

  private boolean isLongAgo(int token) {
    OptionalInt year = year(token);
    if (year.isPresent()) {
      boolean when =
          hasPreposition(token, EventWords.YEAR_PREPOSITION::has)
              || s.child(token, "nummod").isPresent()
              || s.child(token, "compound").isPresent();
      return when && year.getAsInt() <= latest;
    }
    return s.children(token).stream().anyMatch(this::isPastYear) || isEra(token) || isAgo(token);
  }

  private boolean isPastYear(int child) {
    OptionalInt year = year(child);
    return year.isPresent()
        && (s.is(child, "nummod") || s.is(child, "nmod") || s.is(child, "obl"))
        && year.getAsInt() <= latest;
  }

  /** "during the Cold War", "in the last century". */
  private boolean isEra(int token) {
    boolean war =
        EventWords.WAR.has(s.token(token).text())
            && s.subtree(token).stream().anyMatch(i -> EventWords.GREAT_WAR.has(s.token(i).text()));
    return hasPreposition(token, EventWords.ERA_PREPOSITION::has)
        && (war || EventWords.ERA.has(s.lemma(token)));
  }

  /** "decades ago". */
  private boolean isAgo(int token) {
    boolean ago = EventWords.AGO.has(s.lemma(token)) || s.has(token, "advmod", "ago");
    return ago && s.subtree(token).stream().anyMatch(this::isYears);
  }

  /** The year that a token names, or the first year of a decade. */
  private OptionalInt year(int token) {
    String text = s.token(token).text();
    boolean year = YEAR.matcher(text).matches() || DECADE.matcher(text).matches();
    return year ? OptionalInt.of(Integer.parseInt(text.substring(0, 4))) : OptionalInt.empty();
  }
}
