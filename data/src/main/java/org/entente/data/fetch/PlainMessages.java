package org.entente.data.fetch;

/** Text from outside, made fit for a message. */
public final class PlainMessages {

  private static final int LONGEST = 200;

  private PlainMessages() {}

  /** Control characters, which could steer a terminal, are replaced, and long text is cut. */
  public static String text(String text) {
    String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
    if (plain.codePointCount(0, plain.length()) <= LONGEST) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "...";
  }

  /** An exception's own words, or its kind if it has none. */
  public static String reason(Throwable thrown) {
    return text(
        thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage());
  }
}
