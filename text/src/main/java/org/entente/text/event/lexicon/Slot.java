package org.entente.text.event.lexicon;

import java.util.List;

/**
 * A place in a clause where an actor may be named.
 *
 * @param place in the grammar of the clause
 * @param preposition of a phrase; empty for other places
 */
public record Slot(Place place, String preposition) {

  /** A place in the grammar of a clause. */
  public enum Place {
    /** The object, or in a passive the subject. */
    OBJECT,
    /** The indirect object. */
    INDIRECT_OBJECT,
    /** The clause that completes the verb. */
    COMPLEMENT,
    /** A phrase with a preposition. */
    PHRASE
  }

  /** The slots with these names: {@code obj}, {@code iobj}, {@code comp} or a preposition. */
  public static List<Slot> of(List<String> names) {
    return names.stream().map(Slot::of).toList();
  }

  private static Slot of(String name) {
    return switch (name) {
      case "obj" -> new Slot(Place.OBJECT, "");
      case "iobj" -> new Slot(Place.INDIRECT_OBJECT, "");
      case "comp" -> new Slot(Place.COMPLEMENT, "");
      default -> new Slot(Place.PHRASE, name);
    };
  }
}
