package org.entente.text.claim.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.language.ParsedSentence;

/** The states that the words of a phrase, or those beside it, name. */
final class PhraseCountries {

  private final String text;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;

  PhraseCountries(String text, ParsedSentence sentence, List<Mention> mentions) {
    this.text = text;
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** The state named first in a stretch, unless only after "to": an ambassador to Japan. */
  Optional<String> country(int first, int last) {
    return mentions.stream()
        .filter(m -> first <= m.first() && m.last() <= last)
        .filter(m -> !isPost(first, m))
        .filter(m -> m.actor().code().length() == 3 && isCountry(m))
        .filter(m -> m.first() == first || !sentence.lemma(m.first() - 1).equals("to"))
        .filter(m -> !isField(m))
        .filter(m -> !isGivenName(m))
        .map(m -> m.actor().code())
        .findFirst();
  }

  /** "Abbas Idris": part of another name than that of the leader Abbas. */
  private boolean isGivenName(Mention mention) {
    int next = mention.last() + 1;
    return mention.kind() == ActorName.Kind.LEADER
        && next < sentence.size()
        && sentence.token(next).isProper()
        && sentence.token(next).person();
  }

  /** "a European diplomat in Beijing": where somebody is posted, not where he is from. */
  private boolean isPost(int first, Mention mention) {
    int at = mention.first() - 1;
    boolean in = at > first && ClaimWords.POST_PREPOSITION.has(sentence.lemma(at));
    for (int i = first; in && i < at; i++) {
      if (ClaimWords.POSTED.has(sentence.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Korean studies", "a Korea hand": what somebody knows, not where he is from. */
  private boolean isField(Mention mention) {
    int next = mention.last() + 1;
    return next < sentence.size()
        && Nouns.is(sentence.token(next).text().toLowerCase(Locale.ROOT), Nouns.Kind.FIELD);
  }

  private static boolean isCountry(Mention mention) {
    return mention.kind() != ActorName.Kind.ORGANISATION
        && !Set.of("IGO", "NGO", "IMG").contains(mention.actor().code());
  }

  Optional<String> countryBeside(NounPhrase phrase, Optional<String> affiliation) {
    Optional<String> there = affiliation.flatMap(this::countryIn);
    return there.isPresent() ? there : countryIn(phrase.beside());
  }

  /** The first state that is named in some words of this sentence. */
  Optional<String> countryIn(String words) {
    int at = words.isBlank() ? -1 : NounPhraseReader.oneLine(sentenceText()).indexOf(words.strip());
    if (at < 0) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(PhraseCountries::isCountry)
        .filter(m -> words.contains(sentence.token(m.first()).text()))
        .filter(m -> !isField(m))
        .filter(m -> m.first() == 0 || !sentence.lemma(m.first() - 1).equals("to"))
        .map(m -> m.actor().code())
        .findFirst();
  }

  private String sentenceText() {
    return text.substring(sentence.sentence().begin(), sentence.sentence().end());
  }
}
