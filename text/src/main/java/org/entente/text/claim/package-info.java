/** Claims in a text: who says what, to whom, in whose words, and what it is about. */
package org.entente.text.claim;
