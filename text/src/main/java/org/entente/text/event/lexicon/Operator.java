package org.entente.text.event.lexicon;

/** What a verb, adjective or noun makes of the deed in its complement: "agreed to withdraw". */
public enum Operator {
  /** "agreed to". */
  PROMISE,
  /** "plans to". */
  INTEND,
  /** "is expected to": an intention that nobody has stated. Read from the clause alone. */
  EXPECT,
  /** "refused to". */
  REFUSE,
  /** "failed to". */
  FAIL,
  /** "urged Japan to". */
  DEMAND,
  /** "ordered troops to". */
  ORDER,
  /** "wants to": what somebody wants to do himself is no event. Read from the clause alone. */
  WISH,
  /** "threatened to". */
  THREATEN,
  /** "began to", "helped to": the deed happens. */
  BEGIN,
  /** "tried to". */
  TRY,
  /** "stopped". */
  STOP,
  /** "allowed Japan to". */
  ALLOW,
  /** A saying is an event only if it tells another what to do. */
  SAY,
  /** "denied having". */
  DENY;

  /** Whether the deed in the complement is read; a saying has an event of its own or none. */
  public boolean takesDeed() {
    return this != SAY;
  }
}
