package org.entente.core.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact was read.
 *
 * @param publisher who published the document
 * @param title its title
 * @param published the date that it bears
 * @param readers how many readers gave the fact the same dates and codes: 1 or 2; 0 for a
 *     hypothetical fact
 * @param note a doubt, a convention, a disagreement with another source; empty if there is none
 */
public record Citation(
    String publisher, String title, LocalDate published, int readers, Optional<String> note) {}
