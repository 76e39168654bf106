package org.entente.text.event.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.language.ParsedSentence;

/**
 * Codes one sentence: first verbs, from the top of the tree down, then nouns that name an action.
 */
public final class SentenceCoder {
  private final ParsedSentence s;
  private final Factuality factuality;
  private final ClauseReader clauses;
  private final NominalReader nominals;

  /** A coder for one sentence. */
  public SentenceCoder(ParsedSentence sentence, Participants participants, Factuality factuality) {
    this.s = sentence;
    this.factuality = factuality;
    this.clauses = new ClauseReader(sentence, participants, factuality);
    this.nominals = new NominalReader(sentence, participants, factuality);
  }

  /** All drafts, those of higher clauses first. */
  public List<EventDraft> drafts() {
    List<EventDraft> drafts = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int token : topDown()) {
      if (!used.contains(token) && isPredicate(token)) {
        ClauseReading reading = clauses.read(token);
        used.addAll(reading.words());
        reading.event().map(draft -> factuality.flagged(token, draft)).ifPresent(drafts::add);
      }
    }
    for (int token = 0; token < s.size(); token++) {
      if (!used.contains(token) && (s.token(token).isNoun() || NominalReader.isGerund(s, token))) {
        nominals.event(token).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private List<Integer> topDown() {
    return IntStream.range(0, s.size())
        .boxed()
        .sorted(Comparator.comparingInt(this::depth))
        .toList();
  }

  private int depth(int token) {
    int depth = 0;
    for (int at = token; at >= 0; at = s.head(at)) {
      depth++;
    }
    return depth;
  }

  private boolean isPredicate(int token) {
    if (NominalReader.isGerund(s, token)) {
      return false;
    }
    if (s.token(token).isVerb() && !isSetting(token)) {
      boolean modifier =
          s.is(token, "amod") && !Clause.isLooseParticiple(s, token)
              || s.is(token, "compound")
              || s.is(token, "case")
              || s.is(token, "aux");
      return !modifier;
    }
    return s.token(token).tag().startsWith("JJ") && s.child(token, "cop").isPresent();
  }

  /** "Speaking in Paris, the minister rejected ...": says where, and is not an action. */
  private boolean isSetting(int token) {
    return s.is(token, "advcl")
        && s.token(token).tag().equals("VBG")
        && EventWords.SETTING.has(s.lemma(token));
  }
}
