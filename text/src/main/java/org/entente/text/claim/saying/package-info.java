/** Who says what: speaker, cue and content in a sentence, and the speaker of each quotation. */
package org.entente.text.claim.saying;
