package org.entente.text.read.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.text.read.page.Markup;
import org.entente.text.read.page.PageReader;

/** An article out of fields, which may hold markup. */
public final class FieldDraft {

  private FieldDraft() {}

  /**
   * A draft of the text and the fields; markup in the text is removed.
   *
   * @param value the value of a field; empty if it is missing
   * @param origin where it was read; its address is replaced by that of the fields
   */
  public static ArticleDraft of(
      String text, Function<ArticleField, Optional<String>> value, Origin origin) {
    boolean tagged = Markup.isIn(text);
    String plain = tagged ? text : Markup.unescaped(text);
    boolean markup = tagged || Markup.isIn(plain);
    return new ArticleDraft(
        markup ? PageReader.strip(plain) : plain,
        value
            .apply(ArticleField.TITLE)
            .map(title -> Markup.isIn(title) ? PageReader.strip(title) : Markup.unescaped(title)),
        value.apply(ArticleField.OUTLET),
        value.apply(ArticleField.DATE).map(List::of).orElse(List.of()),
        value.apply(ArticleField.LANGUAGE),
        markup ? TextForm.STRIPPED : TextForm.FIELD,
        origin.at(value.apply(ArticleField.URL)));
  }
}
