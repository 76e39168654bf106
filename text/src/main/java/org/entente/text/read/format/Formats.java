package org.entente.text.read.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.text.read.entry.ArticleField;
import org.entente.text.read.stream.ByteOrderMark;

/** Finds the format of a source: by its ending if that says it, else by its first characters. */
public final class Formats {

  private static final Format TEXT = new PlainText();
  private static final Format HTML = new HtmlFile();
  private static final Format FEED = new Feed();
  private static final Format LINES = new JsonLines();
  private static final Format ARRAY = new JsonArray();
  private static final Format TABLE = new DelimitedText();
  private static final Format WARC = new WebArchive();

  private static final Map<String, Format> BY_ENDING =
      Map.ofEntries(
          Map.entry("htm", HTML),
          Map.entry("html", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("rss", FEED),
          Map.entry("atom", FEED),
          Map.entry("jsonl", LINES),
          Map.entry("ndjson", LINES),
          Map.entry("json", ARRAY),
          Map.entry("csv", TABLE),
          Map.entry("tsv", TABLE),
          Map.entry("warc", WARC));

  private Formats() {}

  /** The format; empty if it is none of those that are read. */
  public static Optional<Format> of(String name, byte[] head) {
    Format byEnding = BY_ENDING.get(ending(name));
    String start = ByteOrderMark.of(head).map(m -> m.decode(head)).orElseGet(() -> latin(head));
    if (byEnding == WARC || start.startsWith("WARC/")) {
      return Optional.of(WARC);
    }
    if (isBinary(start)) {
      return Optional.empty();
    }
    return Optional.of(byEnding != null ? byEnding : byContent(start));
  }

  private static Format byContent(String start) {
    String text = start.stripLeading().toLowerCase(Locale.ROOT);
    if (text.startsWith("[{") || text.matches("(?s)\\[\\s*\\{.*")) {
      return ARRAY;
    }
    if (text.matches("(?s)\\{\\s*\".*")) {
      return firstLine(text).endsWith("}") ? LINES : ARRAY;
    }
    if (text.startsWith("<")) {
      return text.matches("(?s).*<(rss|feed|rdf:rdf)[\\s>].*") && !text.contains("<html")
          ? FEED
          : text.matches("(?s)<(!doctype|html|head|body|!--|\\?xml|div|meta|article|p)\\b.*")
              ? HTML
              : TEXT;
    }
    return isTable(firstLine(text)) ? TABLE : TEXT;
  }

  private static boolean isTable(String header) {
    String separator = String.valueOf(DelimitedText.separator(header));
    String[] names = header.replace("\"", "").split(Pattern.quote(separator), -1);
    long known = Arrays.stream(names).filter(Formats::usual).count();
    return names.length > 1 && known > 1;
  }

  private static boolean usual(String name) {
    return Arrays.stream(ArticleField.values())
        .anyMatch(part -> part.usualNames().contains(name.strip()));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }

  /** The signs of formats that are no text, or more of what no text holds than slips give. */
  private static boolean isBinary(String start) {
    if (start.startsWith("%PDF") || start.startsWith("PK\u0003\u0004")) {
      return true;
    }
    long odd = start.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
    return odd > Math.max(4, start.length() / 20);
  }

  private static String latin(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String inner = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return inner.substring(inner.lastIndexOf('.') + 1);
  }
}
