package org.entente.text.event;

/** What a verb, adjective or noun makes of the deed in its complement: "agreed to withdraw". */
enum Operator {
  PROMISE,
  INTEND,
  /** "is expected to": an intention that nobody has stated. Read from the clause alone. */
  EXPECT,
  REFUSE,
  FAIL,
  DEMAND,
  ORDER,
  /** "wants to": what somebody wants to do himself is no event. Read from the clause alone. */
  WISH,
  THREATEN,
  BEGIN,
  TRY,
  STOP,
  ALLOW,
  /** A saying is an event only if it tells another what to do. */
  SAY,
  DENY;

  /** Whether the deed in the complement is read; a saying has an event of its own or none. */
  boolean takesDeed() {
    return this != SAY;
  }
}
