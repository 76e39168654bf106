package org.entente.text.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  @Test
  void aNewsSiteGivesItsArticleWithoutBannerNavigationCaptionRelatedAndComments()
      throws IOException {
    WebPage page = page("news-site.html");

    assertThat(page.text().split("\n\n"))
        .satisfiesExactly(
            p -> assertThat(p).startsWith("The foreign ministers").endsWith("three years."),
            p -> assertThat(p).isEqualTo("\"It is done,\" the minister said."),
            p -> assertThat(p).isEqualTo("What was agreed"),
            p -> assertThat(p).startsWith("Under the treaty"),
            p -> assertThat(p).startsWith("Opposition leaders"));
    assertThat(page.title()).contains("Ministers renew bridge treaty");
    assertThat(page.outlet()).contains("The Harbour Post");
    assertThat(page.dates()).first().isEqualTo("2025-01-07T23:30:00-05:00");
    assertThat(page.language()).contains("en-GB");
    assertThat(page.url()).contains("https://post.example/world/bridge-treaty");
  }

  @Test
  void aBlogWithoutParagraphsIsCutAtItsLineBreaks() throws IOException {
    WebPage page = page("blog.html");

    assertThat(page.text()).startsWith("Three grey ships").endsWith("most of this year.");
    assertThat(page.text()).contains("He shrugged.").doesNotContain("kitchen", "lighthouses");
    assertThat(page.title()).contains("Strange ships in the strait");
    assertThat(page.outlet()).contains("Notes from the Quay");
    assertThat(page.dates()).contains("2024-03-09");
  }

  @Test
  void aLivePageGivesAllItsEntries() throws IOException {
    WebPage page = page("live-page.html");

    assertThat(page.text())
        .contains("has arrived in Portville", "Talks begin", "gave no reason", "two hundred people")
        .doesNotContain("Ten things", "Share on", "10:42");
    assertThat(page.dates()).contains("2025-02-11T08:00:00Z");
  }

  @Test
  void aTableForLayoutIsReadAndATableOfFiguresIsNot() throws IOException {
    WebPage page = page("tables.html");

    assertThat(page.text()).startsWith("Norland exported").endsWith("the strait began.");
    assertThat(page.text()).doesNotContain("340", "Country", "Westland", "Home");
    assertThat(page.dates()).contains("2024-05-02");
  }

  @Test
  void theOutletOfTheTitleIsNotTakenForTheTitle() {
    WebPage page =
        PageReader.read("<title>Talks fail - again - The Post</title><h1>Talks fail - again</h1>");

    assertThat(page.title()).contains("Talks fail - again");
    assertThat(page.outlet()).contains("The Post");
  }

  @Test
  void aPageOfLinksHasNoText() {
    String link = "<li><a href=x>Ministers of two countries met to talk about the bridge.</a></li>";

    assertThat(PageReader.read("<ul>" + link.repeat(50) + "</ul>").text()).isEmpty();
  }

  @Test
  void aBannerInTheMiddleOfTheTextIsLeftOutForItsName() {
    String text = "<p>The ministers met on Tuesday to talk about the ships in the strait.</p>";
    String banner =
        "<div class='x-cookieBar'><p>We use cookies to give you the best of it.</p></div>";

    assertThat(PageReader.read(text + banner + text).text())
        .contains("ministers")
        .doesNotContain("cookies");
  }

  @Test
  void aFragmentIsStrippedOfMarkupButKeepsItsParagraphs() {
    assertThat(PageReader.strip("<p>One &amp; two</p><p>Three<script>x</script></p>tail"))
        .isEqualTo("One & two\n\nThree\n\ntail");
  }

  @Test
  void deepNestingIsNoTrouble() {
    String deep = "<div>".repeat(100_000) + "The ministers met on Tuesday to talk about ships.";

    assertThat(PageReader.read(deep).text()).contains("ministers met");
    assertThat(PageReader.read("<b><a>".repeat(20_000)).text()).isEmpty();
    assertThat(PageReader.strip("<table><tr><td>".repeat(5_000) + "x")).contains("x");
  }

  @Test
  void brokenLinkedDataIsPassedOver() {
    String json = "<script type=application/ld+json>" + "[".repeat(5_000) + "</script>";

    assertThat(PageReader.read(json + "<script type='application/ld+json'></script>").title())
        .isEmpty();
  }

  private static WebPage page(String name) throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream("../" + name)) {
      return PageReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
