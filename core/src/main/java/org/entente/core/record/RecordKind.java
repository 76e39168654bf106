package org.entente.core.record;

/** The kinds of fact in a casebook. */
public enum RecordKind {
  TREATY('T', "treaties", "treaties and arrangements"),
  MEMBER('W', "members", "spells of states in treaties"),
  TREATY_ACTION('A', "treaty_actions", "steps taken on treaties"),
  LEADER('L', "leaders", "leaders"),
  TERM('S', "terms", "scheduled ends of terms"),
  DISPUTE('D', "disputes", "disputes"),
  CRISIS('C', "crises", "political crises"),
  ECONOMIC_MEASURE('M', "economic_measures", "economic measures"),
  EVENT('E', "events", "events");

  private final char letter;
  private final String file;
  private final String label;

  RecordKind(char letter, String file, String label) {
    this.letter = letter;
    this.file = file;
    this.label = label;
  }

  /** The letter with which the ids of this kind begin. */
  public char letter() {
    return letter;
  }

  /** The name of the kind's table, without an ending. */
  public String file() {
    return file;
  }

  /** What to call several of them. */
  public String label() {
    return label;
  }
}
