package org.entente.text.event;

import java.util.List;
import org.entente.text.actor.Discourse;
import org.entente.text.actor.Mention;
import org.entente.text.actor.Roles;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.Sentence;
import org.entente.text.language.Token;

/** Decides which sentences are parsed, by their words alone. */
public enum Gate {
  /** Every sentence. */
  NONE,
  /** Sentences that name an actor, mention a role, or mention a person introduced before. */
  ACTOR,
  /**
   * Sentences that name two different actors, or one and a word that may refer to another: a
   * pronoun, "the two countries", a person introduced before.
   */
  DYAD;

  /** Whether a sentence with these names passes. */
  boolean passes(Sentence sentence, List<Mention> mentions, Discourse discourse) {
    long actors = mentions.stream().map(m -> m.actor().code()).distinct().count();
    return switch (this) {
      case NONE -> true;
      case ACTOR -> actors > 0 || refers(sentence, discourse);
      case DYAD -> actors > 1 || (actors == 1 && pointsBack(sentence, discourse));
    };
  }

  private static boolean pointsBack(Sentence sentence, Discourse discourse) {
    for (Token token : sentence.tokens()) {
      boolean person = token.isCapitalised() && discourse.person(token.text()).isPresent();
      if (person || EventWords.REFERRING.has(token.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean refers(Sentence sentence, Discourse discourse) {
    for (Token token : sentence.tokens()) {
      if (Roles.of(token.lemma()).isPresent()) {
        return true;
      }
    }
    return pointsBack(sentence, discourse);
  }
}
