package org.entente.text.read.entry;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A news article. Its text is fixed once it has been read: offsets of whatever is later found in it
 * count its {@code char}s from 0. In every form the text has line ends {@code \n}, no control
 * characters, no marks of writing direction and no unpaired surrogates.
 *
 * @param text the main text, never blank; without the title
 * @param title headline
 * @param outlet who published it
 * @param published the day of publication, as the source writes it and in its own time zone (of
 *     feeds: in UTC)
 * @param language ISO 639-1 code; absent if the text is too short to tell and nothing says it
 * @param form how the text came from its source
 * @param origin where it comes from
 */
public record Article(
    String text,
    Detail<String> title,
    Detail<String> outlet,
    Detail<LocalDate> published,
    Detail<String> language,
    TextForm form,
    Origin origin)
    implements Entry {

  /** Checks that nothing is null and the text is not blank. */
  public Article {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(origin, "origin");
    if (text.isBlank()) {
      throw new IllegalArgumentException("an article needs a text; " + origin + " has none");
    }
  }
}
