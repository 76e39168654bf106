package org.entente.text.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.text.actor.ActorName.Kind;
import org.entente.text.language.Sentence;
import org.entente.text.table.Tables;

/**
 * Finds the names of actors in a sentence, including hyphenated ones: "US-Japan" names two,
 * "Vietnamese-led" one, "US-made" and "pro-Iranian" none. Linear in the number of tokens.
 */
public final class ActorMatcher implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Map<String, Actor> PREFIXES = prefixes();

  private final ActorDictionary dictionary;

  /** A matcher for these names. */
  public ActorMatcher(ActorDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** All names, in order of the text; two names in one hyphenated token have the same place. */
  public List<Mention> match(Sentence sentence, Optional<LocalDate> day) {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int token = at;
      Optional<ActorName> name =
          dictionary
              .longestAt(sentence, at, day)
              .filter(n -> n.kind() != Kind.OFFICE || BareOffice.is(n, sentence, token, mentions))
              .filter(n -> !isPartOfContinent(n, sentence, token));
      if (name.isPresent()) {
        int last = at + name.get().words().size() - 1;
        mentions.add(new Mention(name.get().actor(), name.get().kind(), at, last));
        at = last;
      } else if (sentence.token(at).text().equals("Koreas")) {
        mentions.add(new Mention(Actor.of("PRK"), Kind.STATE, at, at));
        mentions.add(new Mention(Actor.of("KOR"), Kind.STATE, at, at));
      } else {
        hyphenated(sentence.token(at).text(), at, mentions);
      }
      at++;
    }
    return mentions;
  }

  /** "South America" is not the United States. */
  private static boolean isPartOfContinent(ActorName name, Sentence sentence, int at) {
    return at > 0
        && name.words().get(0).startsWith("America")
        && ActorWords.PART_OF_CONTINENT.has(sentence.token(at - 1).text());
  }

  private void hyphenated(String word, int at, List<Mention> mentions) {
    int hyphen = word.indexOf('-') >= 0 ? word.indexOf('-') : word.indexOf('–');
    if (hyphen <= 0 || hyphen == word.length() - 1) {
      return;
    }
    Optional<Actor> left = part(word.substring(0, hyphen));
    String rest = word.substring(hyphen + 1);
    if (left.isPresent() && ActorWords.LED.has(rest)) {
      mentions.add(new Mention(left.get(), Kind.PEOPLE, at, at));
      return;
    }
    List<Actor> others = new ArrayList<>();
    for (String other : rest.split("[-–]")) {
      part(other).ifPresent(others::add);
    }
    if (left.isPresent() && !others.isEmpty()) {
      mentions.add(new Mention(left.get(), Kind.PEOPLE, at, at));
      others.forEach(other -> mentions.add(new Mention(other, Kind.PEOPLE, at, at)));
    }
  }

  private Optional<Actor> part(String word) {
    return Optional.ofNullable(PREFIXES.get(word))
        .or(() -> dictionary.single(word).map(ActorName::actor));
  }

  private static Map<String, Actor> prefixes() {
    Map<String, Actor> prefixes = new HashMap<>();
    for (String[] row : Tables.read(ActorMatcher.class, "prefixes.psv")) {
      Tables.values(row, 1).forEach(prefix -> prefixes.put(prefix, Actor.of(row[0])));
    }
    return Map.copyOf(prefixes);
  }
}
