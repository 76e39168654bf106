package org.entente.text.claim.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;

/** Reads the words beside a name: title, affiliation, capacity. */
public final class Titles {

  /** "Secretary of State", "Minister of Defence": an office, and no place. */
  static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:secretary|minister|chief|chiefs|department|ministry) (?:of|for) [\\p{L} ]*");

  private static final Pattern GENERIC =
      Pattern.compile(
          "(?:vice |deputy |former |founding |acting |executive )*(?:president|head|director|chair|chairman|chairwoman|leader|member|chief|secretary|secretary-general|manager|founder|official|chief of staff|coordinator)(?: of .*)?");

  private Titles() {}

  /** A spokesman speaks in the capacity of those he speaks for; everybody else in his own. */
  static Optional<Capacity> capacity(String title, String place) {
    String lower = title.toLowerCase(Locale.ROOT);
    boolean speaksFor = lower.contains("spokes") || GENERIC.matcher(lower).matches();
    Optional<Capacity> own = Places.capacity(title);
    Optional<Capacity> others = Places.capacity(place);
    return speaksFor ? others.or(() -> own) : own.or(() -> others);
  }

  public static String title(String before, String beside) {
    String first = bare(before);
    if (Places.capacity(first).isPresent()
        || GENERIC.matcher(first.toLowerCase(Locale.ROOT)).matches()) {
      return first;
    }
    String second = bare(beside);
    int cut = second.length();
    for (String word : ClaimWords.AFFILIATION_PREPOSITION.words()) {
      int at = second.indexOf(" " + word + " ");
      if (at > 0 && !word.equals("of")) {
        cut = Math.min(cut, at);
      }
    }
    String title = second.substring(0, cut).split("[,;]| who ", 2)[0];
    int of = title.indexOf(" of ");
    boolean office = of > 0 && Places.capacity(title.substring(0, of)).isPresent();
    boolean place = title.matches("(?:of|at|with|from|for|who) .*");
    return place ? "" : office ? title.substring(0, of) : title;
  }

  private static String bare(String words) {
    return words
        .replaceFirst("^.*[\\p{L})] [-\u2013\u2014]{1,2} ", "")
        .replaceAll("&[a-z]{2,6};|&#\\d{2,4};|</?\\w{1,8}>", " ")
        .strip()
        .replaceFirst("^[,(\u2014\u2013-]+\\s*", "")
        .replaceFirst("(?i)^(a|an|the|his|her|its|who is|who was)\\s+", "")
        .replaceFirst("[,;:.]+$", "")
        .replaceFirst("['\u2019]s$", "")
        .strip();
  }

  /** What follows "at", else "with", "from", "for", "of" in what stands beside a name. */
  public static Optional<String> affiliation(String beside) {
    for (String word : ClaimWords.AFFILIATION_PREPOSITION.words()) {
      int at = (" " + beside).indexOf(" " + word + " ");
      if (at >= 0) {
        String rest = beside.substring(Math.min(beside.length(), at + word.length() + 1)).strip();
        String place = bare(rest.split("[,;()\u2014]| and author| who ", 2)[0]);
        if (!place.isBlank() && place.chars().anyMatch(Character::isUpperCase)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }
}
