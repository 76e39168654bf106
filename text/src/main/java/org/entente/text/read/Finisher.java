package org.entente.text.read;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
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
  private static final int SHOWN = 60;

  private final ReadSettings settings;
  private final Statement stated;

  Finisher(ReadSettings settings, Statement stated) {
    this.settings = settings;
    this.stated = stated;
  }

  /**
   * The article, or why it is none.
   *
   * @param notices takes what is wrong with an article that is used all the same
   */
  Entry finish(ArticleDraft draft, Consumer<Problem> notices) {
    String clean = CleanText.of(draft.text());
    if (clean.isBlank()) {
      return problem(draft, Problem.Kind.NO_TEXT, "the article has no text", "Leave it out");
    }
    EnglishPart part =
        stated.language().isPresent()
            ? new EnglishPart(clean, 0, 1, true, "")
            : EnglishPart.of(clean);
    if (part.refusal().isPresent() && OptionalDouble.empty().equals(share(clean))) {
      return foreign(draft, part.refusal().get());
    }
    LongRuns runs = LongRuns.leftOut(part.refusal().isPresent() ? clean : part.text());
    return bounded(draft, part, runs, notices);
  }

  private OptionalDouble share(String text) {
    return English.share(text, settings.englishWords());
  }

  private Entry bounded(
      ArticleDraft draft, EnglishPart part, LongRuns runs, Consumer<Problem> notices) {
    String text = runs.text();
    if (text.isBlank()) {
      return problem(
          draft,
          Problem.Kind.NO_TEXT,
          "it is no text but " + runs.longest() + " characters without a space",
          "Leave it out");
    }
    if (text.length() > settings.articleChars()) {
      return problem(
          draft,
          Problem.Kind.TOO_LARGE,
          "the text has " + text.length() + " characters, more than " + settings.articleChars(),
          "Split it into its articles, or leave it out");
    }
    Entry entry = judged(draft, text);
    if (entry instanceof Article article) {
      notices(draft, article, part, runs, notices);
    }
    return entry;
  }

  private static void notices(
      ArticleDraft draft,
      Article article,
      EnglishPart part,
      LongRuns runs,
      Consumer<Problem> notices) {
    if (part.left() > 0) {
      notices.accept(
          problem(
              draft,
              Problem.Kind.NOT_ENGLISH,
              part.left()
                  + " of "
                  + part.all()
                  + " lines are not in English ("
                  + part.languages()
                  + "); the rest was read",
              "If all of it is English, set the language to en"));
    }
    if (runs.runs() > 0) {
      notices.accept(
          problem(
              draft,
              Problem.Kind.TOO_LARGE,
              (runs.runs() == 1 ? "a run" : runs.runs() + " runs")
                  + " of more than "
                  + LongRuns.MOST
                  + " characters without a space left out (the longest has "
                  + runs.longest()
                  + "); the rest was read",
              "Check whether the source is text"));
    }
    if (article.published().value().isEmpty() && !draft.dates().isEmpty()) {
      draft.dates().stream()
          .filter(date -> !date.isBlank())
          .findFirst()
          .ifPresent(date -> notices.accept(noDay(draft, date)));
    }
  }

  private static Problem noDay(ArticleDraft draft, String date) {
    String start = date.length() <= SHOWN ? date : date.substring(0, SHOWN) + "...";
    return problem(
        draft,
        Problem.Kind.NO_DAY,
        "\"" + start + "\" names no single day, so the article has no date",
        "State the date of publication");
  }

  private Entry judged(ArticleDraft draft, String text) {
    Optional<String> declared = draft.language().flatMap(Finisher::code);
    OptionalDouble share = share(text);
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
