package org.entente.text.language;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence of a text, with tokens but without structure.
 *
 * @param begin offset of its first character in the text
 * @param end offset after its last character in the text
 */
public record Sentence(List<Token> tokens, int begin, int end) implements Serializable {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token with this index, from 0. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** Its words, separated by blanks. */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      words.append(words.length() == 0 ? "" : " ").append(token.text());
    }
    return words.toString();
  }
}
