/**
 * Who did what to whom: sentences into events of the PLOVER ontology.
 *
 * <p>An event has two shapes on its way: an {@link org.entente.text.event.clause.EventDraft}, in
 * words of the sentence, and a {@link org.entente.text.event.CodedEvent}, in places of the text.
 * Between them the roles are settled and doubles are dropped.
 */
package org.entente.text.event;
