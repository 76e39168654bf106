package org.entente.text.read.entry;

import java.util.List;
import java.util.Locale;

/** Parts of an article that a field of a table or a JSON object can hold. */
public enum ArticleField {
  /** Headline. */
  TITLE("title", "headline", "head", "name"),
  /** Main text. */
  TEXT(
      "text",
      "body",
      "content",
      "maintext",
      "main_text",
      "full_text",
      "article",
      "article_text",
      "articlebody",
      "body_text",
      "story",
      "description",
      "summary"),
  /** Who published it. */
  OUTLET(
      "outlet",
      "source",
      "publisher",
      "publication",
      "site",
      "site_name",
      "source_name",
      "source_domain",
      "domain",
      "newspaper"),
  /** Day of publication. */
  DATE(
      "date",
      "published",
      "published_at",
      "publishedat",
      "date_published",
      "datepublished",
      "publish_date",
      "date_publish",
      "published_date",
      "publication_date",
      "pubdate",
      "pub_date",
      "published_time",
      "datetime"),
  /** Language code. */
  LANGUAGE("language", "lang"),
  /** Address. */
  URL("url", "link", "uri", "href", "web_url");

  private final List<String> usualNames;

  ArticleField(String... usualNames) {
    this.usualNames = List.of(usualNames);
  }

  /** The word for it in a field map. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Names of fields that are taken for it if nothing is said, likeliest first; in lower case. */
  public List<String> usualNames() {
    return usualNames;
  }
}
