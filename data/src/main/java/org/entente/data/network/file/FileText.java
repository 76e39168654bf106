package org.entente.data.network.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which texts can be written to every kind of file and come back the same: those without control
 * characters and broken surrogates, which XML has no place for, and without blanks at the ends.
 */
final class FileText {

  /** Names that the formats use for themselves, in lower case. */
  private static final Set<String> RESERVED =
      Set.of("from", "to", "source", "target", "sign", "weight", "year", "name", "label", "id");

  private static final Pattern ATTRIBUTE = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_. -]*");

  /** Controls, single surrogates and non-characters. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

  private FileText() {}

  /** Whether a text is fit. */
  static boolean isFit(String text) {
    return text.equals(text.strip()) && !UNFIT.matcher(text).find();
  }

  /** A text made fit: a blank for every unfit character, and none at the ends. */
  static String clean(String text) {
    return UNFIT.matcher(text).replaceAll(" ").strip();
  }

  static void requireName(String node) {
    require(!node.isEmpty() && isFit(node), node, "the name of a node");
  }

  static void requireValue(String value) {
    require(!value.isEmpty() && isFit(value), value, "the value of an attribute");
  }

  static void requireAttribute(String name) {
    require(isAttribute(name), name, "the name of an attribute");
  }

  /** Whether an attribute may bear that name. */
  static boolean isAttribute(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ATTRIBUTE.matcher(name).matches()
        && isFit(name)
        && !RESERVED.contains(lower)
        && !lower.startsWith("from_")
        && !lower.startsWith("to_");
  }

  private static void require(boolean fit, String text, String what) {
    if (!fit) {
      throw new IllegalArgumentException(
          "\""
              + clean(text)
              + "\" cannot be "
              + what
              + " in a file: it is empty, reserved, or holds"
              + " control characters or blanks at its ends");
    }
  }
}
