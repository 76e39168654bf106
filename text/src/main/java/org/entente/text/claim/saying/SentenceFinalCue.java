package org.entente.text.claim.saying;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.claim.quotation.Quotation;
import org.entente.text.claim.quotation.QuotedSentence;
import org.entente.text.claim.quotation.TokenSpans;
import org.entente.text.claim.voice.Heard;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/**
 * Reads what is said before a cue at the end of its sentence: "The pact stands, the minister said
 * on Monday." It goes by the words alone, since the parser often gets such sentences wrong.
 */
final class SentenceFinalCue {

  /** The most words between a comma and the name of the speaker. */
  private static final int LONGEST_TITLE = 12;

  /** The most tokens of a dateline. */
  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> SUBORDINATE = Set.of("IN", "WRB", "VBN", "VBG");

  private final QuotedSentence where;
  private final ParsedSentence sentence;
  private final TokenSpans spans;

  SentenceFinalCue(QuotedSentence where) {
    this.where = where;
    this.sentence = where.tree();
    this.spans = new TokenSpans(where);
  }

  /** What stands before the cue, its voice and their comma; empty if that is no clause. */
  List<TextSpan> before(int verb, Heard heard) {
    int first = verb;
    int last = verb;
    for (int i = 0; i < sentence.size(); i++) {
      if (overlaps(i, heard.mention())) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    int comma = commaBefore(first);
    Set<Integer> tokens = new TreeSet<>();
    for (int i = dateline(); i < comma; i++) {
      tokens.add(i);
    }
    boolean closes =
        comma > 0 && !isQuotationAlone(comma) && hasNoClause(last + 1) && isClause(tokens);
    return closes ? spans.of(tokens) : List.of();
  }

  private boolean overlaps(int token, TextSpan span) {
    return sentence.token(token).begin() < span.end() && span.begin() < sentence.token(token).end();
  }

  /** The comma before the cue and its voice; -1 if anything but a title lies between. */
  private int commaBefore(int token) {
    for (int i = token - 1; i > 0 && token - i <= LONGEST_TITLE; i--) {
      if (sentence.token(i).text().equals(",")) {
        return i;
      }
      if (where.isQuoted(i) || where.isFinite(i) || where.isStop(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** A quotation that ends at the comma and begins like a sentence of its own. */
  private boolean isQuotationAlone(int comma) {
    String text = where.layout().text();
    for (Quotation quote : where.layout().quotesOver(where.span(comma - 1, comma))) {
      String before =
          text.substring(
                  sentence.token(0).begin(),
                  Math.max(sentence.token(0).begin(), quote.outer().begin()))
              .stripTrailing();
      if (before.isEmpty() || ".?!:,".indexOf(before.charAt(before.length() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether no clause follows, but for ", prompting ..." or ", which ...". */
  private boolean hasNoClause(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(",")) {
        return i + 1 < sentence.size()
            && (sentence.token(i + 1).tag().equals("VBG")
                || sentence.token(i + 1).tag().equals("WDT"));
      }
      if (where.isFinite(i) || where.isQuoted(i) || sentence.lemma(i).equals("that")) {
        return false;
      }
    }
    return true;
  }

  /** Has a finite verb, does not just lead up to the cue, and is not all quotation. */
  private boolean isClause(Set<Integer> tokens) {
    boolean finite = tokens.stream().skip(1).anyMatch(where::isFinite);
    boolean own =
        tokens.stream()
            .anyMatch(
                t ->
                    !where.isQuoted(t)
                        && Character.isLetter(sentence.token(t).text().codePointAt(0)));
    boolean comma = tokens.stream().anyMatch(t -> sentence.token(t).text().equals(","));
    boolean leadsUp =
        tokens.isEmpty()
            || !comma && SUBORDINATE.contains(sentence.token(tokens.iterator().next()).tag());
    return finite && own && !leadsUp;
  }

  /** Where the sentence begins, after "BEIJING, Feb. 3 (Xinhua) --". */
  private int dateline() {
    String word = sentence.token(0).text();
    boolean capitals = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    for (int i = 1; capitals && i < Math.min(sentence.size(), LONGEST_DATELINE); i++) {
      if (DASHES.contains(sentence.token(i).text())) {
        return i + 1;
      }
    }
    return 0;
  }
}
