package org.entente.text.claim.quotation;

import java.util.Set;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** A sentence, and which of its words stand between quotation marks. */
public final class QuotedSentence {

  private final Layout layout;
  private final ParsedSentence sentence;

  public QuotedSentence(Layout layout, ParsedSentence sentence) {
    this.layout = layout;
    this.sentence = sentence;
  }

  public Layout layout() {
    return layout;
  }

  public ParsedSentence tree() {
    return sentence;
  }

  public boolean isQuoted(int token) {
    return layout.isQuoted(sentence.token(token).begin());
  }

  public TextSpan span(int first, int last) {
    return new TextSpan(sentence.token(first).begin(), sentence.token(last).end());
  }

  public boolean isFinite(int token) {
    return Set.of("MD", "VBZ", "VBD", "VBP").contains(sentence.token(token).tag());
  }

  public boolean isStop(int token) {
    return Set.of(",", ".", ";", ":", "?", "!").contains(sentence.token(token).text());
  }

  /** ", saying they had failed": the parser takes the participle for a conjunction. */
  public boolean isParticipleAsMark(int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && sentence.is(verb, "mark")
        && sentence.head(verb) > verb;
  }
}
