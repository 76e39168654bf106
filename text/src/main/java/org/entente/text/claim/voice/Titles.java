package org.entente.text.claim.voice;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{N}.&'\u2019-]*";

  /** Words in capitals with the little words between them: "Centre for Policy and Law". */
  private static final Pattern NAME =
      Pattern.compile(CAPITAL + "(?: (?:(?:of|for|on|and|de|du|der)(?: the)? )?" + CAPITAL + ")*");

  /** A clause that says what else somebody did, or does: no part of where he works. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          ",? (?:and who|who (?:once|was|is|has|had|also|later|now (?!heads|leads|runs|teaches)|helped|served|spent|wrote)|whose|and (?:a )?(?:former|author|once)|where|which) .*$");

  private static final Pattern LEADS =
      Pattern.compile(
          "\\b(?:heads|headed|leads|led|runs|ran|directs|directed|chairs|chaired|founded) (?:the |a )?("
              + NAME.pattern()
              + ")");

  /** A place behind the name of a body: "Institute for Security Studies [in Pretoria]". */
  private static final Pattern PLACE = Pattern.compile(" in (?:the )?\\p{Lu}.*$");

  private Titles() {}

  /** Where a preposition stands that is no part of a name; -1 if nowhere. */
  private static int at(String beside, String word) {
    String all = " " + beside;
    for (int at = all.indexOf(" " + word + " ");
        at >= 0;
        at = all.indexOf(" " + word + " ", at + 1)) {
      if (!isWithinName(beside, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWithinName(String beside, int at) {
    Matcher name = NAME.matcher(beside);
    while (name.find()) {
      boolean within = name.start() < at && at < name.end();
      if (within && Nouns.isBody(beside.substring(name.start(), at))) {
        return true;
      }
    }
    return false;
  }

  /** The name of a body without the place behind it. */
  private static String name(String place) {
    String name = PLACE.matcher(place).replaceFirst("");
    return Nouns.isBody(name) ? name.strip() : place;
  }

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

  /**
   * What follows "heads" or "leads", else "at", "with", "from", "for", "of" in what stands beside a
   * name, up to a clause. A preposition within a name, "Institute for Security Studies", introduces
   * none.
   */
  public static Optional<String> affiliation(String besideName) {
    String beside = CLAUSE.matcher(besideName.strip()).replaceFirst("");
    Matcher leads = LEADS.matcher(beside);
    if (leads.find()) {
      return Optional.of(name(leads.group(1)));
    }
    for (String word : ClaimWords.AFFILIATION_PREPOSITION.words()) {
      int at = at(beside, word);
      if (at >= 0) {
        String rest = beside.substring(Math.min(beside.length(), at + word.length() + 1)).strip();
        String place = bare(rest.split("[,;()\u2014]| and author| who | quoted ", 2)[0]);
        if (!place.isBlank() && place.chars().anyMatch(Character::isUpperCase)) {
          return Optional.of(name(place));
        }
      }
    }
    return Optional.empty();
  }
}
