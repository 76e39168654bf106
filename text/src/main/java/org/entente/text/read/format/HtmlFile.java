package org.entente.text.read.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.read.entry.ArticleDraft;
import org.entente.text.read.entry.Item;
import org.entente.text.read.entry.Items;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.TextForm;
import org.entente.text.read.page.PageReader;
import org.entente.text.read.page.WebPage;
import org.entente.text.read.stream.Decoder;

/** A saved web page, which is one article. */
final class HtmlFile implements Format {

  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

  @Override
  public Items open(Input input) {
    return Items.one(() -> draft(input.whole(), Optional.empty(), Origin.of(input.name())));
  }

  /** The article of a page, its charset declared by whoever sent it or else by the page itself. */
  static Item draft(byte[] bytes, Optional<String> charset, Origin origin) {
    WebPage page = PageReader.read(decode(bytes, charset));
    if (page.text().isBlank()) {
      return new Problem(
          Problem.Kind.NO_TEXT,
          origin,
          "the page has no main text",
          "If a script loads it, save the page from a browser");
    }
    return new ArticleDraft(
        page.text(),
        page.title(),
        page.outlet(),
        page.dates(),
        page.language(),
        TextForm.EXTRACTED,
        origin.at(origin.url().or(page::url)));
  }

  /** The characters, in the charset that the sender declares, or else the document itself. */
  static String decode(byte[] bytes, Optional<String> charset) {
    return Decoder.decode(bytes, charset.or(() -> declared(bytes)));
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(DECLARED_WITHIN, bytes.length);
    Matcher m = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return m.find() ? Optional.of(m.group(1)) : Optional.empty();
  }
}
