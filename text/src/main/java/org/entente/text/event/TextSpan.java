package org.entente.text.event;

import java.io.Serializable;

/**
 * A span of the text.
 *
 * @param begin offset of its first character, from 0
 * @param end offset after its last character
 */
public record TextSpan(int begin, int end) implements Serializable {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public TextSpan {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span of a text: " + begin + " to " + end);
    }
  }

  /** The characters of the text in this span. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
