package org.entente.text.claim.voice;

/**
 * Tokens of a phrase, and what stands beside it.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param nameFirst index of the first token of the name in it
 * @param nameLast index of the last; before the first if there is no name
 * @param beside the words that say what it is, as printed; blank if there are none
 */
record NounPhrase(int first, int last, int nameFirst, int nameLast, String beside) {

  boolean hasName() {
    return nameFirst <= nameLast;
  }
}
