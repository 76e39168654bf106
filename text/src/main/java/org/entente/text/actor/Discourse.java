package org.entente.text.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a text has named so far: actors, the latest last; persons by last name; the states of
 * offices. Use one for each text, in one thread.
 */
public final class Discourse {
  private static final int MEMORY = 12;

  private List<Actor> topic = List.of();
  private final List<Actor> recent = new ArrayList<>();
  private final Map<String, Actor> persons = new HashMap<>();
  private final Map<String, Actor> offices = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  /** Records an actor as the latest one named. */
  public void name(Actor actor) {
    recent.removeIf(other -> other.code().equals(actor.code()));
    recent.add(actor);
    if (recent.size() > MEMORY) {
      recent.remove(0);
    }
  }

  /** Records who a sentence was about: the actors of its subject, none if it names nobody. */
  public void about(List<Actor> subject) {
    topic = List.copyOf(subject);
  }

  /** The single actor that the sentence before was about; empty if it was none or several. */
  Optional<Actor> topic() {
    return topic.size() == 1 ? Optional.of(topic.get(0)) : Optional.empty();
  }

  /** The two actors that the sentence before was about, or else the two latest. */
  List<Actor> pair() {
    return topic.size() == 2 ? topic : latestTwo();
  }

  /** Records whom a person acts for. */
  public void introduce(String lastName, Actor actor) {
    persons.put(lastName, actor);
  }

  /** Records the state of an office whose holder the text has named. */
  public void hold(String office, Actor actor) {
    Actor other = offices.putIfAbsent(office, actor);
    if (other != null && !other.code().equals(actor.code())) {
      shared.add(office);
    }
  }

  /**
   * The state of an office, if only one state has been named with it and that state is one of the
   * two named last.
   */
  public Optional<Actor> holder(String office) {
    return Optional.ofNullable(offices.get(office))
        .filter(actor -> !shared.contains(office))
        .filter(
            actor ->
                recent.subList(Math.max(0, recent.size() - 2), recent.size()).stream()
                    .anyMatch(named -> named.code().equals(actor.code())));
  }

  /** Whom a person acts for; empty if the text has not said. */
  public Optional<Actor> person(String lastName) {
    return Optional.ofNullable(persons.get(lastName));
  }

  /** The latest actor; empty if none has been named. */
  public Optional<Actor> latest() {
    return recent.isEmpty() ? Optional.empty() : Optional.of(recent.get(recent.size() - 1));
  }

  /** The latest actor with another code; empty if there is none. */
  Optional<Actor> latestOtherThan(Set<String> codes) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (!codes.contains(recent.get(i).code())) {
        return Optional.of(recent.get(i));
      }
    }
    return Optional.empty();
  }

  /** The two latest actors, the earlier one first; empty if fewer have been named. */
  public List<Actor> latestTwo() {
    int n = recent.size();
    return n < 2 ? List.of() : List.copyOf(recent.subList(n - 2, n));
  }

  /** "the North": North or South Korea, if one of the two has been named. */
  public Optional<Actor> korea(String word) {
    boolean named = recent.stream().anyMatch(a -> a.code().equals("PRK") || a.code().equals("KOR"));
    return named ? Optional.of(Actor.of(word.equals("North") ? "PRK" : "KOR")) : Optional.empty();
  }
}
