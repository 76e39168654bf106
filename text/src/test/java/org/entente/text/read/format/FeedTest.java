package org.entente.text.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.Articles;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTest {

  private static final String BODY =
      "The ministers met on Tuesday, and they agreed to open the bridge.";

  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 07 Jan 2025 06:30:00 +0900|2025-01-07",
        "Tue, 07 Jan 2025 23:30:00 -0500|2025-01-07",
        "7 Jan 2025 06:30|2025-01-07",
        "07 Jan 25 06:30:00 GMT|2025-01-07",
        "Jan 7, 2025 06:30 AM|2025-01-07",
        "January 7, 2025|2025-01-07",
        "2025-01-07T06:30:00+09:00|2025-01-07",
        "2025-01-07 06:30:00|2025-01-07",
        "01/13/2025 06:30|2025-01-13"
      })
  void theDayOfAnItemIsTheOneThatIsWritten(String date, String day) {
    assertThat(read(rss("<pubDate>" + date + "</pubDate>", BODY)).get(0).published().value())
        .map(Object::toString)
        .contains(day);
    assertThat(problems).isEmpty();
  }

  @Test
  void theDayOfPublicationGoesBeforeThatOfAChange() {
    String atom =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Notes</title><id>x</id><updated>2025-01-09T00:00:00Z</updated>"
            + "<entry><title>a</title><id>y</id><updated>2025-01-08T10:00:00Z</updated>"
            + "<published>2025-01-07T06:30:00+09:00</published><content>"
            + BODY
            + "</content></entry></feed>";

    assertThat(read(atom).get(0).published().value()).map(Object::toString).contains("2025-01-07");
  }

  @Test
  void anImpossibleDayIsNoneAndIsSaid() {
    assertThat(
            read(rss("<pubDate>Sat, 30 Feb 2025 06:30:00 GMT</pubDate>", BODY))
                .get(0)
                .published()
                .value())
        .isEmpty();
    assertThat(problems).extracting(Problem::kind).containsExactly(Problem.Kind.NO_DAY);
  }

  @Test
  void markupThatIsEscapedTwiceIsRemoved() {
    assertThat(read(rss("", "&amp;lt;p&amp;gt;" + BODY + "&amp;lt;/p&amp;gt;")))
        .extracting(Article::text)
        .containsExactly(BODY);
  }

  private static String rss(String date, String body) {
    return "<rss version=\"2.0\"><channel><title>The Post</title><link>https://a.example</link>"
        + "<description>d</description><item><title>One</title>"
        + date
        + "<description>"
        + body
        + "</description></item></channel></rss>";
  }

  private List<Article> read(String xml) {
    List<Article> articles = new ArrayList<>();
    try (Articles read =
        ArticleReader.withDefaults()
            .read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "a.xml")) {
      read.forEachRemaining(articles::add);
      problems.addAll(read.problems().kept());
    }
    return articles;
  }
}
