package org.entente.text.actor;

import java.util.List;
import java.util.Locale;
import org.entente.text.table.WordTable;

/** Words with a special role in finding actors; {@code words.psv} lists and explains them. */
enum ActorWords {
  INNER_PREPOSITION,
  MINORITY_PREPOSITION,
  SETTING_PREPOSITION,
  PARTITIVE,
  SAYING,
  PRONOUN,
  FIRST_PERSON,
  PART_OF_CONTINENT,
  AGENT_ENDING,
  NO_AGENT,
  PAIR,
  LED,
  OFFICE,
  OFFICE_FIELD,
  AFTER_LONGER_TITLE,
  BEFORE_BARE_TITLE,
  FAMILY_NAME_FIRST;

  /** Whether a word, in any case, is one of them. */
  boolean hasAnyCase(String word) {
    return has(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word, as written, is one of them. */
  boolean has(String word) {
    return Table.WORDS.has(this, word);
  }

  /** All of them, in order of the table. */
  List<String> words() {
    return Table.WORDS.words(this);
  }

  private static final class Table {
    private static final WordTable<ActorWords> WORDS =
        WordTable.read(ActorWords.class, "words.psv");
  }
}
