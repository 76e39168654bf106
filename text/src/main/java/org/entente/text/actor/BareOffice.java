package org.entente.text.actor;

import java.util.List;
import org.entente.text.language.Sentence;

/**
 * Tells whether the title of an office is used on its own: "the Secretary of State", but not
 * "Georgia Secretary of State" or "secretary of state for defence".
 */
final class BareOffice {
  private BareOffice() {}

  /**
   * Whether a title that begins at a token is used on its own.
   *
   * @param before the names found to its left
   */
  static boolean is(ActorName title, Sentence sentence, int at, List<Mention> before) {
    int behind = at + title.words().size();
    if (behind < sentence.size()
        && ActorWords.AFTER_LONGER_TITLE.has(sentence.token(behind).text())) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    String word = sentence.token(at - 1).text();
    boolean owned = word.equals("'s") || word.equals("\u2019s") || word.equals("'");
    boolean named = !before.isEmpty() && before.get(before.size() - 1).last() == at - 1;
    boolean proper =
        sentence.token(at - 1).isCapitalised() && !ActorWords.BEFORE_BARE_TITLE.hasAnyCase(word);
    return !owned && !named && !proper;
  }
}
