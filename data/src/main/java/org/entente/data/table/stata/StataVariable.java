package org.entente.data.table.stata;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A variable of a Stata file.
 *
 * @param name its name, as {@link StataNames} makes it
 * @param type how it is stored
 * @param bytes the width in bytes of a STRING, 1 to 2,045; ignored for other types
 * @param format its display format, such as {@code %9.0g} or {@code %td}
 * @param label what it is; cut after 80 characters, which is the most that Stata keeps
 * @param valueLabels what whole numbers stand for, in ascending order; empty for none
 * @param notes what else to say of it; each is kept whole as a note of the variable
 */
public record StataVariable(
    String name,
    StataType type,
    int bytes,
    String format,
    String label,
    Map<Integer, String> valueLabels,
    java.util.List<String> notes) {

  /** How many characters a label may have. */
  public static final int LONGEST_LABEL = 80;

  /** Copies the labels and shortens what is too long. */
  public StataVariable {
    valueLabels = java.util.Collections.unmodifiableMap(new TreeMap<>(valueLabels));
    notes = java.util.List.copyOf(notes);
    label = shortened(label);
  }

  static String shortened(String text) {
    return shortened(text, LONGEST_LABEL);
  }

  /** At most so many characters; a longer text ends with three dots. */
  public static String shortened(String text, int characters) {
    if (text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, characters - 3)) + "...";
  }

  /** Bytes in a row. */
  int width() {
    return type == StataType.STRING ? bytes : type.width();
  }

  /** The code of its type in the file. */
  int code() {
    return type == StataType.STRING ? bytes : type.code();
  }

  /** Whether it has a set of value labels. */
  boolean isLabelled() {
    return type.isNumeric() && !valueLabels.isEmpty();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
