package org.entente.text.claim.voice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.text.language.Sentence;
import org.entente.text.language.Token;
import org.entente.text.table.Tables;

/** Words that say that somebody speaks. */
public final class Cues {

  /** What a cue takes. */
  public enum Kind {
    SAY,
    TELL,
    DESCRIBE,
    QUOTE,
    DENY,
    QUESTION,
    SOURCE,
    STANCE,
    SURE
  }

  private static final Map<String, EnumSet<Kind>> KINDS = new HashMap<>();
  private static final Set<String> ALONE = new HashSet<>();
  private static final Map<String, Set<String>> SECOND = new HashMap<>();
  private static final Set<String> FORMS = new HashSet<>();
  private static final Set<String> SURE = new HashSet<>();

  static {
    for (String[] row : Tables.read(Cues.class, "cues.psv")) {
      Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
      for (String words : Tables.values(row, 1)) {
        String[] parts = words.split(" ", -1);
        String lemma = parts[0];
        if (parts.length == 1) {
          ALONE.add(lemma);
        } else {
          SECOND.computeIfAbsent(lemma, w -> new HashSet<>()).add(parts[1]);
        }
        KINDS.computeIfAbsent(lemma, w -> EnumSet.noneOf(Kind.class)).add(kind);
        forms(lemma, kind == Kind.SURE ? SURE : FORMS);
      }
    }
    for (String[] row : Tables.read(Cues.class, "irregular.psv")) {
      FORMS.addAll(Tables.values(row, 1));
      if (is(row[0], Kind.SURE)) {
        SURE.addAll(Tables.values(row, 1));
      }
    }
    KINDS.keySet().removeIf("in"::equals);
  }

  private Cues() {}

  private static void forms(String lemma, Set<String> forms) {
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    String soft =
        lemma.endsWith("y") && lemma.length() > 3
            ? lemma.substring(0, lemma.length() - 1) + "i"
            : stem;
    char last = lemma.charAt(lemma.length() - 1);
    forms.addAll(
        List.of(
            lemma,
            lemma + "s",
            lemma + "es",
            soft + "es",
            soft + "ed",
            stem + "ing",
            stem + last + "ed",
            stem + last + "ing"));
  }

  /** Whether a word of this lemma can be a cue of this kind. */
  public static boolean is(String lemma, Kind kind) {
    return KINDS.getOrDefault(lemma, EnumSet.noneOf(Kind.class)).contains(kind);
  }

  /** Whether a word may be a cue before another: "want" only before "to", of "want to know". */
  public static boolean fits(String lemma, String next) {
    return ALONE.contains(lemma) || SECOND.getOrDefault(lemma, Set.of()).contains(next);
  }

  /** Whether it takes what is said as a clause. */
  public static boolean takesClause(String lemma) {
    return is(lemma, Kind.SAY)
        || is(lemma, Kind.TELL)
        || is(lemma, Kind.DENY)
        || is(lemma, Kind.QUESTION);
  }

  /**
   * Whether a sentence is worth a parse: one of its words is a cue in nearly every use, or could be
   * one beside a quotation mark; or a quotation follows a colon.
   */
  public static boolean mayBeIn(Sentence sentence) {
    boolean marks = false;
    boolean may = false;
    String before = "";
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (SURE.contains(word) || before.equals(":") && MARKS.contains(word)) {
        return true;
      }
      if (before.equals("per") && (word.equals("the") || token.isCapitalised())) {
        return true;
      }
      before = word;
      marks |= MARKS.contains(word);
      may |= FORMS.contains(word);
    }
    return marks && may;
  }

  private static final Set<String> MARKS =
      Set.of(
          "\"", "``", "''", "'", "`", "\u201C", "\u201D", "\u2018", "\u2019", "\u201E", "\u00AB",
          "\u00BB", "\u2039", "\u203A", "&quot;");
}
