package org.entente.text.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.text.read.entry.NewsDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page says on what day it was published, and what else on it is a date. */
class PublicationDayTest {

  private static final LocalDate DAY = LocalDate.of(2021, 6, 3);
  private static final String ARTICLE =
      "{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-06-03T08:00:00Z\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@graph\":[{\"@type\":\"WebSite\",\"datePublished\":\"2009-01-01\"},%s]}",
        "[{\"@type\":\"WebPage\",\"datePublished\":\"2009-01-01\"},%s]",
        "{\"@type\":\"WebSite\",\"datePublished\":\"2009-01-01\"} %s",
        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-01-01\"}]}%s",
        "<!--\n%s\n//-->",
        "//<![CDATA[\n%s\n//]]>",
        "/* made by a program */ %s",
        "[%s,]"
      })
  void theDayOfTheArticleInJsonLdCounts(String script) {
    assertThat(day(script(script.replace("%s", ARTICLE)))).contains(DAY);
  }

  @Test
  void lineBreaksWithinStringsDoNoHarm() {
    assertThat(
            day(
                script(
                    "{\"@type\":\"NewsArticle\",\"description\":\"A line\nbreak and a\ttab\","
                        + "\"datePublished\":\"2021-06-03\"}")))
        .contains(DAY);
  }

  @Test
  void theDayOfACommentOrARelatedArticleIsNotThatOfTheArticle() {
    assertThat(
            day(
                script(
                    "{\"@type\":\"NewsArticle\",\"comment\":[{\"@type\":\"SocialMediaPosting\",\"datePublished\":\"2021-06-09\"}],"
                        + "\"headline\":\"x\"}")))
        .isEmpty();
  }

  @Test
  void theArticleAtTheAddressOfThePageGoesFirst() {
    String page =
        "<link rel=canonical href=https://a.example/2>"
            + script(
                "[{\"@type\":\"Article\",\"url\":\"https://a.example/1\",\"datePublished\":\"2020-01-01\"},"
                    + "{\"@type\":\"Article\",\"url\":\"https://a.example/2\",\"datePublished\":\"2021-06-03\"}]");

    assertThat(day(page)).contains(DAY);
  }

  @Test
  void theDayIsTheOneWrittenWhereItWasWritten() {
    assertThat(
            day(
                script(
                    "{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-06-03T06:30:00+09:00\"}")))
        .contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"byline", "article-dateline", "meta date", "timestamp"})
  void aLineUnderTheHeadlineMayNameTheDay(String name) {
    assertThat(day("<h1>Talks</h1><p class='" + name + "'>By A. Writer, 3 June 2021 at 09:41</p>"))
        .contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var banner={\"expires\":\"2031-01-31\"};</script>",
        "<footer><p class=date>Page made on 2026-11-01</p></footer>",
        "<aside><span class=date>1 May 2020</span></aside>",
        "<meta name=date content=1622678400>",
        "<div class=update>Updated 4 June 2021</div>"
      })
  void otherDatesAreNotTheDayOfPublication(String html) {
    assertThat(day(html)).isEmpty();
  }

  private static String script(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static Optional<LocalDate> day(String html) {
    return NewsDate.firstOf(PageReader.read(html).dates());
  }
}
