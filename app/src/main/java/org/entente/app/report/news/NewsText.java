package org.entente.app.report.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.app.report.claim.ClaimText;
import org.entente.app.report.format.TextPage;
import org.entente.core.claim.Claim;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Explanation;
import org.entente.text.read.entry.Article;
import org.entente.text.read.story.Story;

/** Writes coded articles as text. */
public final class NewsText {

  private static final int LONGEST_QUOTE = 300;

  private final TextPage page;
  private final boolean all;
  private final boolean explain;

  private NewsText(TextPage page, boolean all, boolean explain) {
    this.page = page;
    this.all = all;
    this.explain = explain;
  }

  /**
   * The text.
   *
   * @param stories near-duplicates put together
   * @param all whether events within one society are shown too
   * @param explain whether to say of every sentence which rule fired or what was missing
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(
      List<CodedArticle> articles,
      List<Story> stories,
      boolean all,
      boolean explain,
      boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(
        "Events and claims in "
            + articles.size()
            + (articles.size() == 1 ? " article" : " articles"));
    NewsText writer = new NewsText(page, all, explain);
    writer.stories(articles.size(), stories);
    articles.forEach(writer::article);
    page.note(
        "Coded by rules from the text: what the article says, not what happened. Types are"
            + " those of PLOVER. negated, hypothetical, historical: reported, but not as a present act;"
            + " future: announced. A reporter is the person quoted as saying so. A claim belongs to its speaker.");
    return page.text();
  }

  private void stories(int articles, List<Story> stories) {
    if (stories.size() < articles) {
      page.item("", stories.size() + " stories; in more than one article:");
      stories.stream()
          .filter(story -> story.articles().size() > 1)
          .forEach(
              story ->
                  page.point(
                      title(story.articles().get(0))
                          + ": "
                          + story.articles().size()
                          + " articles, outlets "
                          + (story.outlets().isEmpty()
                              ? "not named"
                              : String.join(", ", story.outlets())),
                      List.of()));
    }
  }

  private static String title(Article article) {
    return article.title().value().orElse("without a title");
  }

  private void article(CodedArticle coded) {
    Article article = coded.article();
    page.heading(title(article));
    page.item(
        "",
        article.origin()
            + "; outlet: "
            + article.outlet().value().orElse("not known")
            + "; published: "
            + article.published().value().map(LocalDate::toString).orElse("not known")
            + ". "
            + coded.coding().explanations().size()
            + " sentences, "
            + coded.count(Explanation.Outcome.GATE_CLOSED)
            + " of them without an actor and not parsed.");
    List<CodedEvent> events = coded.events(all);
    if (events.isEmpty()) {
      page.item("", none(coded));
    }
    events.forEach(event -> event(coded, event));
    claims(coded);
    if (explain) {
      coded.coding().explanations().forEach(explanation -> explain(coded, explanation));
    }
  }

  private void claims(CodedArticle coded) {
    List<Claim> claims = ArticleRecords.claims(coded);
    page.item("", claims.isEmpty() ? "No claim was found." : "Claims: " + claims.size());
    ClaimText.list(page, claims);
  }

  private String none(CodedArticle coded) {
    int within = coded.events(true).size();
    return "no event between two states or organisations"
        + (within > 0 ? "; " + within + " within one society (--all shows them)" : "")
        + ": "
        + coded.count(Explanation.Outcome.NO_TRIGGER)
        + " sentences with an actor match no rule, in "
        + coded.count(Explanation.Outcome.NO_ACTOR)
        + " the rule found no actor (--explain)";
  }

  private void event(CodedArticle coded, CodedEvent event) {
    String flags = CodedArticle.flags(event);
    page.point(
        event.type()
            + event.mode().map(mode -> " (" + mode + ")").orElse("")
            + "  "
            + CodedArticle.dyad(event)
            + (flags.isEmpty() ? "" : "  [" + flags + "]")
            + event.date().map(date -> "  " + date).orElse("")
            + event
                .reporter()
                .map(who -> "  reported by " + CodedArticle.code(who.actor()))
                .orElse("")
            + "  rule "
            + event.rule(),
        List.of());
    page.subpoint(brief(coded.quote(event.sentence())));
  }

  private void explain(CodedArticle coded, Explanation explanation) {
    page.point(outcome(explanation) + ": " + brief(coded.quote(explanation.sentence())), List.of());
    if (!explanation.actors().isEmpty()) {
      page.subpoint("actors: " + String.join("; ", explanation.actors()));
    }
    Optional.of(explanation.rules())
        .filter(rules -> !rules.isEmpty())
        .ifPresent(rules -> page.subpoint("rules: " + String.join(", ", rules)));
  }

  private static String outcome(Explanation explanation) {
    return switch (explanation.outcome()) {
      case CODED -> "coded";
      case GATE_CLOSED -> "no actor, not parsed";
      case NO_TRIGGER -> "no matching rule";
      case NO_ACTOR -> "a rule, but no actor";
    };
  }

  private static String brief(String quote) {
    return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + " ...";
  }
}
