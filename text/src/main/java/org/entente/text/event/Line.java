package org.entente.text.event;

import java.util.List;
import java.util.Optional;
import org.entente.text.actor.Mention;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;

/**
 * A sentence of a text, parsed or not.
 *
 * @param sentence its words
 * @param parsed its tree; empty if it was not parsed
 * @param mentions the names of actors in it
 */
public record Line(Sentence sentence, Optional<ParsedSentence> parsed, List<Mention> mentions) {

  /** Copies the list. */
  public Line {
    mentions = List.copyOf(mentions);
  }

  /** Its place in the text. */
  public TextSpan span() {
    return new TextSpan(sentence.begin(), sentence.end());
  }
}
