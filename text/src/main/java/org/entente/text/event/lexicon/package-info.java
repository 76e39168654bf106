/**
 * The language of politics as tables: rules by verb, nouns that name deeds, operators, word lists.
 */
package org.entente.text.event.lexicon;
