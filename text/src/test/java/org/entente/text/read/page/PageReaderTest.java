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

  private static final String FIRST =
      "<p>The ministers met on Tuesday to talk about the ships in the strait.</p>";
  private static final String SECOND =
      "<p>They agreed to open the bridge that had been closed for three years.</p>";

  @Test
  void aLeadInABoxOfItsOwnIsPartOfTheText() {
    String page =
        "<nav><p>Ministers of other countries met on Monday to talk about other things.</p></nav>"
            + "<h1>Talks</h1><div class=lead><p>Two governments made peace on Tuesday after long"
            + " talks.</p></div><div class=body>"
            + FIRST
            + SECOND
            + FIRST.replace("Tuesday", "Friday")
            + SECOND.replace("three", "four")
            + FIRST.replace("ships", "boats")
            + "</div><div class=more><p>An old story about a lighthouse that nobody reads now.</p></div>";

    assertThat(PageReader.read(page).text())
        .startsWith("Two governments made peace")
        .contains("The ministers met on Friday")
        .doesNotContain("lighthouse", "Monday");
  }

  @Test
  void aParagraphThatIsALinkIsPartOfTheTextAndAPointerIsNot() {
    String page =
        "<article>"
            + FIRST
            + "<p><a href=x>The president said that she would sign the treaty on Friday.</a></p>"
            + "<p><a href=x>Read more: The president of Norland signs one more treaty.</a></p>"
            + SECOND
            + "</article>";

    assertThat(PageReader.read(page).text())
        .contains("she would sign the treaty")
        .doesNotContain("Read more");
  }

  @Test
  void theArticleMayStandInAnAsideOrAForm() {
    for (String tag : new String[] {"aside", "form", "dialog"}) {
      String page = "<" + tag + ">" + FIRST + SECOND + "</" + tag + "><p>Contact us.</p>";

      assertThat(PageReader.read(page).text()).startsWith("The ministers met").endsWith("years.");
    }
    assertThat(PageReader.read(FIRST + SECOND + "<aside>" + FIRST + "</aside>").text())
        .containsOnlyOnce("The ministers met");
  }

  @Test
  void aNoticeAboutCookiesIsNotPartOfTheText() {
    String notice =
        "<p>We use cookies to give you the best experience, and by going on you accept them all.</p>";
    String story = "<p>The children sold cookies at the border, and the soldiers bought them.</p>";

    assertThat(PageReader.read("<div>" + notice + FIRST + story + SECOND + "</div>").text())
        .startsWith("The ministers met")
        .contains("sold cookies")
        .doesNotContain("We use cookies");
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
