package org.entente.text.event;

/** What a word makes of the deed in its complement. */
enum Operator {
  PROMISE,
  INTEND,
  REFUSE,
  FAIL,
  DEMAND,
  ORDER,
  THREATEN,
  BEGIN,
  TRY,
  STOP,
  ALLOW,
  SAY,
  DENY
}
