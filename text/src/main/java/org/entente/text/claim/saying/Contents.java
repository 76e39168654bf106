package org.entente.text.claim.saying;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.claim.quotation.QuotedSentence;
import org.entente.text.claim.quotation.TokenSpans;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.claim.voice.Cues;
import org.entente.text.claim.voice.Heard;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Reads what a cue gives as said, from the grammar around it or, where that fails, its words. */
final class Contents {

  private static final int MOST_STEPS = 5;

  private final QuotedSentence where;
  private final ParsedSentence sentence;
  private final TokenSpans spans;
  private final Addressees addressees;

  Contents(QuotedSentence where) {
    this.where = where;
    this.sentence = where.tree();
    this.spans = new TokenSpans(where);
    this.addressees = new Addressees(where);
  }

  /** What is said, without the cue: the clause below it, or the clause that it interrupts. */
  List<TextSpan> content(int verb, OptionalInt subject) {
    if (where.isParticipleAsMark(verb)) {
      Set<Integer> tokens = new TreeSet<>(sentence.subtree(sentence.head(verb)));
      tokens.removeIf(token -> token <= verb);
      return spans.of(tokens);
    }
    List<TextSpan> that = afterThat(verb);
    OptionalInt clause = sentence.child(verb, "ccomp");
    if (clause.isPresent()) {
      List<TextSpan> tree = clause(clause.getAsInt(), verb);
      boolean begins =
          !that.isEmpty() && !tree.isEmpty() && tree.get(0).begin() >= that.get(0).begin();
      boolean cut = begins && quotedAfter(that, tree);
      return that.isEmpty() || begins && !cut ? tree : that;
    }
    if (!that.isEmpty()) {
      return that;
    }
    int head = sentence.head(verb);
    if (head >= 0
        && (sentence.is(verb, "parataxis") || sentence.is(verb, "dep"))
        && isAside(verb)) {
      return around(head, verb, subject);
    }
    OptionalInt opined = sentence.child(verb, "xcomp");
    OptionalInt object = sentence.child(verb, "obj");
    if (ClaimWords.OPINING.has(sentence.lemma(verb)) && opined.isPresent() && object.isPresent()) {
      Set<Integer> tokens = new TreeSet<>(sentence.subtree(opined.getAsInt()));
      tokens.addAll(sentence.subtree(object.getAsInt()));
      return spans.of(tokens);
    }
    if (sentence.lemma(verb).equals("claim")) {
      OptionalInt infinitive = sentence.child(verb, "xcomp");
      if (infinitive.isPresent()) {
        return clause(infinitive.getAsInt(), verb);
      }
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP", "VBG").contains(sentence.token(verb).tag());
    boolean before = subject.isPresent() && subject.getAsInt() < verb;
    return ClaimWords.PLAIN_SAYING.has(sentence.lemma(verb)) && finite && before
        ? rest(verb)
        : List.of();
  }

  /** "As she puts it, the pact is dead": all behind the comma. */
  List<TextSpan> put(int verb) {
    int comma = verb + 1;
    while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
      comma++;
    }
    Set<Integer> tokens = new TreeSet<>();
    for (int t = comma + 1; t < sentence.size(); t++) {
      tokens.add(t);
    }
    return tokens.stream().anyMatch(where::isFinite) ? spans.of(tokens) : List.of();
  }

  /** Whether words in quotation marks lie in the one stretch, behind the end of the other. */
  private boolean quotedAfter(List<TextSpan> whole, List<TextSpan> part) {
    int end = part.get(part.size() - 1).end();
    int last = whole.get(whole.size() - 1).end();
    return end < last
        && where.layout().quotesOver(new TextSpan(end, last)).stream()
            .anyMatch(q -> q.outer().begin() >= end);
  }

