package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.claim.Manner;
import org.entente.text.Models;
import org.entente.text.article.ArticleCoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Floors under the scores on 36 articles that were written and marked for this purpose. */
class ClaimScoreTest {

  private static List<MarkedText> articles;
  private static ClaimScores scores;

  @BeforeAll
  static void score() throws URISyntaxException {
    Models.needed();
    articles = MarkedText.in(Path.of(ClaimScoreTest.class.getResource("articles").toURI()));
    scores = ClaimScores.of(articles, ArticleCoder.withDefaults());
    System.out.println(scores);
  }

  @Test
  void thereAreThirtySixArticlesInManyStyles() {
    assertThat(articles).hasSize(36);
    assertThat(articles.stream().mapToInt(a -> a.claims().size()).sum()).isEqualTo(289);
  }

  @Test
  void claimsOfOthersAreFoundAndFewThatAreNone() {
    assertThat(scores.saidPrecision()).isGreaterThan(.94);
    assertThat(scores.precision()).isGreaterThan(.92);
    assertThat(scores.saidRecall()).isGreaterThan(.86);
  }

  @Test
  void theSpeakerIsRight() {
    assertThat(scores.speakerOf(Manner.DIRECT)).isGreaterThan(.95);
    assertThat(scores.speakerOf(Manner.MIXED)).isGreaterThan(.9);
    assertThat(scores.speakerOf(Manner.INDIRECT)).isGreaterThan(.9);
  }

  /** No country is better than a guess: half of the guesses from where an article is set fail. */
  @Test
  void aCountryThatIsGivenIsRight() {
    assertThat(scores.placed()).isGreaterThan(.93);
    assertThat(scores.country()).isGreaterThan(.57);
  }

  @Test
  void soAreCapacityAndManner() {
    assertThat(scores.capacity()).isGreaterThan(.81);
    assertThat(scores.manner()).isGreaterThan(.96);
  }

  /**
   * Twelve articles on which no rule was written: what to expect of others. Who mends a rule on
   * them says so in docs/claims.md.
   */
  @Test
  void articlesThatNoRuleWasWrittenOnAreHarder() throws URISyntaxException {
    List<MarkedText> unread =
        MarkedText.in(Path.of(ClaimScoreTest.class.getResource("unread").toURI()));
    assertThat(unread.stream().mapToInt(a -> a.claims().size()).sum()).isEqualTo(88);
    ClaimScores scored = ClaimScores.of(unread, ArticleCoder.withDefaults());
    System.out.println("unread:\n" + scored);
    assertThat(scored.saidPrecision()).isGreaterThan(.84);
    assertThat(scored.saidRecall()).isGreaterThan(.75);
    assertThat(scored.speakerOf(Manner.DIRECT)).isGreaterThan(.6);
    assertThat(scored.manner()).isGreaterThan(.96);
  }

  /** Marks of a second reader, who saw the articles alone. */
  @Test
  void aSecondReaderSeesNearlyTheSame() throws URISyntaxException {
    Path first = Path.of(ClaimScoreTest.class.getResource("articles").toURI());
    Path second = Path.of(ClaimScoreTest.class.getResource("second").toURI());
    List<MarkedText> other = MarkedText.in(first, second);
    assertThat(other.stream().mapToInt(a -> a.claims().size()).sum()).isEqualTo(286);
    ClaimScores scored = ClaimScores.of(other, ArticleCoder.withDefaults());
    System.out.println("second reader:\n" + scored);
    assertThat(scored.saidPrecision()).isGreaterThan(.9);
    assertThat(scored.saidRecall()).isGreaterThan(.8);
    assertThat(scored.speakerOf(Manner.DIRECT)).isGreaterThan(.85);
  }
}
