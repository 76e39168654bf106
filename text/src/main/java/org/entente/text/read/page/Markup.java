package org.entente.text.read.page;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Tells markup from text in a field of which nothing says which of the two it holds. */
public final class Markup {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(p|br|div|span|a|b|i|em|strong|h[1-6]|ul|li|html|body|article)(\\s[^<>]{0,500})?/?>");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|#\\d{1,7}|#x[0-9a-fA-F]{1,6});");

  /** As often as markup is escaped on its way through several programs. */
  private static final int MOST_ESCAPES = 3;

  private Markup() {}

  /** Whether a text holds tags. */
  public static boolean isIn(String text) {
    return TAG.matcher(text).find();
  }

  /** The characters that escapes stand for, however often they were escaped. */
  public static String unescaped(String text) {
    String plain = text;
    for (int i = 0; i < MOST_ESCAPES && ENTITY.matcher(plain).find(); i++) {
      plain = Parser.unescapeEntities(plain, false);
    }
    return plain;
  }
}
