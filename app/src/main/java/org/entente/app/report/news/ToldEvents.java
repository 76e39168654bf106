package org.entente.app.report.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.app.report.claim.ArticleClaims;
import org.entente.core.record.ToldEvent;
import org.entente.text.actor.Actor;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Participant;
import org.entente.text.read.Article;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;

/** Makes rows of the events that articles tell, each with the story that it belongs to. */
public final class ToldEvents {

  private ToldEvents() {}

  /** All events of articles, by story, and in it in the order of the articles. */
  public static List<ToldEvent> of(List<CodedArticle> articles) {
    Map<String, CodedArticle> byOrigin = new HashMap<>();
    articles.forEach(coded -> byOrigin.put(coded.article().origin().toString(), coded));
    List<ToldEvent> told = new ArrayList<>();
    for (Story story : Stories.of(articles.stream().map(CodedArticle::article).toList())) {
      String key = ArticleClaims.key(story.articles().get(0));
      for (Article article : story.articles()) {
        told.addAll(of(byOrigin.get(article.origin().toString()), key));
      }
    }
    return told;
  }

  private static List<ToldEvent> of(CodedArticle coded, String story) {
    String key = ArticleClaims.key(coded.article());
    List<ToldEvent> told = new ArrayList<>();
    for (CodedEvent event : coded.events(true)) {
      told.add(
          event(coded, event, story, String.format(Locale.ROOT, "%s-e%02d", key, told.size() + 1)));
    }
    return told;
  }

  private static ToldEvent event(CodedArticle coded, CodedEvent event, String story, String id) {
    Article article = coded.article();
    return new ToldEvent(
        id,
        story,
        article.outlet().value(),
        article.title().value(),
        article.published().value(),
        event.date(),
        event.type(),
        event.mode(),
        event.contexts().stream().sorted().toList(),
        codes(event.sources()),
        codes(event.targets()),
        event.flags().stream().sorted().map(f -> f.name().toLowerCase(Locale.ROOT)).toList(),
        event.reporter().map(Participant::actor).map(CodedArticle::code),
        event.rule(),
        article.origin().toString(),
        event.sentence().begin(),
        event.sentence().end(),
        coded.quote(event.trigger()),
        coded.quote(event.sentence()));
  }

  private static List<String> codes(List<Participant> participants) {
    return participants.stream()
        .map(Participant::actor)
        .map(Actor::code)
        .filter(code -> !code.isBlank())
        .distinct()
        .toList();
  }
}
