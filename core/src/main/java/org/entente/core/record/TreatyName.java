package org.entente.core.record;

import java.util.Optional;

/**
 * A name under which a treaty or an arrangement is looked for.
 *
 * <p>Names are for finding. They are no facts of a day: a treaty may bear a name long before it is
 * in common use, so no assessment shows one, except as the label of an alliance that is known from
 * data by a number alone.
 *
 * @param id the name's own id
 * @param treaty id of a treaty of the casebook, or {@code atop:NNNN} for one that only ATOP has
 * @param name the name as it is written
 * @param kind what kind of name
 * @param language ISO 639 code of the language, such as {@code en} or {@code ja}
 * @param citation where it was read
 */
public record TreatyName(
    String id, String treaty, String name, Kind kind, String language, Citation citation) {

  /** Begins the number of an alliance in ATOP. */
  public static final String ATOP = "atop:";

  /** What kind of name. */
  public enum Kind {
    /** The title of the document. */
    FULL,
    /** A name in common use. */
    COMMON,
    /** Initials or another short form. */
    ABBREVIATION,
    /** A name in a language of one of the parties. */
    NATIVE
  }

  /** The number of the treaty in ATOP, if the name is of one that only ATOP has. */
  public Optional<String> atop() {
    return treaty.startsWith(ATOP)
        ? Optional.of(treaty.substring(ATOP.length()))
        : Optional.empty();
  }
}
