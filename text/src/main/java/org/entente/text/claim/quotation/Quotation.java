package org.entente.text.claim.quotation;

import java.util.Arrays;
import java.util.List;
import org.entente.text.event.TextSpan;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them; one piece for each paragraph that it goes over
 * @param closed whether the closing mark is there
 */
public record Quotation(TextSpan outer, List<TextSpan> inner, boolean closed) {

  private static final int LEAST_WORDS = 5;

  /** Words of this length or less are small in titles too. */
  private static final int LIGHT = 3;

  public Quotation {
    inner = List.copyOf(inner);
  }

  boolean covers(int offset) {
    return outer.begin() <= offset && offset < outer.end();
  }

  /** Characters between the marks. */
  public int length() {
    return inner.stream().mapToInt(span -> span.end() - span.begin()).sum();
  }

  /**
   * Whether it reads as something that was said, and not as a title, a term or a word held at arm's
   * length: it ends like a clause before its closing mark, or is long; and not all of its longer
   * words begin with capital letters.
   */
  public boolean isSpeech(String text) {
    String words = inner.get(0).of(text).strip();
    if (words.isEmpty()) {
      return false;
    }
    String[] all = words.split("\\s+");
    List<String> heavy = Arrays.stream(all).filter(word -> word.length() > LIGHT).toList();
    long capitals = heavy.stream().filter(Quotation::isCapital).count();
    boolean title = heavy.size() > 1 && capitals * 10 >= heavy.size() * 9L;
    char last = words.charAt(words.length() - 1);
    boolean clause = ",.?!\u2026\u2014-".indexOf(last) >= 0;
    return !title && (clause || all.length >= LEAST_WORDS || inner.size() > 1);
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
