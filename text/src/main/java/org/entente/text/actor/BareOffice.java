package org.entente.text.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.language.Sentence;

/**
 * Whether the title of an office stands alone: "the Secretary of State", but not "Georgia Secretary
 * of State" nor "secretary of state for defence".
 */
final class BareOffice {
  private static final Set<String> BEHIND = Set.of("for", "of", "at", "in", "responsible", "under");
  private static final Set<String> BEFORE =
      Set.of(
          "the",
          "a",
          "then",
          "former",
          "outgoing",
          "incoming",
          "acting",
          "new",
          "and",
          "but",
          "when",
          "while",
          "as",
          "after",
          "before",
          "with",
          "deputy",
          "current",
          "ex",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private BareOffice() {}

  /**
   * Whether a title that begins at a token stands alone.
   *
   * @param before the names to its left
   */
  static boolean is(ActorName title, Sentence sentence, int at, List<Mention> before) {
    int behind = at + title.words().size();
    if (behind < sentence.size() && BEHIND.contains(sentence.token(behind).text())) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    String word = sentence.token(at - 1).text();
    boolean owned = word.equals("'s") || word.equals("\u2019s") || word.equals("'");
    boolean named = !before.isEmpty() && before.get(before.size() - 1).last() == at - 1;
    boolean proper =
        sentence.token(at - 1).isCapitalised() && !BEFORE.contains(word.toLowerCase(Locale.ROOT));
    return !owned && !named && !proper;
  }
}
