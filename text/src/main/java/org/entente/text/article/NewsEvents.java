package org.entente.text.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.record.NewsEvent;
import org.entente.text.read.entry.Article;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;

/** Makes rows of the events in articles, each with the story that it belongs to. */
public final class NewsEvents {

  private NewsEvents() {}

  /** All events of articles, by story, and in it in the order of the articles. */
  public static List<NewsEvent> of(List<CodedArticle> articles) {
    Map<String, CodedArticle> byOrigin = new HashMap<>();
    articles.forEach(coded -> byOrigin.put(coded.article().origin().toString(), coded));
    List<NewsEvent> told = new ArrayList<>();
    for (Story story : Stories.of(articles.stream().map(CodedArticle::article).toList())) {
      String key = ArticleRecords.key(story.articles().get(0));
      for (Article article : story.articles()) {
        CodedArticle coded = byOrigin.get(article.origin().toString());
        told.addAll(ArticleRecords.events(article, coded.coding(), key));
      }
    }
    return told;
  }
}
