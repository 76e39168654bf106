package org.entente.core.whatif;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.record.Citation;
import org.entente.core.record.Fact;

/**
 * Distinguishes supposed facts from recorded ones.
 *
 * <p>A hypothetical fact has an id such as {@code D-whatif-2} (made by the second change), the
 * publisher {@value #PUBLISHER}, a title that begins with {@value #TITLE}, and no reader.
 */
public final class Hypothetical {

  /** The publisher of every hypothetical fact. */
  public static final String PUBLISHER = "what-if";

  /** How the title of every hypothetical fact begins. */
  public static final String TITLE = "Hypothetical, not on record: ";

  /** What marks a name or a subject that was made up. */
  static final String MARK = " (what-if)";

  private static final String ALTERS = "alters ";
  private static final Pattern ID = Pattern.compile("[A-Z]-whatif-(\\d+)(-.*)?");

  private Hypothetical() {}

  /** Whether the fact was supposed. */
  public static boolean is(Fact fact) {
    return fact.citation().publisher().equals(PUBLISHER) || isId(fact.id());
  }

  /** Whether the id is that of a supposed fact. */
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  /** The number of the change that made it, from 1; empty for a fact on record. */
  public static OptionalInt change(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** The id of the recorded fact that it replaces; empty if it replaces none. */
  public static Optional<String> original(Fact fact) {
    return fact.citation()
        .note()
        .filter(note -> is(fact) && note.startsWith(ALTERS))
        .map(note -> note.substring(ALTERS.length()));
  }

  static Citation source(String change, LocalDate on) {
    return new Citation(PUBLISHER, TITLE + change, on, 0, Optional.empty());
  }

  static Citation altering(String change, LocalDate on, String id) {
    return new Citation(PUBLISHER, TITLE + change, on, 0, Optional.of(ALTERS + id));
  }
}
