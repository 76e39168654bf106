package org.entente.text.claim.voice;

import java.util.List;
import org.entente.text.table.WordTable;

/** Words with a special role in finding claims; {@code words.psv} lists and explains them. */
public enum ClaimWords {
  SURNAME_PARTICLE,
  OUTLET_NOUN,
  SPEAKER_NOUN,
  OPINING,
  PLAIN_SAYING,
  CLAUSE_OPENING,
  NO_NAME,
  INTERVIEWER,
  DENIAL,
  SPEAKING,
  REPEATING,
  UNNAMED_PLURAL,
  DEFINITE,
  AFFILIATION_PREPOSITION,
  NEGATION,
  SUPPOSING,
  SILENCE,
  SETTING_PREPOSITION,
  OWNER_PREPOSITION,
  HOLDING,
  POST_PREPOSITION,
  POSTED,
  ENDING,
  CLAUSE_BORDER;

  /** Whether a word is one of them. */
  public boolean has(String word) {
    return Table.WORDS.has(this, word);
  }

  /** All of them, in order of the table. */
  List<String> words() {
    return Table.WORDS.words(this);
  }

  private static final class Table {
    private static final WordTable<ClaimWords> WORDS =
        WordTable.read(ClaimWords.class, "words.psv");
  }
}