  /**
   * "The treaty, she said, would hold": all but a cue that stands between commas with its voice.
   */
  List<TextSpan> interrupted(int verb, Heard heard) {
    int first = verb;
    int last = verb;
    for (int i = 0; i < sentence.size(); i++) {
      int begin = sentence.token(i).begin();
      if (where.isQuoted(i)) {
        return List.of();
      }
      if (heard.mention().begin() <= begin && begin < heard.mention().end()) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    int end = last + 1;
    while (end < sentence.size() && !where.isStop(end) && end - last < MOST_STEPS) {
      end++;
    }
    boolean aside =
        first > 1
            && sentence.token(first - 1).text().equals(",")
            && (end == sentence.size() || where.isStop(end));
    Set<Integer> tokens = new TreeSet<>();
    for (int i = 0; i < sentence.size() && aside; i++) {
      if (i < first || i >= end) {
        tokens.add(i);
      }
    }
    boolean clause = tokens.stream().anyMatch(token -> where.isFinite(token));
    return clause ? spans.of(tokens) : List.of();
  }

  /** Where the parser saw no clause, all after the verb, if it reads like one. */
  private List<TextSpan> rest(int verb) {
    int first =
        sentence.lemma(verb).equals("tell")
            ? addressees.addressee(verb).orElse(verb) + 1
            : verb + 1;
    boolean starts =
        first < sentence.size()
            && !where.isQuoted(first)
            && Set.of("DT", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "CD", "EX")
                .contains(sentence.token(first).tag());
    boolean finite = false;
    Set<Integer> tokens = new TreeSet<>();
    for (int i = first; i < sentence.size() && starts && !isNextCue(i); i++) {
      if (where.isQuoted(i) && isQuotationAlone(i)) {
        return List.of();
      }
      if (!finite && sentence.token(i).text().equals(",")) {
        return List.of();
      }
      finite |= i > first && Set.of("MD", "VBZ", "VBD", "VBP").contains(sentence.token(i).tag());
      tokens.add(i);
    }
    return finite ? spans.of(tokens) : List.of();
  }

  /** ", adding that": the words of a cue end there. */
  private boolean isNextCue(int token) {
    return sentence.token(token).text().equals(",")
        && token + 1 < sentence.size()
        && (isCueParticiple(token + 1)
            || where.isQuoted(token) && token + 2 < sentence.size() && isCueParticiple(token + 2));
  }

  private boolean isCueParticiple(int token) {
    return sentence.token(token).tag().equals("VBG") && Cues.takesClause(sentence.lemma(token));
  }

  /** A quotation that a comma or a colon parts from the words before it stands for itself. */
  private boolean isQuotationAlone(int token) {
    if (where.isQuoted(token - 1)) {
      return false;
    }
    String before = sentence.token(token - 1).text();
    return before.equals(",") || before.equals(":") || where.isStop(token - 1);
  }

  /** The cue with its subject stands behind a comma or a bracket, not behind a full stop. */
  private boolean isAside(int verb) {
    int first = sentence.subtree(verb).get(0);
    return first > 0
        && Set.of(",", "-RRB-", ")", "''", "\u201D", "\"", "--", "\u2014")
            .contains(sentence.token(first - 1).text());
  }

  private List<TextSpan> clause(int head, int verb) {
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(head));
    for (int child : sentence.children(head, "mark")) {
      String word = sentence.lemma(child);
      if (ClaimWords.CLAUSE_OPENING.has(word)) {
        tokens.removeIf(token -> token <= child);
      }
    }
    tokens.removeIf(token -> token == verb);
    return spans.of(tokens);
  }

  private List<TextSpan> around(int head, int verb, OptionalInt subject) {
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(head));
    tokens.removeAll(sentence.subtree(verb));
    subject.ifPresent(s -> tokens.removeAll(sentence.subtree(s)));
    return spans.of(tokens);
  }

  /** Where the parser gave no clause: all after "that", or after a colon. */
  private List<TextSpan> afterThat(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 12); i++) {
      boolean stop =
          sentence.token(i).text().equals(",") && i > verb + 1
              || sentence.token(i).isVerb() && Cues.takesClause(sentence.lemma(i))
              || where.isQuoted(i);
      if (stop) {
        return List.of();
      }
      boolean that =
          sentence.lemma(i).equals("that") && Set.of("IN", "WDT").contains(sentence.token(i).tag());
      if (that || sentence.token(i).text().equals(":")) {
        Set<Integer> tokens = new TreeSet<>();
        for (int t = i + 1; t < sentence.size() && !isNextCue(t); t++) {
          tokens.add(t);
        }
        return spans.of(tokens);
      }
    }
    return List.of();
  }

  /**
   * What comes after a verb, up to the end of its phrase, if words of it are in quotation marks.
   */
  Optional<TextSpan> described(int verb) {
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(verb));
    sentence.child(verb, "nsubj").ifPresent(s -> tokens.removeAll(sentence.subtree(s)));
    tokens.removeIf(token -> token <= verb);
    othersWords(verb, tokens);
    boolean quoted = tokens.stream().anyMatch(where::isQuoted);
    if (!quoted) {
      return Optional.empty();
    }
    int first = verb + 1;
    int last = withoutAside(tokens.stream().mapToInt(Integer::intValue).max().orElse(verb));
    if (first <= last && sentence.lemma(first).equals("as")) {
      first++;
    }
    return first > last ? Optional.empty() : spans.trimmed(first, last);
  }

  /**
   * "accused Paris of spying, which the ministry called 'absurd'": the words are the ministry's.
   */
  private void othersWords(int verb, Set<Integer> tokens) {
    for (int i : List.copyOf(tokens)) {
      boolean cue =
          sentence.token(i).isVerb()
              && (Cues.takesClause(sentence.lemma(i))
                  || Cues.is(sentence.lemma(i), Cues.Kind.DESCRIBE));
      if (cue && i != verb && sentence.child(i, "nsubj").isPresent() && !where.isQuoted(i)) {
        tokens.removeAll(sentence.subtree(i));
      }
    }
  }

  /** Without ", which ..." behind the last words in quotation marks: that is the author's. */
  private int withoutAside(int last) {
    int quoted = last;
    while (quoted >= 0 && !where.isQuoted(quoted)) {
      quoted--;
    }
    for (int i = quoted + 1; i <= last; i++) {
      if (sentence.token(i).tag().equals("WDT") || sentence.token(i).tag().equals("WP")) {
        return quoted;
      }
    }
    return last;
  }
}
