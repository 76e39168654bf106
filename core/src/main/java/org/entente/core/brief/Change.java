package org.entente.core.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.core.record.Fact;

/**
 * Something that is different from what it was.
 *
 * @param kind what sort
 * @param day when it happened; empty where it is a reading and not an event
 * @param text what changed, in words
 * @param evidence the records behind it
 */
public record Change(Kind kind, Optional<LocalDate> day, String text, List<Fact> evidence) {

  /** Sorts of change, in the order in which they are told. */
  public enum Kind {
    STANDING("The answer"),
    DIRECTION("Direction of practice"),
    TREATY("Treaties"),
    LEADER("Leaders"),
    PRESSURE_OPENED("Pressures that opened"),
    PRESSURE_CLOSED("Pressures that closed"),
    ACT("Acts between members");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The heading. */
    public String label() {
      return label;
    }
  }

  /** Copies the list. */
  public Change {
    evidence = List.copyOf(evidence);
  }
}
