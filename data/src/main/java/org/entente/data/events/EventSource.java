package org.entente.data.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where counted events come from. Counts of different sources are never added: each has its own
 * press and its own coder.
 */
public enum EventSource {
  /** Articles that this program coded. */
  ARTICLES,
  /** GDELT 1.0, daily files. */
  GDELT_1,
  /** GDELT 2.0, files of a quarter of an hour. */
  GDELT_2;

  /** The word for it in tables: {@code gdelt-1}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The source of a word.
   *
   * @throws IllegalArgumentException if there is none; the message lists all
   */
  public static EventSource of(String word) {
    return Arrays.stream(values())
        .filter(source -> source.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown source \""
                        + word
                        + "\"; use one of: "
                        + Arrays.stream(values())
                            .map(EventSource::word)
                            .collect(Collectors.joining(", "))));
  }
}
