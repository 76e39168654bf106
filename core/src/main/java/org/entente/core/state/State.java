package org.entente.core.state;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A state that was ever a member of the international system since 1816.
 *
 * @param code the project's three-letter code: ISO 3166 alpha-3 where one exists or existed,
 *     otherwise our own
 * @param cow Correlates of War number; empty if the state was never in that list
 * @param cowAbbreviation Correlates of War abbreviation
 * @param gw Gleditsch-Ward number; empty if the state was never in that list
 * @param iso3 ISO 3166 alpha-3; empty if none ever existed
 * @param name common English name
 * @param official formal English name
 * @param aliases other names and codes
 * @param demonyms adjectives and names of its people
 * @param capital present or last capital
 * @param successors who carried on when its membership ended
 */
public record State(
    String code,
    OptionalInt cow,
    Optional<String> cowAbbreviation,
    OptionalInt gw,
    Optional<String> iso3,
    String name,
    String official,
    List<String> aliases,
    List<String> demonyms,
    Optional<String> capital,
    List<Succession> successors) {

  /** Makes a state; lists are copied. */
  public State {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    successors = List.copyOf(successors);
  }

  /** A state is its code. */
  @Override
  public boolean equals(Object other) {
    return other instanceof State state && code.equals(state.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  @Override
  public String toString() {
    return name + " (" + code + ")";
  }
}
