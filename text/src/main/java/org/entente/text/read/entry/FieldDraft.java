package org.entente.text.read.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.text.read.page.PageReader;

/** An article out of fields, which may hold markup. */
public final class FieldDraft {

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)</?(p|br|div|span|a|b|i|em|strong|h[1-6]|ul|li|html|body|article)[\\s/>]");

  private FieldDraft() {}

  /**
   * A draft of the text and the fields; markup in the text is removed.
   *
   * @param value the value of a field; empty if it is missing
   * @param origin where it was read; its address is replaced by that of the fields
   */
  public static ArticleDraft of(
      String text, Function<ArticleField, Optional<String>> value, Origin origin) {
    boolean markup = MARKUP.matcher(text).find();
    return new ArticleDraft(
        markup ? PageReader.strip(text) : text,
        value.apply(ArticleField.TITLE),
        value.apply(ArticleField.OUTLET),
        value.apply(ArticleField.DATE).map(List::of).orElse(List.of()),
        value.apply(ArticleField.LANGUAGE),
        markup ? TextForm.STRIPPED : TextForm.FIELD,
        origin.at(value.apply(ArticleField.URL)));
  }
}
