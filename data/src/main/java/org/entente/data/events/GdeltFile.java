package org.entente.data.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A file that GDELT hands out.
 *
 * @param address where it is
 * @param kind what is in it
 * @param first the first day that it was made for
 * @param last the last day that it was made for
 * @param bytes its length; empty if the list does not say
 * @param md5 its MD5 in lower-case hexadecimal digits; empty if the list does not say
 */
public record GdeltFile(
    URI address,
    Kind kind,
    LocalDate first,
    LocalDate last,
    OptionalLong bytes,
    Optional<String> md5) {

  /** What is in a file. */
  public enum Kind {
    /** Events. */
    EVENTS,
    /** Where events were mentioned. */
    MENTIONS,
    /** The knowledge graph. */
    KNOWLEDGE_GRAPH
  }

  /** Whether it was made for a day of a span, both ends included. */
  public boolean isBetween(LocalDate from, LocalDate to) {
    return !first.isAfter(to) && !last.isBefore(from);
  }
}
