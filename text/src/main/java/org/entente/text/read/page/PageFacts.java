package org.entente.text.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in Open Graph and other meta tags, in JSON-LD, in its elements; the
 * first that says something counts.
 */
record PageFacts(
    Optional<String> title,
    Optional<String> outlet,
    List<String> dates,
    Optional<String> language,
    Optional<String> url) {

  private static final int LONGEST = 2_000;
  private static final int LONGEST_BYLINE = 200;
  private static final int MOST_BYLINES = 5;
  private static final String BYLINE =
      "[class*=byline],[class*=dateline],[class*=timestamp],[class~=(?i)(^|[-_ ])date($|[-_ ])]";
  private static final Pattern SITE_PART = Pattern.compile("\\s+[|\u2013\u2014\u00BB-]\\s+");

  private static final List<String> DATE_TAGS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "article.published",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "date");

  /** Reads them; to be called before anything is taken out of the page. */
  static PageFacts of(Document document) {
    LinkedData data = LinkedData.of(document);
    Optional<String> title = title(document, data);
    return new PageFacts(
        title,
        outlet(document, data, title),
        dates(document, data),
        attribute(document, "html[lang]", "lang").or(() -> meta(document, "og:locale")),
        attribute(document, "link[rel=canonical]", "href").or(() -> meta(document, "og:url")));
  }

  private static Optional<String> title(Document document, LinkedData data) {
    return meta(document, "og:title")
        .or(data::headline)
        .or(() -> text(document, "article h1, main h1, [itemprop=headline]"))
        .or(() -> text(document, "h1"))
        .or(() -> Optional.of(SITE_PART.split(document.title())[0]).filter(t -> !t.isBlank()));
  }

  private static Optional<String> outlet(
      Document document, LinkedData data, Optional<String> title) {
    return meta(document, "og:site_name")
        .or(data::publisher)
        .or(() -> meta(document, "application-name"))
        .or(() -> meta(document, "dc.publisher"))
        .or(() -> siteOfTitle(document.title(), title.orElse("")));
  }

  /** "Headline | Outlet" names the outlet, if what stands before is the headline of the page. */
  private static Optional<String> siteOfTitle(String whole, String title) {
    boolean both = !title.isBlank() && whole.length() > title.length() && whole.startsWith(title);
    String[] parts = SITE_PART.split(both ? whole.substring(title.length()) : "");
    return Optional.of(parts[parts.length - 1].strip()).filter(p -> both && !p.isEmpty());
  }

  private static List<String> dates(Document document, LinkedData data) {
    List<String> dates = new ArrayList<>();
    DATE_TAGS.stream().limit(2).map(t -> meta(document, t)).forEach(d -> d.ifPresent(dates::add));
    data.published().ifPresent(dates::add);
    DATE_TAGS.stream().skip(2).map(t -> meta(document, t)).forEach(d -> d.ifPresent(dates::add));
    Stream.of("[itemprop=datePublished]", "time[pubdate]", "article time", "main time", "time")
        .map(document::selectFirst)
        .filter(element -> element != null)
        .forEach(element -> addTime(element, dates));
    text(document, "[class*=published],[class*=pubdate],[class*=post-date],[class*=pub_time]")
        .ifPresent(dates::add);
    dates.addAll(bylines(document));
    return dates;
  }

  /** Short lines under the headline that name the writer and, as a rule, the day. */
  private static List<String> bylines(Document document) {
    return document.select(BYLINE).stream()
        .filter(element -> element.closest("aside,nav,footer,ul,[class*=related]") == null)
        .limit(MOST_BYLINES)
        .map(Element::text)
        .filter(line -> line.length() <= LONGEST_BYLINE)
        .toList();
  }

  private static void addTime(Element element, List<String> dates) {
    dates.add(bounded(element.attr("datetime")));
    dates.add(bounded(element.attr("content")));
    dates.add(bounded(element.text()));
  }

  private static Optional<String> meta(Document document, String name) {
    return attribute(
        document,
        "meta[property=" + name + "],meta[name=" + name + "],meta[itemprop=" + name + "]",
        "content");
  }

  private static Optional<String> attribute(Document document, String selector, String name) {
    return Optional.ofNullable(document.selectFirst(selector))
        .map(element -> bounded(element.attr(name)))
        .filter(value -> !value.isBlank());
  }

  private static Optional<String> text(Document document, String selector) {
    return Optional.ofNullable(document.selectFirst(selector))
        .map(element -> bounded(element.text()))
        .filter(value -> !value.isBlank());
  }

  private static String bounded(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }
}
