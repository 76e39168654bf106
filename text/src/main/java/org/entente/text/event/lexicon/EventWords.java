package org.entente.text.event.lexicon;

import java.util.List;
import org.entente.text.table.WordTable;

/** Words with a special role in coding events; {@code words.psv} lists and explains them. */
public enum EventWords {
  PARTICLE,
  LOOSE_PARTICLE,
  MEASURE,
  STATIVE,
  ISSUING,
  DOCUMENT,
  ASKING,
  SETTING,
  NEGATION,
  AFTER_NOT,
  POSSIBILITY,
  OBLIGATION,
  FUTURE,
  CONDITION,
  NEAR_MISS,
  UNREAL_NOUN,
  UNREAL_VERB,
  DENYING,
  INVERTED,
  NOBODY,
  HEDGE,
  REPORT_NOUN,
  WEAK_REPORT_NOUN,
  UNTRUE,
  UNTRUE_TO_SAY,
  TRUE,
  SCANT,
  UNDAUNTED,
  UNSURE,
  IMPOSSIBLE,
  REFUTING,
  REFRAINING,
  UNDONE_MARK,
  PREFERRING,
  PRESUPPOSING_MARK,
  NOT_UNDONE_BY_NOT,
  ACCUSING,
  WEAK_BELIEF,
  HEDGED_PASSIVE,
  SEEMING,
  WORK,
  ANNIVERSARY,
  COMMEMORATING,
  RECALLING,
  PLAN_NOUN,
  AGO,
  TIME_NOUN,
  EXPRESSING,
  YEAR_PREPOSITION,
  INNER_YEAR_PREPOSITION,
  ERA_PREPOSITION,
  WAR,
  GREAT_WAR,
  ERA,
  LONG_PERIOD,
  TODAY,
  YESTERDAY,
  TOMORROW,
  PERIOD,
  TELEPHONING,
  ACCEPTING,
  ANNOUNCING,
  DECIDING,
  WARNING,
  TELLING,
  ASSERTING,
  WISHING,
  PROMISING_ACTIONS_ONLY,
  PROMISE_PREPOSITION,
  PERMITTING,
  LENDING,
  PEACEKEEPING,
  STANDING_PACT,
  DROPPING,
  PLANNED,
  AIMING_PREPOSITION,
  SOURCE_PREPOSITION,
  PLACE_PREPOSITION,
  FOREIGN,
  OWN_PEOPLE,
  FIGURABLE,
  FIGURATIVE,
  NATURE,
  HARMLESS,
  ABSTRACT,
  SPOKEN,
  SPORTING,
  BLOCKING,
  LEAVING,
  SENT_HOME,
  TOURING,
  LIGHT,
  ANSWERING,
  UNDERGOING,
  UNDERGOING_PREPOSITION,
  LIGHT_SLOT,
  OPERATOR_SLOT,
  REQUEST_SLOT,
  NOUN_SLOT,
  REFERRING;

  /** Whether a word is one of them. */
  public boolean has(String word) {
    return Table.WORDS.has(this, word);
  }

  /** All of them, in order of the table. */
  public List<String> words() {
    return Table.WORDS.words(this);
  }

  private static final class Table {
    private static final WordTable<EventWords> WORDS =
        WordTable.read(EventWords.class, "words.psv");
  }
}
