package org.entente.text.language;

import java.io.Serializable;

/**
 * A word of a sentence.
 *
 * @param text as written
 * @param lemma dictionary form, lower case
 * @param tag Penn Treebank part of speech
 * @param person whether the entity recogniser took it for a part of a person's name
 * @param begin offset of its first character in the text
 * @param end offset after its last character in the text
 */
public record Token(String text, String lemma, String tag, boolean person, int begin, int end)
    implements Serializable {

  /** A form of a verb, auxiliaries included. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** A noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** A proper noun. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Begins with a capital letter. */
  public boolean isCapitalised() {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
  }
}
