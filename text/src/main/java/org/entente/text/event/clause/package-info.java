/**
 * What the clauses and nouns of one sentence say, as events in the making.
 *
 * <p>One direction: {@code Clause} (subject, objects, phrases of a verb), {@code Trigger} (what the
 * verb does), {@code RuleMatcher} (the event by the rules of the verb), {@code OperatorReader}
 * (what the verb above makes of it), {@code ModalityReader} (what "will" and "not" make of it).
 * Each takes values and returns one; none calls back.
 */
package org.entente.text.event.clause;
