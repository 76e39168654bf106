package org.entente.text.read.entry;

import java.util.Optional;

/**
 * Something that may be known of an article, and how it is known: found in the source, stated by
 * the user, or absent.
 *
 * @param <T> what it is
 */
public sealed interface Detail<T> {

  /** The value; empty if absent. */
  Optional<T> value();

  /** Read from the source. */
  record Found<T>(T content) implements Detail<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }
  }

  /** Said by the user, which overrides what the source says. */
  record Stated<T>(T content) implements Detail<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(content);
    }
  }

  /** Neither found nor stated. */
  record Absent<T>() implements Detail<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }
  }

  /** What the user stated; else what was found; else absent. */
  static <T> Detail<T> of(Optional<T> stated, Optional<T> found) {
    if (stated.isPresent()) {
      return new Stated<>(stated.get());
    }
    return found.isPresent() ? new Found<>(found.get()) : new Absent<>();
  }
}
