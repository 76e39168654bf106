package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Models;
import org.entente.text.article.ArticleCoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Floors under the scores on twenty passages in the style of agencies, marked before the rules were
 * written. The errors of one half were read for that; those of the other were not.
 */
class PassageScoreTest {

  private static ArticleCoder coder;
  private static List<MarkedPassage> passages;

  @BeforeAll
  static void read() {
    Models.needed();
    coder = ArticleCoder.withDefaults();
    passages = MarkedPassage.in("voice/passages.txt");
    assertThat(passages.stream().mapToInt(p -> p.claims().size()).sum()).isEqualTo(94);
  }

  @ParameterizedTest
  @EnumSource(MarkedPassage.Half.class)
  void speakersAffiliationsAndCountriesAreRight(MarkedPassage.Half half) {
    PassageScores scores =
        PassageScores.of(passages.stream().filter(p -> p.half() == half).toList(), coder);
    System.out.println("passages, half " + half + ": " + scores);
    assertThat(scores.recall()).isGreaterThan(.92);
    assertThat(scores.precision()).isGreaterThan(.9);
    assertThat(scores.speaker()).isGreaterThan(.93);
    assertThat(scores.affiliation()).isGreaterThan(.9);
    assertThat(scores.country()).isGreaterThan(.85);
    assertThat(scores.placed()).isGreaterThan(.93);
  }
}
