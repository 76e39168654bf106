/**
 * Who did what to whom: sentences into events of the PLOVER ontology.
 *
 * <p>From a sentence to the record, {@link org.entente.core.record.NewsEvent}, an event has two
 * shapes: an {@link org.entente.text.event.clause.EventDraft}, which refers to words of the
 * sentence, and a {@link org.entente.text.event.CodedEvent}, which refers to places in the text. In
 * between, roles are resolved and repetitions dropped.
 */
package org.entente.text.event;
