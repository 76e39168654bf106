package org.entente.text.read;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.ArticleDraft;
import org.entente.text.read.entry.CleanText;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Entry;
import org.entente.text.read.entry.NewsDate;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.ReadSettings;
import org.entente.text.read.entry.Statement;

/** Makes articles of drafts: cleans, bounds, adds what the user stated, and judges the language. */
final class Finisher {

  private static final String ENGLISH = "en";

  private final ReadSettings settings;
  private final Statement stated;

  Finisher(ReadSettings settings, Statement stated) {
    this.settings = settings;
    this.stated = stated;
  }

  /** The article, or why it is none. */
  Entry finish(ArticleDraft draft) {
    String text = CleanText.of(draft.text());
    if (text.isBlank()) {
      return problem(draft, Problem.Kind.NO_TEXT, "the article has no text", "Leave it out");
    }
    if (text.length() > settings.articleChars()) {
      return problem(
          draft,
          Problem.Kind.TOO_LARGE,
          "the text has " + text.length() + " characters, more than " + settings.articleChars(),
          "If it is one article, raise the limit articleChars; otherwise split it");
    }
    return judged(draft, text);
  }

  private Entry judged(ArticleDraft draft, String text) {
    Optional<String> declared = draft.language().flatMap(Finisher::code);
    OptionalDouble share = English.share(text, settings.englishWords());
    if (stated.language().isPresent()) {
      return code(stated.language().get()).filter(ENGLISH::equals).isPresent()
          ? article(draft, text, Optional.empty())
          : foreign(draft, "the language is given as \"" + stated.language().get() + "\"");
    }
    if (share.isPresent() && share.getAsDouble() < settings.englishShare()) {
      return foreign(draft, percent(share.getAsDouble()));
    }
    if (share.isEmpty() && declared.filter(code -> !code.equals(ENGLISH)).isPresent()) {
      return foreign(draft, "the source gives its language as \"" + declared.get() + "\"");
    }
    return article(draft, text, share.isPresent() ? Optional.of(ENGLISH) : declared);
  }

  private String percent(double share) {
    return String.format(
        Locale.ROOT,
        "not English: %.1f percent of its words are English function words, of English at least"
            + " %.0f are",
        100 * share,
        100 * settings.englishShare());
  }

  private static Problem foreign(ArticleDraft draft, String message) {
    return problem(
        draft,
        Problem.Kind.NOT_ENGLISH,
        message,
        "Only English is supported; if it is English, set the language to en");
  }

  private static Problem problem(
      ArticleDraft draft, Problem.Kind kind, String message, String remedy) {
    return new Problem(kind, draft.origin(), message, remedy);
  }

  private Article article(ArticleDraft draft, String text, Optional<String> language) {
    return new Article(
        text,
        Detail.of(Optional.empty(), draft.title().flatMap(this::line)),
        Detail.of(stated.outlet(), draft.outlet().flatMap(this::line)),
        Detail.of(stated.published(), NewsDate.firstOf(draft.dates())),
        Detail.of(stated.language(), language),
        draft.form(),
        draft.origin().at(draft.origin().url().flatMap(this::line)));
  }

  private Optional<String> line(String raw) {
    return CleanText.line(raw, settings.detailChars());
  }

  /** "en" of "en-GB", "EN_us", "eng" and "English"; empty if it is no code. */
  private static Optional<String> code(String language) {
    String first = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (first.equals("eng") || first.equals("english")) {
      return Optional.of(ENGLISH);
    }
    return Optional.of(first).filter(code -> code.matches("[a-z]{2,3}"));
  }
}
