package org.entente.text.read.entry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user says of all articles that are read; it overrides what they say themselves.
 *
 * @param outlet who published them
 * @param published the day of publication
 * @param language ISO 639-1 code; with it the language is not judged
 */
public record Statement(
    Optional<String> outlet, Optional<LocalDate> published, Optional<String> language) {

  /** Checks that nothing is null. */
  public Statement {
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(language, "language");
  }

  /** Nothing is stated. */
  public static Statement nothing() {
    return new Statement(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** With the outlet. */
  public Statement withOutlet(String name) {
    return new Statement(Optional.of(name), published, language);
  }

  /** With the day of publication. */
  public Statement withPublished(LocalDate day) {
    return new Statement(outlet, Optional.of(day), language);
  }

  /** With the language. */
  public Statement withLanguage(String code) {
    return new Statement(outlet, published, Optional.of(code));
  }
}
