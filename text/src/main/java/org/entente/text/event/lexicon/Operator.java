package org.entente.text.event.lexicon;

/** How a verb, adjective or noun changes the action that it governs: "agreed to withdraw". */
public enum Operator {
  /** "agreed to". */
  PROMISE,
  /** "plans to". */
  INTEND,
  /**
   * "is expected to": an intention that nobody has stated. No row of the table; read from the
   * clause.
   */
  EXPECT,
  /** "refused to". */
  REFUSE,
  /** "failed to". */
  FAIL,
  /** "urged Japan to". */
  DEMAND,
  /** "ordered troops to". */
  ORDER,
  /** "wants to": wishing to do something is no event. No row of the table; read from the clause. */
  WISH,
  /** "threatened to". */
  THREATEN,
  /** "began to", "helped to": the action happens. */
  BEGIN,
  /** "tried to". */
  TRY,
  /** "stopped". */
  STOP,
  /** "allowed Japan to". */
  ALLOW,
  /** "said that": an event only if somebody is told what to do. */
  SAY,
  /** "denied having". */
  DENY;

  /** Whether the action that it governs is read; what is said is an event of its own. */
  public boolean takesAction() {
    return this != SAY;
  }
}
