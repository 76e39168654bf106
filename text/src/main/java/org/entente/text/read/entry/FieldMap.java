package org.entente.text.read.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.state.EditDistance;

/**
 * Which field of a table or a JSON object holds which part of an article. What is not said is
 * looked for under its usual names. Names match without regard to case; a dot leads into an object.
 *
 * @param names name of the field by part, for the parts of which something is said
 */
public record FieldMap(Map<ArticleField, String> names) {

  /** A name that is further off than this share of its letters is no suggestion. */
  private static final double FURTHEST = 0.5;

  private static final int LONGEST_NAME = 100;

  /** Copies the map. */
  public FieldMap {
    Map<ArticleField, String> copy = new EnumMap<>(ArticleField.class);
    copy.putAll(names);
    names = Collections.unmodifiableMap(copy);
  }

  /** The usual names only. */
  public static FieldMap usual() {
    return new FieldMap(Map.of());
  }

  /**
   * Reads {@code title=headline,text=body,date=published_at}. Blank text gives {@link #usual()}.
   *
   * @throws IllegalArgumentException if it is not of that form, with the nearest part's name
   */
  public static FieldMap parse(String text) {
    Map<ArticleField, String> names = new EnumMap<>(ArticleField.class);
    for (String pair : text.split(",")) {
      if (!pair.isBlank()) {
        put(pair.strip(), names);
      }
    }
    return new FieldMap(names);
  }

  private static void put(String pair, Map<ArticleField, String> names) {
    int sign = pair.indexOf('=');
    if (sign <= 0 || sign == pair.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + pair + "\" is not a pair of part and field; write it as text=body");
    }
    ArticleField part = part(pair.substring(0, sign).strip());
    String name = pair.substring(sign + 1).strip();
    if (names.putIfAbsent(part, name) != null) {
      throw new IllegalArgumentException(
          "the part \"" + part.word() + "\" is mapped twice; keep one of the two");
    }
  }

  private static ArticleField part(String word) {
    for (ArticleField part : ArticleField.values()) {
      if (part.word().equalsIgnoreCase(word)) {
        return part;
      }
    }
    Collection<String> words =
        Arrays.stream(ArticleField.values()).map(ArticleField::word).toList();
    throw new IllegalArgumentException(
        "unknown part of an article \""
            + word
            + "\""
            + nearest(word, words).map(near -> "; did you mean \"" + near + "\"?").orElse("")
            + " Parts: "
            + String.join(", ", words));
  }

  /** The field that the user named for the part. */
  public Optional<String> named(ArticleField part) {
    return Optional.ofNullable(names.get(part));
  }

  /** The one among the names that is the most like the word; empty if none is much like it. */
  public static Optional<String> nearest(String word, Collection<String> among) {
    String lower = word.toLowerCase(Locale.ROOT);
    return among.stream()
        .filter(name -> name.length() <= LONGEST_NAME && word.length() <= LONGEST_NAME)
        .filter(name -> distance(lower, name) <= FURTHEST * Math.max(word.length(), name.length()))
        .min(Comparator.<String>comparingInt(n -> distance(lower, n)).thenComparing(n -> n));
  }

  private static int distance(String lower, String name) {
    return EditDistance.between(lower, name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return names.entrySet().stream()
        .map(e -> e.getKey().word() + "=" + e.getValue())
        .collect(Collectors.joining(","));
  }
}
