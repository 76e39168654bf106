package org.entente.core.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact was read.
 *
 * @param publisher who published the primary source that the fact is to be checked against
 * @param title its title
 * @param published the date that it bears
 * @param readers how many readers gave the fact the same dates and codes: 1 or 2; 0 for a
 *     hypothetical fact
 * @param note a doubt, a convention, a disagreement with another source; empty if there is none
 * @param checked what a look for a document found; empty if nobody looked
 * @param document the text that was read in that look; empty if none was
 */
public record Citation(
    String publisher,
    String title,
    LocalDate published,
    int readers,
    Optional<String> note,
    Optional<Checked> checked,
    Optional<Document> document) {

  /** What a look for a document that carries the fact found. */
  public enum Checked {
    /** A document carries the whole fact. */
    CONFIRMED,
    /** A document carries a part of it; the note says which part it does not. */
    PARTLY,
    /** A document says otherwise. */
    CONTRADICTED,
    /** No document was found. */
    NOT_FOUND
  }

  /** A fact that was not held against a document. */
  public Citation(
      String publisher, String title, LocalDate published, int readers, Optional<String> note) {
    this(publisher, title, published, readers, note, Optional.empty(), Optional.empty());
  }

  /** Whether a document that was read carries the whole fact. */
  public boolean isConfirmed() {
    return checked.filter(Checked.CONFIRMED::equals).isPresent();
  }
}
