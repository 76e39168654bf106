package org.entente.core.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * A speaker.
 *
 * @param label the fullest words by which the text names the voice: "Li Haidong", "the Foreign
 *     Ministry", "a senior official", "many foreign media analyses"; never blank
 * @param kind what sort of voice it is
 * @param title what the text calls a person beside the name: "professor", "US Secretary of State"
 * @param affiliation where the voice belongs: "China Foreign Affairs University"
 * @param country ISO 3166 alpha-3 code of the state it speaks from; empty if the text and the
 *     dictionaries do not say
 * @param capacity in what capacity it speaks
 */
public record Voice(
    String label,
    Kind kind,
    Optional<String> title,
    Optional<String> affiliation,
    Optional<String> country,
    Capacity capacity) {

  /** What sort of voice it is. */
  public enum Kind {
    /** A person with a name. */
    PERSON,
    /** An office or body, or someone who speaks for it, without a person's name. */
    OFFICE,
    /** A newspaper, an agency, a broadcaster. */
    OUTLET,
    /** A person or group without a name: "analysts", "a source familiar with the talks". */
    UNNAMED,
    /** Whoever wrote the article. */
    AUTHOR
  }

  /**
   * Checks the label.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Voice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(affiliation, "affiliation");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(capacity, "capacity");
    if (label.isBlank()) {
      throw new IllegalArgumentException("a voice needs words that name it; these are blank");
    }
  }
}
