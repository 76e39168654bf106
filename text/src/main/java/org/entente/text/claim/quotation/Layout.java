package org.entente.text.claim.quotation;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.entente.text.claim.voice.FullNames;
import org.entente.text.event.Line;
import org.entente.text.event.TextSpan;

/**
 * The places of the sentences, quotations and full names of a text. Each query costs a binary
 * search.
 */
public final class Layout {

  private final String text;
  private final List<Line> lines;
  private final List<Quotation> quotes;
  private final FullNames names;

  /** Reads the quotations of a text whose sentences are known. */
  public Layout(String text, List<Line> lines) {
    this.text = text;
    this.lines = List.copyOf(lines);
    this.quotes = List.copyOf(Quotations.in(text));
    this.names = new FullNames(text);
  }

  public String text() {
    return text;
  }

  public List<Line> lines() {
    return lines;
  }

  /** The full names in the text. */
  public FullNames names() {
    return names;
  }

  /** All quotations, in order; none overlaps another. */
  public List<Quotation> quotes() {
    return quotes;
  }

  /** Whether an offset lies in a quotation, its marks included. */
  boolean isQuoted(int offset) {
    return !quotesOver(new TextSpan(offset, offset + 1)).isEmpty();
  }

  /** The quotations that share a character with a stretch. */
  public List<Quotation> quotesOver(TextSpan span) {
    int first = first(quotes, quote -> quote.outer().end(), span.begin() + 1);
    int after = first(quotes, quote -> quote.outer().begin(), span.end());
    return quotes.subList(first, Math.max(first, after));
  }

  /** Index of the first sentence that ends at an offset or after it; their number if none does. */
  public int firstEnding(int offset) {
    return first(lines, line -> line.span().end(), offset);
  }

  /** Index of the last sentence that begins at an offset or before it; -1 if none does. */
  public int lastBeginning(int offset) {
    return first(lines, line -> line.span().begin(), offset + 1) - 1;
  }

  /** The sentences that share a character with a stretch. */
  public List<Line> linesOver(TextSpan span) {
    int first = firstEnding(span.begin() + 1);
    return lines.subList(first, Math.max(first, lastBeginning(span.end() - 1) + 1));
  }

  /** The sentence that an offset lies in. */
  public Optional<Line> lineAt(int offset) {
    return linesOver(new TextSpan(offset, offset + 1)).stream().findFirst();
  }

  /** Index of the first element whose key is at least a value, of elements in order of the key. */
  private static <T> int first(List<T> all, ToIntFunction<T> key, int value) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsInt(all.get(middle)) < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
