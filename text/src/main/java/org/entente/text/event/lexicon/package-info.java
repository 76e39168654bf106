/** The tables of the coder: rules by verb, nouns that name actions, operators, word lists. */
package org.entente.text.event.lexicon;
