package org.entente.text.actor;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.record.LeaderSpell;
import org.entente.text.actor.ActorName.Kind;
import org.entente.text.language.Sentence;

/**
 * Names of actors. Immutable; {@link #with} makes a larger one. The longest name at a token wins;
 * of equally long names, the one added last, so that users can override names.
 */
public final class ActorDictionary implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, List<ActorName>> byFirstWord;

  private ActorDictionary(Map<String, List<ActorName>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * The names that come with the program: states and their organs, leaders, organisations, armed
   * groups.
   */
  public static ActorDictionary standard() {
    return Standard.DICTIONARY;
  }

  /** The same dictionary with more names. */
  public ActorDictionary with(Collection<ActorName> names) {
    Map<String, List<ActorName>> all = new HashMap<>();
    byFirstWord.forEach((word, list) -> all.put(word, new ArrayList<>(list)));
    for (ActorName name : names) {
      all.computeIfAbsent(name.words().get(0), word -> new ArrayList<>()).add(0, name);
    }
    Comparator<ActorName> longest = Comparator.comparing(name -> -name.words().size());
    all.values().forEach(list -> list.sort(longest));
    return new ActorDictionary(all);
  }

  /** The same dictionary with leaders by full name, in the years of their spells. */
  public ActorDictionary withLeaders(Collection<LeaderSpell> spells) {
    return with(spells.stream().map(ActorDictionary::nameOf).toList());
  }

  /**
   * The same dictionary with listed leaders, by full and by last name, for texts dated in the years
   * of their terms. A last name is left out if it is a common word, already a name, or shared by
   * leaders of several states in the same years.
   */
  public ActorDictionary withTerms(Collection<LeaderTerm> terms) {
    return with(LeaderNames.of(terms, word -> single(word).isPresent()));
  }

  private static ActorName nameOf(LeaderSpell spell) {
    return ActorName.of(
        spell.name(),
        Actor.of(spell.state()).as(Sector.GOV),
        Kind.LEADER,
        Years.of(spell.span().from(), spell.span().to()));
  }

  /** The longest name that begins at a token. */
  Optional<ActorName> longestAt(Sentence sentence, int at, Optional<LocalDate> day) {
    for (ActorName name : byFirstWord.getOrDefault(sentence.token(at).text(), List.of())) {
      if (name.years().contain(day) && matches(name, sentence, at)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** A name of one word, as in a hyphenated pair. */
  Optional<ActorName> single(String word) {
    return byFirstWord.getOrDefault(word, List.of()).stream()
        .filter(name -> name.words().size() == 1 && !name.years().dated())
        .findFirst();
  }

  /** The undated name of an actor that these words are, whole and in their case. */
  public Optional<ActorName> named(String words) {
    List<String> wanted = List.of(words.split(" ", -1));
    return byFirstWord.getOrDefault(wanted.get(0), List.of()).stream()
        .filter(name -> name.words().equals(wanted) && !name.years().dated())
        .findFirst();
  }

  private static boolean matches(ActorName name, Sentence sentence, int at) {
    List<String> words = name.words();
    if (at + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(sentence.token(at + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static final class Standard {
    private static final ActorDictionary DICTIONARY =
        new ActorDictionary(Map.of()).with(StandardNames.all());
  }
}
