package org.entente.core.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A form of a name in which data sets write a state, or something that is none.
 *
 * @param form as it is written
 * @param kind what goes by it
 * @param code the state's code in the registry; empty unless the kind is a state
 * @param from first calendar year in which it means that; empty if it always did
 * @param to last calendar year in which it means that; empty if it always will
 * @param tables the tables in which it means that; empty if in all
 */
public record NameForm(
    String form,
    Kind kind,
    Optional<String> code,
    OptionalInt from,
    OptionalInt to,
    List<String> tables) {

  /** What goes by a name. */
  public enum Kind {
    /** A state of the registry. */
    STATE,
    /** An organization of states. */
    ORGANIZATION,
    /** A place that neither list of states counts as one. */
    TERRITORY,
    /** An armed group, a party or a rival government. */
    GROUP,
    /** Several states that are not named one by one. */
    SEVERAL,
    /** Nobody: the source says that it does not know. */
    NOBODY
  }

  /**
   * Makes a form; the list is copied.
   *
   * @throws IllegalArgumentException if a state has no code, or another kind has one
   */
  public NameForm {
    Objects.requireNonNull(form, "form");
    tables = List.copyOf(tables);
    if (code.isPresent() != (kind == Kind.STATE)) {
      throw new IllegalArgumentException(
          "\""
              + form
              + "\" is a "
              + kind
              + " and has "
              + code.map(c -> "the code " + c).orElse("no code"));
    }
  }

  /** Whether it means this in every year and every table. */
  public boolean isAlways() {
    return from.isEmpty() && to.isEmpty() && tables.isEmpty();
  }

  /** Whether it means this in a year of a table. */
  boolean holds(int year, String table) {
    return year >= from.orElse(year)
        && year <= to.orElse(year)
        && (tables.isEmpty() || tables.contains(table));
  }
}
