package org.entente.text.actor;

import java.io.Serializable;
import java.util.List;

/**
 * A name of an actor, and the years in which it is one.
 *
 * @param words the tokens of the name, in their case
 */
public record ActorName(List<String> words, Actor actor, Kind kind, Years years)
    implements Serializable {

  /** How a name refers to its actor. */
  public enum Kind {
    STATE,
    PEOPLE,
    SEAT,
    PLACE,
    ORGANISATION,
    OFFICE,
    LEADER
  }

  public ActorName {
    words = List.copyOf(words);
  }

  /** A name without dates. */
  public static ActorName of(String name, Actor actor, Kind kind) {
    return of(name, actor, kind, Years.ALWAYS);
  }

  /** A name that holds in these years. */
  public static ActorName of(String name, Actor actor, Kind kind, Years years) {
    return new ActorName(split(name), actor, kind, years);
  }

  /** Words as the tokeniser makes them. */
  private static List<String> split(String name) {
    return List.of(name.replace("'s ", " 's ").replace("s' ", "s ' ").strip().split("\\s+"));
  }
}
