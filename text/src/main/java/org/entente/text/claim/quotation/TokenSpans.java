package org.entente.text.claim.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Turns tokens of a sentence into spans of its text. */
public final class TokenSpans {

  private final QuotedSentence where;
  private final ParsedSentence sentence;

  public TokenSpans(QuotedSentence where) {
    this.where = where;
    this.sentence = where.tree();
  }

  /** Runs of tokens as spans of the text, without the punctuation around them. */
  public List<TextSpan> of(Set<Integer> tokens) {
    List<TextSpan> spans = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int token : tokens) {
      if (first >= 0 && token > last + 1 && hasWords(last + 1, token - 1)) {
        trimmed(first, last).ifPresent(spans::add);
        first = -1;
      }
      first = first < 0 ? token : first;
      last = token;
    }
    if (first >= 0) {
      trimmed(first, last).ifPresent(spans::add);
    }
    return spans;
  }

  private boolean hasWords(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The span from one token to another, without "that" before it and punctuation around it. */
  public Optional<TextSpan> trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && (isEdge(first) || isThat(first))) {
      first++;
    }
    while (last >= first && isEdge(last)) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(withMarks(first, last));
  }

  /** A quotation mark belongs to a span if its partner does. */
  private TextSpan withMarks(int first, int last) {
    TextSpan span = where.span(first, last);
    int begin = span.begin();
    int end = span.end();
    for (Quotation quote : where.layout().quotesOver(span)) {
      boolean opens = quote.outer().begin() < begin && quote.covers(begin);
      boolean shuts = quote.covers(end - 1) && quote.outer().end() > end;
      if (opens && quote.outer().end() < end) {
        begin = quote.outer().begin();
      }
      if (shuts && quote.outer().begin() > begin) {
        end = quote.outer().end();
      }
    }
    return new TextSpan(begin, end);
  }

  private boolean isThat(int token) {
    return sentence.token(token).text().equals("that")
        && Set.of("IN", "WDT").contains(sentence.token(token).tag());
  }

  private boolean isEdge(int token) {
    char c = sentence.token(token).text().charAt(0);
    return !Character.isLetterOrDigit(c) && c != '$' && c != '(';
  }
}
