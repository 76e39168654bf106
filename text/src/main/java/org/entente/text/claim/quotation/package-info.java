/** The layout of a text: its quotations, headings, paragraphs and sentences. */
package org.entente.text.claim.quotation;
