package org.entente.spark;

import java.util.List;
import org.entente.core.record.LeaderSpell;
import org.entente.data.casebook.CasebookException;
import org.entente.data.casebook.CasebookReader;
import org.entente.data.states.StateTables;
import org.entente.text.actor.ActorDictionary;
import org.entente.text.actor.ActorName;
import org.entente.text.article.ArticleCoder;

/** The coder of a job. */
final class Coders {

  private Coders() {}

  /**
   * The coder that {@code entente read} uses: with the leaders of the casebook on board.
   *
   * @param own names of the user
   */
  static ArticleCoder standard(List<ActorName> own) throws CasebookException {
    List<LeaderSpell> leaders =
        new CasebookReader(StateTables.registry())
            .readSound(List.of(CasebookReader.BUILTIN))
            .records()
            .of(LeaderSpell.class);
    return ArticleCoder.withDefaults()
        .with(ActorDictionary.standard().withLeaders(leaders).with(own));
  }
}
