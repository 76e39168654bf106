/**
 * Drafts of events from the clauses and nouns of one sentence.
 *
 * <p>A clause goes one way: {@code Clause} (a verb with its subject, objects and phrases), {@code
 * Trigger} (whether the verb is an operator), {@code RuleMatcher} (the event by the rules of the
 * verb), {@code OperatorReader} (the operator applied to it), {@code ModalityReader} ("will" and
 * "not" applied to it). Each step takes values and returns one; none calls an earlier one.
 */
package org.entente.text.event.clause;
