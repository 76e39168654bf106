package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.claim.MarkedArticle;
import org.entente.app.report.claim.ReadingPage;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Voice;
import org.entente.text.article.CodedArticle;
import org.entente.text.claim.CodedClaim;
import org.entente.text.event.Coding;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.TextForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Claims marked in the text of their article, and back. */
class MarkedArticleTest {

  private static final String TEXT =
      "\u201COne <b>bed</b>,\u201D Ana said. \u201CTwo dreams.\u201D\n\nThe end: \u05D0\u05D1 & <script>alert(1)</script>.";

  private static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  private static CodedClaim claim(Manner manner, TextSpan... words) {
    return new CodedClaim(
        manner,
        List.of(words),
        List.of(),
        Optional.empty(),
        new Voice(
            "Ana <i>",
            Voice.Kind.PERSON,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Capacity.UNKNOWN),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of("USA"),
        List.of(),
        "test",
        new TextSpan(words[0].begin(), words[words.length - 1].end()));
  }

  private static CodedArticle article(CodedClaim... claims) {
    return new CodedArticle(
        new Article(
            TEXT,
            new Detail.Found<>("A <title>"),
            new Detail.Absent<>(),
            new Detail.Found<>(LocalDate.of(2025, 1, 7)),
            new Detail.Absent<>(),
            TextForm.BODY,
            Origin.of("a.txt")),
        new Coding(List.of(), List.of()),
        List.of(claims));
  }

  private static final CodedArticle ARTICLE =
      article(
          claim(Manner.DIRECT, span("One <b>bed</b>,"), span("Two dreams.")),
          claim(Manner.AUTHOR, span("bed</b>,\u201D Ana")));

  @Test
  void theTextIsWholeWhateverIsMarked() {
    String shown =
        MarkedArticle.of(ARTICLE).paragraphs().stream()
            .map(
                paragraph ->
                    paragraph.parts().stream()
                        .map(MarkedArticle.Part::text)
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n\n"));
    assertThat(shown).isEqualTo(TEXT);
  }

  @Test
  void aPartKnowsEveryClaimOverItAndWhereEachEnds() {
    List<MarkedArticle.Part> parts = MarkedArticle.of(ARTICLE).paragraphs().get(0).parts();
    MarkedArticle.Part both =
        parts.stream().filter(part -> part.claims().size() == 2).findFirst().orElseThrow();
    assertThat(both.text()).isEqualTo("bed</b>,");
    assertThat(both.claimsEnded()).isEmpty();
    assertThat(parts)
        .filteredOn(part -> part.claimsEnded().contains(0))
        .extracting(MarkedArticle.Part::text)
        .containsExactly("Two dreams.");
  }

  @Test
  void onThePageEveryLinkHasItsEndAndNoTextBecomesMarkup() {
    String page = ReadingPage.of(List.of(ARTICLE));
    Document document = Jsoup.parse(page);
    assertThat(document.select("script, b, i")).isEmpty();
    assertThat(document.select("main a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            link ->
                assertThat(document.getElementById(link.attr("href").substring(1)))
                    .as(link.outerHtml())
                    .isNotNull());
    assertThat(document.select(".press .text").text()).contains("<script>alert(1)</script>");
    assertThat(document.select("mark.claim.author")).isNotEmpty();
  }

  @Test
  void theSamePageTwice() {
    assertThat(ReadingPage.of(List.of(ARTICLE))).isEqualTo(ReadingPage.of(List.of(ARTICLE)));
  }
}
