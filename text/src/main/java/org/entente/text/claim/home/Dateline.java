package org.entente.text.claim.home;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.ActorDictionary;
import org.entente.text.actor.ActorName;
import org.entente.text.claim.voice.Places;

/** The place at the beginning of a report: "SEOUL, March 4 (Agency) -". */
final class Dateline {

  /** Characters of a text in which a dateline may begin, at most. */
  private static final int REACH = 1200;

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^\\s*([\\p{Lu}][\\p{Lu}.'\u2019 -]{2,30}\\p{Lu}|\\p{Lu}[\\p{L}.'\u2019 -]{2,30}?)"
              + "((?:, [\\p{L}][\\p{L}. ]{1,30}?(?: \\d{1,2})?(?:, \\d{4})?)?)"
              + "((?: ?\\([^)\\n]{2,40}\\))?)\\s*(?:--|[-\u2013\u2014])\\s");

  private Dateline() {}

  /**
   * ISO 3166 alpha-3 code of the state from which a report comes; empty if it has no dateline, or
   * if many states meet there.
   */
  static Optional<String> state(String text) {
    Matcher line = LINE.matcher(text.substring(0, Math.min(REACH, text.length())));
    while (line.find()) {
      String place = line.group(1);
      boolean capitals = place.equals(place.toUpperCase(Locale.ROOT));
      boolean told = !line.group(2).isEmpty() || !line.group(3).isEmpty();
      Optional<String> state = capitals || told ? stateOf(place) : Optional.empty();
      if (state.isPresent()) {
        return HomeWords.INTERNATIONAL_SEAT.has(place.toLowerCase(Locale.ROOT))
            ? Optional.empty()
            : state;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> stateOf(String place) {
    for (String name : new String[] {place, titleCase(place)}) {
      Optional<String> state =
          ActorDictionary.standard()
              .named(name)
              .filter(actor -> actor.kind() != ActorName.Kind.ORGANISATION)
              .map(actor -> actor.actor().code())
              .filter(code -> code.length() == 3)
              .or(() -> Places.countryOfCity(name));
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private static String titleCase(String place) {
    StringBuilder name = new StringBuilder();
    boolean begins = true;
    for (char letter : place.toCharArray()) {
      name.append(begins ? letter : Character.toLowerCase(letter));
      begins = !Character.isLetterOrDigit(letter);
    }
    return name.toString();
  }
}
