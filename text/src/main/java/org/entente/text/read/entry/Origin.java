package org.entente.text.read.entry;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where an article comes from.
 *
 * @param file path as it was given, or the name of a stream
 * @param entry number of the entry in a file of many, from 1; empty for a file that is one article
 * @param line line of the file on which the entry begins, from 1; empty where lines mean nothing
 * @param url address of the article, if its source says it
 */
public record Origin(String file, OptionalLong entry, OptionalLong line, Optional<String> url) {

  /** Checks that nothing is null. */
  public Origin {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(url, "url");
  }

  /** A whole file. */
  public static Origin of(String file) {
    return new Origin(file, OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
  }

  /** An entry of a file. */
  public static Origin of(String file, long entry) {
    return new Origin(file, OptionalLong.of(entry), OptionalLong.empty(), Optional.empty());
  }

  /** An entry that begins on a line. */
  public Origin atLine(long number) {
    return new Origin(file, entry, OptionalLong.of(number), url);
  }

  /** With the address. */
  public Origin at(Optional<String> address) {
    return new Origin(file, entry, line, address);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    entry.ifPresent(n -> text.append(", entry ").append(n));
    line.ifPresent(n -> text.append(", line ").append(n));
    url.ifPresent(u -> text.append(" (").append(u).append(')'));
    return text.toString();
  }
}
